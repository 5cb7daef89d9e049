import type { TableForm } from './template-info';
import type { TemplateColumn } from './template';
import type { Words } from './words';

/** Columns that many tables share, in one wording. */
export const NUMBERING: TemplateColumn = {
  key: 'numbering',
  kind: 'numbering',
  header: [{ vi: 'TT', en: 'No.' }],
  width: 5,
};

export const UNIT: TemplateColumn = {
  key: 'unit',
  kind: 'unit',
  header: [{ vi: 'Đơn vị tính', en: 'Unit' }],
  width: 12,
};

export const NOTE: TemplateColumn = {
  key: 'note',
  kind: 'note',
  header: [{ vi: 'Ghi chú', en: 'Note' }],
  width: 14,
};

/** The column of the rows' names. */
export const nameColumn = (header: Words, width: number): TemplateColumn => ({
  key: 'name',
  kind: 'name',
  header: [header],
  width,
});

/** Words of the periods that monthly tables compare. */
export const LAST_MONTH: Words = { vi: 'Thực hiện tháng {m-1}', en: 'Actual, {m-1}' };
export const THIS_MONTH: Words = { vi: 'Ước tháng {m}', en: 'Estimate, {m}' };
export const YEAR_TO_DATE: Words = { vi: 'Cộng dồn {ytd}', en: '{ytd}' };
export const SAME_MONTH: Words = { vi: 'Tháng {m} năm {y-1}', en: '{m} {y-1}' };
export const SAME_PERIOD: Words = { vi: 'Cộng dồn {ytd-1}', en: '{ytd-1}' };
export const BASES: Words = {
  vi: 'Số liệu cùng kỳ (không in)',
  en: 'Same period of last year (not printed)',
};

/** "So với cùng kỳ" as growth or as index: the words above a pair of columns, and those of each. */
export function comparisonHeader(
  above: readonly Words[],
  compared: Words,
): Readonly<Record<TableForm, readonly Words[]>> {
  return {
    growth: [...above, { vi: `Tăng/giảm so với ${compared.vi} (%)`, en: `Growth on ${compared.en} (%)` }],
    index: [...above, { vi: `So với ${compared.vi} (%)`, en: `${compared.en} = 100` }],
  };
}

export const ON_SAME_PERIOD: Words = { vi: 'cùng kỳ năm trước', en: 'same period of last year' };
export const ON_LAST_MONTH: Words = { vi: 'tháng trước', en: 'previous month' };

/** A base of last year in a territory that was put together since: what its parts had adds up. */
export const LAST_YEARS_SUM = { as: 'sum', yearsBack: 1 } as const;

/** Same month and same months of last year, which the growth of a monthly table rests on but which it does not print. */
export const SAME_PERIOD_BASES: readonly TemplateColumn[] = [
  {
    key: 'sameMonth',
    kind: 'samePeriod',
    header: [BASES, SAME_MONTH],
    width: 13,
    auxiliary: true,
    merges: LAST_YEARS_SUM,
  },
  {
    key: 'samePeriod',
    kind: 'samePeriod',
    header: [BASES, SAME_PERIOD],
    width: 13,
    auxiliary: true,
    merges: LAST_YEARS_SUM,
  },
];

/** Growth of the month and of the year so far on the same period of last year. */
export const MONTHLY_GROWTH: readonly TemplateColumn[] = [
  {
    key: 'monthGrowth',
    kind: 'growth',
    header: comparisonHeader([{ vi: 'Tháng {m}', en: '{m}' }], ON_SAME_PERIOD),
    width: 13,
    formula: { kind: 'growth', current: 'month', previous: 'sameMonth' },
  },
  {
    key: 'cumulativeGrowth',
    kind: 'growth',
    header: comparisonHeader([{ vi: 'Cộng dồn', en: 'Year to date' }], ON_SAME_PERIOD),
    width: 13,
    formula: { kind: 'growth', current: 'cumulative', previous: 'samePeriod' },
  },
];

/** The year's plan, and what the year so far attains of it. */
export const planColumn = (width: number): TemplateColumn => ({
  key: 'plan',
  kind: 'plan',
  header: [{ vi: 'Kế hoạch năm {y}', en: 'Plan {y}' }],
  width,
});

export const planPercentColumn = (width: number, above: readonly Words[] = []): TemplateColumn => ({
  key: 'planPercent',
  kind: 'planPercent',
  header: [
    ...above,
    { vi: 'Cộng dồn', en: 'Year to date' },
    { vi: 'So với kế hoạch năm (%)', en: 'To plan of the year (%)' },
  ],
  width,
  formula: { kind: 'planPercent', actual: 'cumulative', plan: 'plan' },
});

/** Whether the parts of each total add up, for these columns. */
export const childrenCheck = (of: readonly string[]): TemplateColumn => ({
  key: 'check',
  kind: 'check',
  header: [{ vi: 'Kiểm tra cộng (không in)', en: 'Check of sums (not printed)' }],
  width: 14,
  auxiliary: true,
  formula: { kind: 'childrenCheck', of },
});

/** Figures up to the reporting month are actual, those of the month are estimated. */
export const MONTHLY_NOTE: Words = {
  vi: 'Ghi chú: Số liệu tháng {m} và cộng dồn {ytd} là số ước thực hiện.',
  en: 'Note: figures of {m} and of {ytd} are estimates.',
};
