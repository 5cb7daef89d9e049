import type { IndicatorId } from '../indicators/catalogue';
import type { TemplateRow } from '../tables/kit';
import type { RecognisedRow, RecognisedTable } from '../recognition';
import { isCumulative, isOneMonth, lastMonthOf } from '../indicators/language/periods';
import type { RowPeriod } from '../recognition/recognised-table';
import type { MatchedRow } from './match-rows';

/** Row of a tracker that holds the plan of the year, and the one of the year's official result. */
export const PLAN_ROW = 'plan';
export const OFFICIAL_ROW = 'official';

const OFFICIAL = /^(sơ bộ|chính thức|preliminary|official)/iu;

/** The rows of a sheet's table that are the months of a tracker's year, its plan and its official result. */
export function matchMonths(
  table: RecognisedTable,
  rows: readonly TemplateRow[],
  year: number,
): Map<string, MatchedRow[]> {
  const matched = new Map<string, MatchedRow[]>();
  if (!table.rows.some(({ period }) => period !== null && isOneMonth(period.part))) return matched;
  const put = (id: string, row: RecognisedRow) => matched.set(id, [{ row, confidence: 1 }]);
  for (const row of table.rows) {
    const { period } = row;
    // a row of another year is none of this year's months; last year's stand in a column beside
    if (period && period.year !== null && period.year !== year) continue;
    const wanted = rows.find(({ month, totals }) => !totals && period !== null && isMonth(period, month));
    if (wanted && !matched.has(wanted.id)) put(wanted.id, row);
    if (OFFICIAL.test(row.label)) put(OFFICIAL_ROW, row);
    // each of several plans has a row
    if (period?.plan && (period.plan.year === null || period.plan.year === year))
      matched.set(PLAN_ROW, [...(matched.get(PLAN_ROW) ?? []), { row, confidence: 1 }]);
  }
  return matched;
}

const isMonth = ({ part }: RowPeriod, month: number | undefined): boolean =>
  month !== undefined && !isCumulative(part) && isOneMonth(part) && lastMonthOf(part) === month;

/** Whether a table, or some columns of it, are of an indicator. */
export function isOfIndicator({ indicator, columns }: RecognisedTable, wanted: IndicatorId): boolean {
  return columns.some((column) => column.indicator === wanted) || indicator === wanted;
}
