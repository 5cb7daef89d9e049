import { rowsOf, type TemplateId } from '../../src/tables';
import { TEMPLATES } from '../tables/templates';
import type { BlockPlan } from '../../src/planning/block-plan';
import { planBlock } from '../../src/planning';
import type { BlockRequest } from '../../src/tables/choices';
import { REQUEST } from '../workbook/fixtures/block';
import { sheet } from '../workbook/fixtures/sheet';

type Rows = Parameters<typeof sheet>[0];

/** Quantity and value stand below one merged cell, as they are printed. */
const PAIRS = { merges: ['B3:C3', 'D3:E3'] };

const planned = (
  table: TemplateId,
  rows: Rows,
  more: Partial<BlockRequest> = {},
  options: Parameters<typeof sheet>[1] = {},
) =>
  planBlock({ ...REQUEST, table, year: 2031, month: 5, ...more }, { kind: 'newSheet', sheet: 'X' }, [
    sheet(rows, { name: 'Nguồn', ...options }),
  ]);

/** What the cells of a row show: contents, or results of links. */
function shown(plan: BlockPlan, id: string, ...keys: string[]) {
  const template = TEMPLATES[plan.template as TemplateId];
  const top = plan.cells.findIndex((row) => row[0]?.role === 'numberRow') + 1;
  const rows = rowsOf(template, { year: 2031, rows: 5 });
  const cells = plan.cells[top + rows.findIndex((row) => row.id === id)];
  return keys.map((key) => {
    const cell = cells[template.columns.findIndex((column) => column.key === key)];
    return cell?.expected ?? cell?.content;
  });
}

const EXPORTS: Rows = [
  ['HÀNG HÓA XUẤT KHẨU THÁNG 5 NĂM 2031', '', '', '', ''],
  ['', '', '', '', 'Nghìn tấn; Nghìn USD'],
  ['', 'Ước tính tháng 5 năm 2031', '', 'Cộng dồn 5 tháng năm 2031', ''],
  ['', 'Lượng', 'Trị giá', 'Lượng', 'Trị giá'],
  ['TỔNG TRỊ GIÁ', '', 812000, '', 3904000],
  ['Khu vực có vốn đầu tư NN', '', 512000, '', 2411000],
  ['Thuỷ sản', '', 41000, '', 190500],
  ['Cao su', 12, 18000, 61, 92000],
  ['Sản phẩm từ cao su', '', 7000, '', 33000],
];

test('goods are found by their names, quantities in tonnes and values in dollars', () => {
  const plan = planned('XK-HANG', EXPORTS, {}, PAIRS);
  expect(plan.links).toMatchObject({ sourceSheet: 'Nguồn', found: 4 });
  expect(shown(plan, 'total', 'monthQuantity', 'month', 'cumulative')).toEqual(['', 812, 3904]);
  expect(shown(plan, 'foreign', 'month', 'cumulative')).toEqual([512, 2411]);
  expect(shown(plan, 'rubber', 'monthQuantity', 'month', 'cumulativeQuantity', 'cumulative')).toEqual([
    12, 18, 61, 92,
  ]);
});

test('a table of imports fills no table of exports', () => {
  const imports: Rows = [['HÀNG HÓA NHẬP KHẨU THÁNG 5 NĂM 2031', '', '', '', ''], ...EXPORTS.slice(1)];
  expect(planned('XK-HANG', imports, {}, PAIRS).links.sourceSheet).toBeNull();
  expect(planned('NK-HANG', imports, {}, PAIRS).links.found).toBeGreaterThan(2);
});

test('published indices go to the column of what they compare', () => {
  const plan = planned('IIP', [
    ['CHỈ SỐ SẢN XUẤT CÔNG NGHIỆP THÁNG 5 NĂM 2031', '', '', '', ''],
    [
      '',
      'Tháng 4/2031 so cùng kỳ',
      'Tháng 5/2031 so tháng trước',
      'Tháng 5/2031 so cùng kỳ',
      '5 tháng năm 2031 so cùng kỳ',
    ],
    ['Toàn ngành', 104.1, 101.2, 106.3, 105.4],
    ['Khai khoáng', 93.5, 98.6, 97.7, 95.8],
    ['Khai khoáng khác', 91.5, 99.6, 92.7, 94.8],
    ['Dệt', 118.1, 102.2, 119.3, 117.4],
  ]);
  const columns = ['lastMonthOnYear', 'onLastMonth', 'month', 'cumulative'];
  expect(plan.links.found).toBe(4);
  expect(shown(plan, 'industry', ...columns)).toEqual([104.1, 101.2, 106.3, 105.4]);
  expect(shown(plan, 'mining', ...columns)).toEqual([93.5, 98.6, 97.7, 95.8]);
  expect(shown(plan, '08', ...columns)).toEqual([91.5, 99.6, 92.7, 94.8]);
  expect(shown(plan, '13', ...columns)).toEqual([118.1, 102.2, 119.3, 117.4]);
});

