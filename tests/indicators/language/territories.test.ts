import {
  readMerger,
  mergerOf,
  mergerText,
  provinceCalled,
  endsBefore,
} from '../../../src/indicators/language/mergers';
import { PROVINCES } from '../../../src/indicators/language/provinces';
import { spellingKey } from '../../../src/indicators/language/spelling';
import { readTerritory } from '../../../src/indicators/language/territories';

const province = (name: string, era?: 'former' | 'new') => ({
  level: 'province',
  name: spellingKey(name),
  ...(era && { era }),
});

describe('the catalogue of provinces', () => {
  it('has 34 provinces since 1 July 2025, put together from 63, each of which stands in exactly one', () => {
    const former = PROVINCES.flatMap(({ of }) => of);
    expect(PROVINCES).toHaveLength(34);
    expect(former).toHaveLength(63);
    expect(new Set(former.map(spellingKey)).size).toBe(63);
    expect(new Set(PROVINCES.map(({ name }) => spellingKey(name))).size).toBe(34);
  });

  it('names each new province after one of its own parts, which stands first', () => {
    for (const { name, of } of PROVINCES) expect(of[0]).toBe(name);
    expect(PROVINCES.filter(({ of }) => of.length > 1)).toHaveLength(23);
    expect(PROVINCES.filter(({ isCity }) => isCity)).toHaveLength(6);
  });

  it.each([
    ['Gia Lai', 'Gia Lai'],
    ['tỉnh Gia Lai', 'Gia Lai'],
    ['TINH GIA LAI', 'Gia Lai'],
    ['TP. Hồ Chí Minh', 'Hồ Chí Minh'],
    ['TP.HCM', 'Hồ Chí Minh'],
    ['Thành phố Hồ Chí Minh', 'Hồ Chí Minh'],
    ['Ho Chi Minh', 'Hồ Chí Minh'],
    ['Thừa Thiên - Huế', 'Huế'],
    ['Bà Rịa–Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['Đắc Lắc', 'Đắk Lắk'],
    ['Dak Lak', 'Đắk Lắk'],
    ['Khánh Hoà', 'Khánh Hòa'],
    ['Kontum', 'Kon Tum'],
    ['Bắc Cạn', 'Bắc Kạn'],
  ])('knows %s', (written, name) => expect(provinceCalled(written)).toBe(name));

  it.each(['Gia', 'Pleiku', 'tỉnh', ''])('knows no province called "%s"', (written) =>
    expect(provinceCalled(written)).toBeNull(),
  );
});

describe('the territory that words name', () => {
  it.each([
    ['TỈNH GIA LAI (CŨ) NĂM 2024', province('Gia Lai', 'former')],
    ['Gia Lai (cũ)', province('Gia Lai', 'former')],
    ['Tổng mức bán lẻ của Bình Định trước đây', province('Bình Định', 'former')],
    ['Bình Định cũ', province('Bình Định', 'former')],
    ['Kim ngạch xuất khẩu tỉnh Gia Lai sau sáp nhập', province('Gia Lai', 'new')],
    ['Tinh Binh Dinh (cu)', province('Bình Định', 'former')],
    ['Cùng kỳ năm trước (địa giới mới)', province('', 'new')],
    ['Thực hiện năm 2024 theo địa giới hành chính cũ', province('', 'former')],
    ['Số liệu trước khi hợp nhất', province('', 'former')],
    ['tỉnh mới', province('', 'new')],
    ['TP. Đà Nẵng', province('Đà Nẵng')],
    ['Gia Lai', province('Gia Lai')],
    ['huyện Đại Ngãi', { level: 'district', name: spellingKey('Đại Ngãi') }],
    ['Xã An Phú (cũ)', { level: 'commune', name: spellingKey('An Phú'), era: 'former' }],
  ])('%s', (text, territory) => expect(readTerritory(text)).toEqual(territory));

  it.each([
    'Doanh nghiệp thành lập mới',
    'Hạt điều Bình Phước',
    'UBND tỉnh Gia Lai',
    'Số cũ',
    'Trước và sau sáp nhập',
    'Chợ đầu mối Bình Điền',
  ])('none in "%s"', (text) => expect(readTerritory(text)).toBeNull());
});

describe('a merger', () => {
  it('is a province of today by its name, or one of the user in the same shape', () => {
    expect(readMerger('TP.HCM')?.parts).toHaveLength(3);
    expect(readMerger('Nghệ An')).toBeNull();
    expect(readMerger('Bình Định')).toBeNull();
    const own = readMerger('Xã An Phú = Xã An Phú + Thị trấn Phú Lộc từ 1/7/2025');
    expect(own).toEqual({
      name: 'Xã An Phú',
      parts: ['Xã An Phú', 'Thị trấn Phú Lộc'],
      since: { day: 1, month: 7, year: 2025 },
    });
    expect(readMerger(mergerText(own!))).toEqual(own);
    expect(mergerText(mergerOf('Gia Lai')!)).toBe('Gia Lai');
  });

  it.each([
    'Xã A = Xã B',
    ' = Xã A + Xã B',
    'Xã A = Xã B + Xã b',
    'Xã A = Xã B + ',
    'Xã A = B + C từ 31/2/2025',
  ])('is not "%s"', (text) => expect(readMerger(text)).toBeNull());

  it('parts the periods: what ended before it is of the former territories', () => {
    const merger = mergerOf('Gia Lai')!;
    expect(endsBefore(merger, 2025, 6)).toBe(true);
    expect(endsBefore(merger, 2025, 7)).toBe(false);
    expect(endsBefore(merger, 2024, 12)).toBe(true);
    expect(endsBefore(merger, 2025, 12)).toBe(false);
  });
});
