import { monthOf, wholeYear, type PartOfYear } from '../../src/indicators/language/periods';
import { movedWords, namesDay } from '../../src/year/moved-words';

const month = (number: number, year: number): PartOfYear => ({ ...monthOf(number), year });

test.each([
  ['KẾT QUẢ NĂM 2030 VÀ KẾ HOẠCH NĂM 2031', 'KẾT QUẢ NĂM 2031 VÀ KẾ HOẠCH NĂM 2032'],
  ['TH 2029', 'TH 2030'],
  ['Số liệu năm 2030 là số ước', 'Số liệu năm 2031 là số ước'],
  // years that no roll moves
  ['GTSX (giá so sánh 2010)', 'GTSX (giá so sánh 2010)'],
  ['GTSX (giá so sánh năm 2030)', 'GTSX (giá so sánh năm 2030)'],
  ['so với năm gốc 2029', 'so với năm gốc 2029'],
  ['(Kèm theo Báo cáo số 12/2030/BC-SCT)', '(Kèm theo Báo cáo số 12/2030/BC-SCT)'],
  ['ngày 15 tháng 12 năm 2030', 'ngày 15 tháng 12 năm 2030'],
  ['giai đoạn 2026-2030', 'giai đoạn 2026-2030'],
  ['kế hoạch 2030 - 2035', 'kế hoạch 2030 - 2035'],
  ['từ năm 2015', 'từ năm 2015'],
])('a year on: %p becomes %p', (text, moved) => {
  expect(movedWords(text, wholeYear(2030), wholeYear(2031))).toBe(moved);
});

test.each([
  ['BÁO CÁO THÁNG 12 NĂM 2030', 'BÁO CÁO THÁNG 1 NĂM 2031'],
  ['Thực hiện tháng 11/2030', 'Thực hiện tháng 12/2030'],
  ['Tháng 12 năm 2029', 'Tháng 1 năm 2030'],
  ['T12/2030', 'T1/2031'],
  ['Lũy kế 12 tháng năm 2030', 'Lũy kế 1 tháng năm 2031'],
  ['Kế hoạch năm 2030', 'Kế hoạch năm 2031'],
])('from December to January: %p becomes %p', (text, moved) => {
  expect(movedWords(text, month(12, 2030), month(1, 2031))).toBe(moved);
});

test.each([
  ['Tháng 03/2031', 'Tháng 06/2031'],
  ['Quý I/2031', 'Quý II/2031'],
  ['Quý IV năm 2030', 'Quý I năm 2031'],
  ['3 tháng đầu năm 2031', '6 tháng đầu năm 2031'],
  ['Kế hoạch năm 2031', 'Kế hoạch năm 2031'],
])('from March to June of the same year: %p becomes %p', (text, moved) => {
  expect(movedWords(text, month(3, 2031), month(6, 2031))).toBe(moved);
});

test('there and back again is the same text', () => {
  const texts = ['Ước tháng 7/2031', 'Quý III năm 2031', 'so với năm 2030', '7 tháng năm 2031'];
  const [here, there] = [month(7, 2031), month(10, 2032)];
  for (const text of texts) expect(movedWords(movedWords(text, here, there), there, here)).toBe(text);
});

test.each([
  ['Số liệu thực hiện đến ngày 20/12/2030', true],
  ['Số liệu đến 20.12.2030', true],
  ['ngày 5 tháng 1', true],
  ['Số liệu tháng 12/2030 là số ước', false],
  ['Văn bản số 12/2030', false],
])('%p names a day: %p', (text, names) => expect(namesDay(text)).toBe(names));
