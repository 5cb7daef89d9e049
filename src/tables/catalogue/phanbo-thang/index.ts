import { comparisonHeader, LAST_YEARS_SUM, nameColumn, NOTE } from '../../kit/columns';
import { MONTH_ROWS, MONTHS_AND_QUARTERS } from '../../kit/month-rows';
import { plainRow } from '../../kit/row-words';
import type { TableContent, TemplateColumn } from '../../kit/template';
import type { TemplateInfo } from '../../kit/template-info';
import type { Words } from '../../kit/words';
import { sharedColumn, shareOfTarget, SHARING_NOTE, sharingColumns } from '../shared-columns';

export const INFO: TemplateInfo = {
  name: { vi: 'Phân bổ chỉ tiêu theo tháng', en: 'Target by month' },
  sheet: { vi: 'Phân bổ tháng {y}', en: 'Target by month {y}' },
  title: {
    vi: 'PHÂN BỔ CHỈ TIÊU NĂM {y} THEO THÁNG: {indicator}',
    en: 'TARGET OF {y} BY MONTH: {indicator}',
  },
  description: {
    vi: 'Chia chỉ tiêu năm cho 12 tháng và các quý, khớp tổng; thực hiện bên cạnh.',
    en: 'The year’s target shared out over months and quarters, adding up; results beside it.',
  },
  keywords: 'chia, giao kế hoạch, phân khai, kịch bản tháng, quý, lũy kế, share out, monthly plan',
  group: 'results',
  drawing: 'months',
  parameters: [
    'year',
    'indicator',
    'shareBy',
    'shareDigits',
    'form',
    'digits',
    'scale',
    'territory',
    'chart',
  ],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
};

const WHOLE = 'plan';
const LAST_YEAR: Words = { vi: 'Thực hiện năm {y-1}', en: 'Actual {y-1}' };
const PLANNED: Words = { vi: 'Chỉ tiêu năm {y}', en: 'Target {y}' };
const REACHED: Words = { vi: 'Thực hiện năm {y}', en: 'Actual {y}' };
const SINCE_JANUARY: Words = { vi: 'Lũy kế năm {y}', en: 'Year to date {y}' };

const monthly = (column: Omit<TemplateColumn, 'monthly' | 'width'>): TemplateColumn => ({
  ...column,
  width: 13,
  monthly: true,
});

/** "Phân bổ chỉ tiêu theo tháng": a year's target over its months, by last year's, equally or by weights, with the results beside it. */
export const TABLE: TableContent = {
  unitLine: [{ vi: '{unit}', en: '{unit}' }],
  columns: [
    nameColumn({ vi: 'Tháng', en: 'Month' }, 20),
    monthly({ key: 'previous', kind: 'level', header: [LAST_YEAR], merges: LAST_YEARS_SUM }),
    sharedColumn(WHOLE, 'target', [PLANNED, { vi: 'Mức được phân bổ', en: 'Level' }]),
    shareOfTarget(WHOLE),
    monthly({
      key: 'targetGrowth',
      kind: 'growth',
      header: comparisonHeader([PLANNED], { vi: 'cùng kỳ', en: 'same period' }),
      formula: { kind: 'growth', current: 'shared', previous: 'previous' },
    }),
    monthly({ key: 'current', kind: 'level', header: [REACHED, { vi: 'Mức', en: 'Level' }] }),
    monthly({
      key: 'attained',
      kind: 'planPercent',
      header: [REACHED, { vi: 'So với chỉ tiêu (%)', en: 'To target (%)' }],
      formula: { kind: 'planPercent', actual: 'current', plan: 'shared' },
    }),
    monthly({
      key: 'cumulativeTarget',
      kind: 'level',
      header: [SINCE_JANUARY, { vi: 'Chỉ tiêu', en: 'Target' }],
      formula: { kind: 'runningTotal', of: 'shared' },
    }),
    monthly({
      key: 'cumulative',
      kind: 'cumulative',
      header: [SINCE_JANUARY, { vi: 'Thực hiện', en: 'Actual' }],
      formula: { kind: 'runningTotal', of: 'current' },
    }),
    monthly({
      key: 'cumulativeAttained',
      kind: 'planPercent',
      header: [SINCE_JANUARY, { vi: 'So với chỉ tiêu (%)', en: 'To target (%)' }],
      formula: { kind: 'planPercent', actual: 'cumulative', plan: 'cumulativeTarget' },
    }),
    NOTE,
    ...sharingColumns(WHOLE, 'previous'),
  ],
  rows: [
    plainRow(WHOLE, 0, 'Chỉ tiêu cả năm', 'Target of the year'),
    ...MONTHS_AND_QUARTERS.map((row) => (row.totals ? row : { ...row, parent: WHOLE, sums: true as const })),
  ],
  chart: {
    kind: 'columns',
    title: { vi: '{indicator}: chỉ tiêu từng tháng năm {y}', en: '{indicator}: target by month, {y}' },
    unit: { vi: '{unit}', en: '{unit}' },
    rows: MONTH_ROWS.map(({ id }) => id),
    series: [
      { words: { vi: 'Thực hiện năm {y-1}', en: 'Actual {y-1}' }, column: 'previous' },
      { words: { vi: 'Chỉ tiêu năm {y}', en: 'Target {y}' }, column: 'shared' },
      { words: { vi: 'Thực hiện năm {y}', en: 'Actual {y}' }, column: 'current' },
    ],
  },
  notes: [SHARING_NOTE],
};
