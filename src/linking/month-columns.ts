import type { IndicatorId } from '../indicators/catalogue';
import { isOneMonth, lastMonthOf } from '../indicators/language/periods';
import type { RecognisedTable } from '../recognition';
import type { TemplateRow } from '../tables/kit';
import type { MatchedRow } from './match-rows';

/** Fewer columns of months than these make no table by months. */
const LEAST_MONTHS = 3;

/** Whether the months of a table are its columns: "T1 | T2 | T3", each a month of one year. */
export function hasMonthColumns({ columns, rows }: RecognisedTable): boolean {
  if (rows.some(({ period }) => period !== null)) return false;
  const months = columns.flatMap(({ part, form, compared, role }) =>
    part && isOneMonth(part) && form === 'level' && compared === null && role === 'actual'
      ? [lastMonthOf(part)]
      : [],
  );
  return new Set(months).size >= LEAST_MONTHS;
}

/** Rows of a tracker that are months, and the plan: all of them are in the row of the indicator. */
export function matchMonthColumns(
  table: RecognisedTable,
  rows: readonly TemplateRow[],
  indicator: IndicatorId,
): Map<string, MatchedRow[]> {
  const own = table.rows
    .filter((row) => row.indicator === indicator && !row.heading)
    .map((row) => ({ row, confidence: row.confidence }));
  if (!own.length) return new Map();
  const months = rows.filter(({ month, totals }) => month !== undefined && !totals);
  return new Map(months.map(({ id }) => [id, own]));
}
