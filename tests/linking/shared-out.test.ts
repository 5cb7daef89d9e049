/* Targets that are shared out, and scenarios: what of them a workbook fills. */
import { planBlock } from '../../src/planning';
import type { BlockRequest } from '../../src/tables/choices';
import { loadTemplate } from '../../src/tables';
import { readSheets } from './sheet-notation';

const REQUEST: Omit<BlockRequest, 'table'> = {
  year: 2031,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: 'auto',
  place: { kind: 'newSheet' },
};

beforeAll(() =>
  Promise.all(['PHANBO-THANG', 'PHANBO-DONVI', 'KICHBAN'].map((id) => loadTemplate(id as never))),
);

function shown(lines: readonly string[], request: Partial<BlockRequest> & Pick<BlockRequest, 'table'>) {
  const sheets = readSheets(lines).map(({ snapshot }) => snapshot);
  const place = { kind: 'newSheet' as const, sheet: 'Mới' };
  const { cells, lines: names } = planBlock({ ...REQUEST, ...request }, place, sheets);
  return (row: string, key: string) => {
    const at = names!.findIndex(({ id }) => id === `row/${row}`);
    const cell = cells[at][names![at].columns.indexOf(key)];
    return cell?.expected ?? cell?.content;
  };
}

const MONTHS = [80, 70, 90, 85, 95, 80, 100, 100, 110, 100, 90, 100];
const EXPORTS = [
  '== Xuất khẩu',
  '1| KIM NGẠCH XUẤT KHẨU THEO THÁNG',
  '2| Đơn vị tính: triệu USD',
  '3| Tháng | Năm 2030 | Năm 2031',
  '4| Kế hoạch năm 2031 |  | 1234.5',
  ...MONTHS.map((value, at) => `${at + 5}| Tháng ${at + 1} | ${value} | ${at < 2 ? value + 9 : ''}`),
];

test('a target by month takes the plan of the year, the months of last year and those reported', () => {
  const at = shown(EXPORTS, { table: 'PHANBO-THANG', indicator: 'exports' });
  expect(at('plan', 'shared')).toBe(1234.5);
  expect(['m1', 'm9', 'q1', 'year'].map((row) => at(row, 'shared'))).toEqual([89.8, 123.5, 269.4, 1234.5]);
  expect(['m1', 'm2', 'm3'].map((row) => at(row, 'current'))).toEqual([89, 79, '']);
  expect([at('plan', 'previous'), at('plan', 'current')]).toEqual(['', '']);
  expect(at('plan', 'check')).toBe('khớp');
});

const RETAIL = [
  '== Bán lẻ theo xã',
  '1| TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ TIÊU DÙNG NĂM 2031',
  '2| Đơn vị tính: tỷ đồng',
  '3| TT | Đơn vị | Thực hiện năm 2030 | Kế hoạch năm 2031 | Ước thực hiện năm 2031',
  '4|  | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | 300 | 331 | 320',
  '5| 1 | Phường Bình Minh | 150 |  | 160',
  '6| 2 | Xã Hòa An | 90 |  | 95',
  '7| 3 | Xã Tân Lập | 60 |  | 65',
];

test('a target by unit takes the province’s plan, and of each unit the figures beside its name', () => {
  const at = shown(RETAIL, {
    table: 'PHANBO-DONVI',
    indicator: 'retail',
    shareUnits: ['Xã Tân Lập', 'Phường Bình Minh', 'Xã Hòa An'],
    shareDigits: 0,
  });
  expect(['base', 'shared', 'estimate'].map((key) => at('total', key))).toEqual([300, 331, 320]);
  expect(['Xã Tân Lập', 'Phường Bình Minh', 'Xã Hòa An'].map((name) => at(`unit/${name}`, 'base'))).toEqual([
    60, 150, 90,
  ]);
  expect(['Xã Tân Lập', 'Phường Bình Minh', 'Xã Hòa An'].map((name) => at(`unit/${name}`, 'shared'))).toEqual(
    [66, 166, 99],
  );
});

test('a unit that no row names stays open, and nothing is shared out without it', () => {
  const at = shown(RETAIL, {
    table: 'PHANBO-DONVI',
    indicator: 'retail',
    shareUnits: ['Phường Bình Minh', 'Xã Hòa An', 'Xã Khác'],
  });
  expect(at('unit/Xã Khác', 'base')).toBe('');
  expect(at('unit/Phường Bình Minh', 'shared')).toBe('');
  expect(at('total', 'check')).toBe('thiếu số để chia');
});

test('the figures of another indicator are not those of the units', () => {
  const at = shown(RETAIL, {
    table: 'PHANBO-DONVI',
    indicator: 'exports',
    shareUnits: ['Phường Bình Minh', 'Xã Hòa An'],
  });
  expect([at('total', 'shared'), at('unit/Xã Hòa An', 'base')]).toEqual(['', '']);
});

test('scenarios take last year, its same months and those of this year', () => {
  const at = shown(
    [
      '== T9',
      '1| TÌNH HÌNH THỰC HIỆN THÁNG 9 NĂM 2031',
      '3| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2030 | Thực hiện 9 tháng năm 2030 | Thực hiện 9 tháng năm 2031',
      '4| 1 | Kim ngạch xuất khẩu | triệu USD | 800 | 580 | 640',
      '5| 2 | Kim ngạch nhập khẩu | triệu USD | 500 | 370 | 400',
    ],
    { table: 'KICHBAN', month: 9 },
  );
  expect(['base', 'samePeriod', 'cumulative', 'lowYear'].map((key) => at('exports', key))).toEqual([
    800,
    580,
    640,
    '',
  ]);
});
