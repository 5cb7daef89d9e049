import { firstMonths, monthOf, WHOLE_YEAR } from '../../src/indicators/language/periods';
import { readSheet } from '../../src/recognition';
import { sheet } from '../workbook/fixtures/sheet';

const NAMES = [
  'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
  'Kim ngạch xuất khẩu',
  'Kim ngạch nhập khẩu',
  'Xi măng',
];

/** What a row holds; rates follow from levels as one prints them. */
interface Figures {
  plan: number;
  before: number;
  last: number;
  month: number;
  sameMonth: number;
  samePeriod: number;
}
const ROWS: readonly Figures[] = [
  { plan: 60310, before: 19840.3, last: 5012.7, month: 5230.4, sameMonth: 4702.9, samePeriod: 23104.8 },
  { plan: 912, before: 301.45, last: 74.12, month: 79.93, sameMonth: 70.41, samePeriod: 350.02 },
  { plan: 388, before: 121.08, last: 30.77, month: 28.64, sameMonth: 29.95, samePeriod: 139.37 },
  { plan: 1740, before: 566.2, last: 148.5, month: 151.9, sameMonth: 133.4, samePeriod: 601.3 },
];
const reached = ({ before, month }: Figures) => Number((before + month).toFixed(2));
const index = (value: number, base: number) => Number(((value / base) * 100).toFixed(1));

type Column = readonly [header: string, figure: (row: Figures) => number];
const MONTH: Column = ['Ước tháng 5/2031', ({ month }) => month];
const SAME_MONTH: Column = ['Tháng 5/2030', ({ sameMonth }) => sameMonth];
const REACHED: Column = ['Lũy kế 5 tháng', reached];
const PLAN: Column = ['Kế hoạch năm 2031', ({ plan }) => plan];
const GROWTH: Column = ['Tháng 5 so với cùng kỳ (%)', ({ month, sameMonth }) => index(month, sameMonth)];

/** The columns of a report of May 2031. */
function columnsOf(...columns: readonly Column[]) {
  const figures = ROWS.map((row, at) => [NAMES[at], ...columns.map(([, figure]) => figure(row))]);
  const values = [
    ['Kết quả tháng 5 năm 2031'],
    [],
    ['Chỉ tiêu', ...columns.map(([header]) => header)],
    ...figures,
  ];
  return readSheet(sheet(values)).tables[0].columns.slice(1);
}

const LEVEL = { form: 'level', isFormClear: true, compared: null, isClear: true, against: null };

test.each<[string, readonly Column[], object]>([
  [
    'a base by the rate and the level above it',
    [['Nền tháng 5/2030', SAME_MONTH[1]], MONTH, GROWTH],
    { ...LEVEL, year: 2030, part: monthOf(5) },
  ],
  [
    'a level by its rate and its base',
    [['Ghi nhận tháng 5', MONTH[1]], SAME_MONTH, GROWTH],
    { ...LEVEL, year: 2031, part: monthOf(5) },
  ],
  [
    'a rate by its two levels, in the form that agrees',
    [
      ['Nhịp tháng (%)', (row) => Number((index(row.month, row.sameMonth) - 100).toFixed(1))],
      MONTH,
      SAME_MONTH,
    ],
    { role: 'growth', form: 'growth', compared: { with: 'samePeriod' }, part: monthOf(5), isClear: true },
  ],
  [
    'an attainment by the plan and what was reached',
    [['Về đích (%)', (row) => index(reached(row), row.plan)], PLAN, REACHED],
    { role: 'planPercent', form: 'percent', part: firstMonths(5), isClear: true },
  ],
  [
    'a plan by its attainment',
    [
      ['Kịch bản năm 2031', PLAN[1]],
      REACHED,
      ['Lũy kế so KH năm (%)', (row) => index(reached(row), row.plan)],
    ],
    { ...LEVEL, role: 'plan', year: 2031, part: WHOLE_YEAR },
  ],
  [
    'what was reached by what was reached before and the month',
    [['Gộp các tháng', reached], MONTH, ['Lũy kế 4 tháng', ({ before }) => before]],
    { ...LEVEL, year: 2031, part: firstMonths(5) },
  ],
])('a column whose words say too little is known as %s', (_, columns, expected) => {
  expect(columnsOf(...columns)[0]).toMatchObject(expected);
});

test('figures that fit no others leave a column of strange words open', () => {
  const [strange] = columnsOf(['Nền tháng 5/2030', ({ last }) => last * 3], MONTH, GROWTH);
  expect(strange.isClear).toBe(false);
});

test('what the words of a column name is not changed by its figures', () => {
  const [next] = columnsOf(['Nền tháng 6/2030', SAME_MONTH[1]], MONTH, GROWTH);
  expect(next).toMatchObject({ part: monthOf(6), isClear: false });
});

test('a rate that its words hold against another period than its figures is left open, with the columns that say so', () => {
  const [, , rate] = columnsOf(
    MONTH,
    ['Tháng 4/2031', ({ last }) => last],
    ['Tháng 5 so với cùng kỳ (%)', (row) => index(row.month, row.last)],
  );
  expect(rate.against).toBe('Ước tháng 5/2031; Tháng 4/2031');
});

test('a month that is more than what was reached by its end is left open, and so is the other', () => {
  const columns = columnsOf(['Ước tháng 5/2031', reached], ['Lũy kế 5 tháng', ({ month }) => month]);
  expect(columns.map(({ against }) => against)).toEqual(['Lũy kế 5 tháng', 'Ước tháng 5/2031']);
});

test('rates in prices of another year contradict no level', () => {
  const columns = columnsOf(MONTH, SAME_MONTH, [
    'Tháng 5 so với cùng kỳ (%)',
    (row) => index(row.month, row.sameMonth) - 3.7,
  ]);
  expect(columns.map(({ against }) => against)).toEqual([null, null, null]);
});
