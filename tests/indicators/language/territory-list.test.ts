import { mergerText } from '../../../src/indicators/language/mergers';
import { readTerritoryList, territoryCalled } from '../../../src/indicators/language/territory-list';

const LIST = [
  '# communes in place of districts',
  'Xã An Phú = Xã An Bình + Xã Phú Lộc từ 1/7/2025',
  '',
  'Phòng Thương mại = Phòng Nội thương + Phòng Ngoại thương từ 1/3/2026',
  'Xã Đông Sơn',
  'xã an phú = Xã Hòa An + Xã Phú Mỹ',
  'Gia Lai',
].join('\r\n');

it('a list of territories is read line by line, and lines that are none, or name one again, are told', () => {
  const { mergers, unread } = readTerritoryList(LIST);
  expect(mergers.map(mergerText)).toEqual([
    'Xã An Phú = Xã An Bình + Xã Phú Lộc từ 1/7/2025',
    'Phòng Thương mại = Phòng Nội thương + Phòng Ngoại thương từ 1/3/2026',
    'Gia Lai',
  ]);
  expect(unread).toEqual([5, 6]);
});

it('a territory of a list is known by its name, however it is written', () => {
  const list = readTerritoryList(LIST);
  expect(territoryCalled(list, 'XÃ AN PHÚ')?.parts).toEqual(['Xã An Bình', 'Xã Phú Lộc']);
  expect(territoryCalled(list, 'Xã Đông Sơn')).toBeNull();
});