test('price indices are told apart by the period they compare with', () => {
  const plan = planned('CPI', [
    ['CHỈ SỐ GIÁ TIÊU DÙNG THÁNG 5 NĂM 2031', '', '', '', '', '', ''],
    [
      '',
      'Tháng 5 năm 2031 so với kỳ gốc (2019)',
      'Tháng 5 năm 2031 so với tháng 5 năm 2030',
      'Tháng 5 năm 2031 so với tháng 12 năm 2030',
      'Tháng 5 năm 2031 so với tháng 4 năm 2031',
      'Bình quân quý II năm 2031 so với cùng kỳ năm trước',
      'Bình quân 5 tháng năm 2031 so với cùng kỳ năm trước',
    ],
    ['Chỉ số giá tiêu dùng', 131.2, 103.4, 102.5, 100.6, 103.7, 103.8],
    ['Giao thông', 121.2, 99.4, 98.5, 100.1, 99.7, 99.8],
    ['Lạm phát cơ bản', '', 2.7, '', 0.2, '', 2.6],
  ]);
  const columns = ['baseYear', 'sameMonth', 'december', 'lastMonth', 'quarter', 'yearToDate'];
  expect(shown(plan, 'cpi', ...columns)).toEqual([131.2, 103.4, 102.5, 100.6, 103.7, 103.8]);
  expect(shown(plan, 'transport', ...columns)).toEqual([121.2, 99.4, 98.5, 100.1, 99.7, 99.8]);
  expect(shown(plan, 'core', ...columns)).toEqual(['', 2.7, '', 0.2, '', 2.6]);
});

const PRODUCTS: Rows = [
  ['SẢN LƯỢNG MỘT SỐ SẢN PHẨM CÔNG NGHIỆP CHỦ YẾU THÁNG 01 NĂM 2031', '', '', '', ''],
  ['Tên sản phẩm', 'Đơn vị tính', 'Thực hiện tháng 12', 'Ước tính tháng 01', 'Cộng dồn 01 tháng'],
  ['Xi măng', 'Tấn', 151000, 149000, 149000],
  ['Điện sản xuất', 'Triệu kWh', 21, 20, 20],
  ['Gạo xay xát', 'Tấn', 500, 510, 510],
];

test('products are found in a table of products, in their own units; December is last year’s in January', () => {
  const plan = planned('SPCN', PRODUCTS, { month: 1 });
  expect(plan.links.found).toBe(2);
  expect(shown(plan, 'cement', 'lastMonth', 'month', 'cumulative')).toEqual([0.151, 0.149, 0.149]);
  expect(shown(plan, 'electricity', 'lastMonth', 'month', 'cumulative')).toEqual([0.021, 0.02, 0.02]);
});

test('a single name in common is no table of products', () => {
  expect(planned('SPCN', PRODUCTS.slice(0, 3), { month: 1 }).links.sourceSheet).toBeNull();
});

describe('a sheet with the months below each other', () => {
  const months = Array.from({ length: 12 }, (_, place) => [
    place + 1,
    100 + place,
    place < 8 ? 110 + place : '',
    '',
    '',
  ]);
  const rows: Rows = [
    ['Tháng', 'Năm 2030', 'Năm 2031', 'So CK (%)', 'So KH'],
    ['', 'KH 2031', 1500, '', ''],
    ...months.slice(0, 3),
    ['Quý I', 303, 333, '', ''],
    ...months.slice(3),
    ['Sơ bộ', 1290, '', '', ''],
  ];
  const tracker = { indicator: 'retail' } as const;
  const TMBLHH = { name: 'TMBLHH' };

  test('fills a tracker: months, plan of the year, official result', () => {
    const plan = planned('TIENDO', rows, tracker, TMBLHH);
    expect(plan.links).toMatchObject({ sourceSheet: 'TMBLHH', found: 14 });
    expect(shown(plan, 'm1', 'previous', 'current')).toEqual([100, 110]);
    expect(shown(plan, 'm8', 'previous', 'current')).toEqual([107, 117]);
    expect(shown(plan, 'm9', 'previous', 'current')).toEqual([108, '']);
    expect(shown(plan, 'plan', 'previous', 'current')).toEqual(['', 1500]);
    expect(shown(plan, 'official', 'previous')).toEqual([1290]);
  });

  test('is said to name no unit where it names none', () => {
    expect(planned('TIENDO', rows, tracker, TMBLHH).links.assumedUnit).toBe('tỷ đồng');
    const named: Rows = [['Đơn vị tính: Triệu đồng', '', '', '', ''], ...rows];
    const plan = planned('TIENDO', named, tracker, TMBLHH);
    expect(plan.links.assumedUnit).toBeUndefined();
    expect(shown(plan, 'm1', 'previous', 'current')).toEqual([0.1, 0.11]);
  });

  test('fills no tracker of another indicator', () => {
    const plan = planned('TIENDO', rows, { indicator: 'exports' }, TMBLHH);
    expect(plan.links.sourceSheet).toBeNull();
  });
});
