import { comparisonHeader, LAST_YEARS_SUM, NOTE, nameColumn } from '../../kit/columns';
import { MONTH_ROWS, MONTHS_AND_QUARTERS } from '../../kit/month-rows';
import { plainRow } from '../../kit/row-words';
import type { TableContent, TemplateColumn } from '../../kit/template';
import type { Words } from '../../kit/words';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Theo dõi tiến độ', en: 'Progress tracker' },
  sheet: { vi: 'Tiến độ {y}', en: 'Progress {y}' },
  title: { vi: 'THEO DÕI TIẾN ĐỘ NĂM {y}: {indicator}', en: 'PROGRESS IN {y}: {indicator}' },
  description: {
    vi: 'Một chỉ tiêu qua 12 tháng: lũy kế, so kế hoạch, tiến độ chuẩn, dự kiến năm.',
    en: 'One indicator over 12 months: year to date, plan, even path, outlook.',
  },
  keywords: 'tiến độ, lũy kế, tháng, quý, còn lại, cần đạt, progress, cumulative',
  group: 'results',
  drawing: 'months',
  parameters: ['year', 'indicator', 'form', 'digits', 'scale', 'territory', 'plans', 'chart'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
};

const RESULT: Words = { vi: 'Thực hiện', en: 'Actual' };
const CUMULATIVE: Words = { vi: 'Lũy kế', en: 'Year to date' };
const PROGRESS: Words = { vi: 'Tiến độ', en: 'Progress' };
const FORECAST: Words = { vi: 'Dự kiến', en: 'Outlook' };

const monthly = (column: Omit<TemplateColumn, 'monthly' | 'width'>, width = 12): TemplateColumn => ({
  ...column,
  width,
  monthly: true,
});

/** "Theo dõi tiến độ": one indicator through the months of a year, against last year and against the even path of the plan. */
export const TABLE: TableContent = {
  unitLine: [{ vi: '{unit}', en: '{unit}' }],
  columns: [
    nameColumn({ vi: 'Tháng', en: 'Month' }, 20),
    {
      key: 'previous',
      kind: 'level',
      header: [RESULT, { vi: 'Năm {y-1}', en: '{y-1}' }],
      width: 13,
      merges: LAST_YEARS_SUM,
    },
    { key: 'current', kind: 'level', header: [RESULT, { vi: 'Năm {y}', en: '{y}' }], width: 13 },
    {
      key: 'growth',
      kind: 'growth',
      header: comparisonHeader([RESULT], { vi: 'cùng kỳ', en: 'same period' }),
      width: 12,
      formula: { kind: 'growth', current: 'current', previous: 'previous' },
    },
    monthly(
      {
        key: 'cumulativePrevious',
        kind: 'samePeriod',
        header: [CUMULATIVE, { vi: 'Năm {y-1}', en: '{y-1}' }],
        formula: { kind: 'runningTotal', of: 'previous' },
      },
      13,
    ),
    monthly(
      {
        key: 'cumulative',
        kind: 'cumulative',
        header: [CUMULATIVE, { vi: 'Năm {y}', en: '{y}' }],
        formula: { kind: 'runningTotal', of: 'current' },
      },
      13,
    ),
    monthly({
      key: 'cumulativeGrowth',
      kind: 'growth',
      header: comparisonHeader([CUMULATIVE], { vi: 'cùng kỳ', en: 'same period' }),
      formula: { kind: 'growth', current: 'cumulative', previous: 'cumulativePrevious' },
    }),
    monthly({
      key: 'planPercent',
      kind: 'planPercent',
      header: [PROGRESS, { vi: 'Lũy kế so với kế hoạch (%)', en: 'To plan of the year (%)' }],
      formula: {
        kind: 'planPercent',
        actual: 'cumulative',
        plan: { column: 'current', row: 'plan', printed: 'KH' },
      },
    }),
    monthly({
      key: 'path',
      kind: 'path',
      header: [PROGRESS, { vi: 'Tiến độ chuẩn (%)', en: 'Even path (%)' }],
      formula: { kind: 'path' },
    }),
    monthly({
      key: 'gap',
      kind: 'points',
      header: [PROGRESS, { vi: 'Chênh lệch (điểm phần trăm)', en: 'Gap (percentage points)' }],
      formula: { kind: 'points', current: 'planPercent', previous: 'path' },
    }),
    monthly({
      key: 'yearEnd',
      kind: 'forecast',
      header: [FORECAST, { vi: 'Ước cả năm', en: 'Whole year' }],
      formula: { kind: 'yearEnd', cumulative: 'cumulative' },
    }),
    monthly(
      {
        key: 'remaining',
        kind: 'forecast',
        header: [
          FORECAST,
          { vi: 'Cần đạt bình quân mỗi tháng còn lại', en: 'Needed in each remaining month' },
        ],
        formula: {
          kind: 'remaining',
          plan: { column: 'current', row: 'plan', printed: 'KH' },
          cumulative: 'cumulative',
        },
      },
      14,
    ),
    NOTE,
  ],
  rows: [
    plainRow('plan', 0, 'Kế hoạch năm (KH)', 'Plan of the year (KH)'),
    ...MONTHS_AND_QUARTERS,
    plainRow('official', 0, 'Sơ bộ/chính thức cả năm', 'Year, preliminary or official'),
  ],
  chart: {
    kind: 'columns',
    title: { vi: '{indicator}: lũy kế các tháng năm {y}', en: '{indicator}: year to date by month, {y}' },
    unit: { vi: '{unit}', en: '{unit}' },
    rows: MONTH_ROWS.map(({ id }) => id),
    series: [
      { words: { vi: 'Lũy kế năm {y-1}', en: 'Year to date {y-1}' }, column: 'cumulativePrevious' },
      { words: { vi: 'Lũy kế năm {y}', en: 'Year to date {y}' }, column: 'cumulative' },
      {
        words: { vi: 'Kế hoạch chia đều các tháng', en: 'Plan spread over the months' },
        column: 'path',
        line: true,
        percentOf: { column: 'current', row: 'plan' },
      },
    ],
  },
  notes: [
    {
      vi: 'Ghi chú: KH là kế hoạch năm, n là số tháng; tiến độ chuẩn chia đều kế hoạch cho 12 tháng.',
      en: 'Note: KH is the plan of the year, n the number of months; the even path spreads the plan over 12 months.',
    },
  ],
};
