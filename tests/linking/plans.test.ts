/* Several plans of one year: which column of a workbook is which. */
import { planBlock } from '../../src/planning';
import type { BlockRequest } from '../../src/tables/choices';
import { loadTemplate } from '../../src/tables';
import { meansPlan, plansIn } from '../../src/indicators/language/plan-names';
import { readSheets } from './sheet-notation';

const REQUEST: BlockRequest = {
  table: 'CT-NAM',
  year: 2031,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: 'auto',
  place: { kind: 'newSheet' },
  plans: ['central', 'council'],
};

const yearly = (columns: string, retail: string, exports: string) => [
  '== Năm 2031',
  '1| KẾT QUẢ THỰC HIỆN NĂM 2031',
  `3| TT | Chỉ tiêu | ĐVT | ${columns}`,
  `4| 1 | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | tỷ đồng | ${retail}`,
  `5| 2 | Kim ngạch xuất khẩu | triệu USD | ${exports}`,
];

function shown(lines: readonly string[], more: Partial<BlockRequest> = {}, row = 'retail') {
  const sheets = readSheets(lines).map(({ snapshot }) => snapshot);
  const { cells, lines: names } = planBlock(
    { ...REQUEST, ...more },
    { kind: 'newSheet', sheet: 'Mới' },
    sheets,
  );
  const at = names!.findIndex(({ id }) => id === `row/${row}`);
  return (key: string) => {
    const cell = cells[at][names![at].columns.indexOf(key)];
    return cell?.expected ?? cell?.content;
  };
}

beforeAll(() => Promise.all([loadTemplate('BC-THANG'), loadTemplate('TIENDO')]));

test('each plan takes the column whose words name it, whatever their order', () => {
  const of = shown(
    yearly(
      'KH HĐND tỉnh giao năm 2031 | KH năm 2031 | Dự toán TW giao năm 2031 | ƯTH năm 2031',
      '900 | 800 | 750 | 825',
      '90 | 80 | 75 | 82',
    ),
  );
  expect(['plan', 'centralPlan', 'councilPlan', 'estimate'].map(of)).toEqual([800, 750, 900, 825]);
  expect(of('planPercent')).toBeCloseTo(103.125, 9);
  expect(of('centralPlanPercent')).toBeCloseTo(110, 9);
  expect(of('councilPlanPercent')).toBeCloseTo(91.6667, 4);
});

test('the usual plan takes none that stands apart, and a plan that no column names stays open', () => {
  const of = shown(yearly('Kế hoạch trung ương giao năm 2031 | ƯTH năm 2031', '750 | 825', '75 | 82'));
  expect(['plan', 'centralPlan', 'councilPlan'].map(of)).toEqual(['', 750, '']);
});

test('without further plans the only column of a plan is the plan, and of two the user decides', () => {
  const none: Partial<BlockRequest> = { plans: undefined };
  const one = yearly('Kế hoạch trung ương giao năm 2031 | ƯTH năm 2031', '750 | 825', '75 | 82');
  expect(shown(one, none)('plan')).toBe(750);
  const two = yearly('KH TW giao năm 2031 | KH HĐND giao năm 2031', '750 | 900', '75 | 90');
  expect(shown(two, none)('plan')).toBe('');
});

test('an attainment that is stated goes to the plan that it names', () => {
  const of = shown(
    yearly(
      'ƯTH năm 2031 | ƯTH 2031 so với KH TW giao (%) | ƯTH 2031 so với KH HĐND giao (%)',
      '825 | 110 | 91.7',
      '82 | 109.3 | 91.1',
    ),
  );
  expect(['planPercent', 'centralPlanPercent', 'councilPlanPercent'].map(of)).toEqual(['', 110, 91.7]);
});

test('a block of the add-in with several plans is read as it was written', () => {
  const headers = 'Kế hoạch trung ương giao năm 2031 | | Kế hoạch HĐND giao năm 2031 |';
  const of = shown([
    '== Năm 2031',
    '1| KẾT QUẢ THỰC HIỆN NĂM 2031',
    `3| TT | Chỉ tiêu | ĐVT | ${headers}`,
    '4| | | | Mức kế hoạch | Ước thực hiện so với kế hoạch (%) | Mức kế hoạch | Ước thực hiện so với kế hoạch (%)',
    'merge D3:E3',
    'merge F3:G3',
    '5| 1 | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | tỷ đồng | 750 | 110 | 900 | 91.7',
    '6| 2 | Kim ngạch xuất khẩu | triệu USD | 75 | 109.3 | 90 | 91.1',
  ]);
  expect(['centralPlan', 'centralPlanPercent', 'councilPlan', 'councilPlanPercent'].map(of)).toEqual([
    750, 110, 900, 91.7,
  ]);
});

test('a tracker takes each plan from the row that names it', () => {
  const months = Array.from({ length: 4 }, (_, at) => `${at + 6}| Tháng ${at + 1} | ${60 + at} | ${70 + at}`);
  const of = shown(
    [
      '== Bán lẻ',
      '1| TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ TIÊU DÙNG',
      '2| Đơn vị tính: tỷ đồng',
      '3| Tháng | Năm 2030 | Năm 2031',
      '4| KH HĐND giao 2031 |  | 900',
      '5| KH phấn đấu 2031 |  | 950',
      ...months,
    ],
    { table: 'TIENDO', indicator: 'retail', plans: ['striving', 'council'] },
    'plan',
  );
  expect(['current', 'strivingPlan', 'councilPlan'].map(of)).toEqual(['', 950, 900]);
});

test('words of who gives a plan are told from those of budgets and offices', () => {
  expect(plansIn('Chỉ tiêu Bộ Công Thương giao')).toEqual(['central']);
  expect(plansIn('Vốn ngân sách trung ương')).toEqual([]);
  expect(plansIn('Kế hoạch bộ phận')).toEqual([]);
  expect(plansIn('Kế hoạch UBND tỉnh giao')).toEqual([]);
  expect(meansPlan('KH HĐND giao điều chỉnh', { name: 'council' })).toBe(false);
  expect(meansPlan('KH HĐND giao điều chỉnh', { noneOf: ['central'] })).toBe(true);
});
