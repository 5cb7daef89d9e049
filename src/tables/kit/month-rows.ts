import { plainRow } from './row-words';
import type { TemplateRow } from './template';

/** The months of a year. */
export const MONTH_ROWS = Array.from({ length: 12 }, (_, place): TemplateRow => {
  const month = place + 1;
  return plainRow(`m${month}`, 1, `Tháng ${month}`, `Month ${month}`, { month });
});

const sum = (id: string, vi: string, en: string, month: number, totals: readonly string[]): TemplateRow =>
  plainRow(id, 0, vi, en, { month, totals });

const quarter = (number: 1 | 2 | 3 | 4, vi: string): TemplateRow => {
  const months = MONTH_ROWS.slice(number * 3 - 3, number * 3);
  return sum(
    `q${number}`,
    `Quý ${vi}`,
    `Quarter ${vi}`,
    number * 3,
    months.map(({ id }) => id),
  );
};

/** The months with what they add up to: quarters, six months, nine, twelve. */
export const MONTHS_AND_QUARTERS: readonly TemplateRow[] = [
  ...MONTH_ROWS.slice(0, 3),
  quarter(1, 'I'),
  ...MONTH_ROWS.slice(3, 6),
  quarter(2, 'II'),
  sum('half', '6 tháng', '6 months', 6, ['q1', 'q2']),
  ...MONTH_ROWS.slice(6, 9),
  quarter(3, 'III'),
  sum('nine', '9 tháng', '9 months', 9, ['half', 'q3']),
  ...MONTH_ROWS.slice(9),
  quarter(4, 'IV'),
  sum('year', '12 tháng', '12 months', 12, ['nine', 'q4']),
];
