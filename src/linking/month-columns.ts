import type { IndicatorId } from '../indicators/catalogue';
import { isWholeYear } from '../indicators/language/periods';
import { areByMonths, type RecognisedRow, type RecognisedTable } from '../recognition';
import type { RowPeriod } from '../recognition/recognised-table';
import type { TemplateRow } from '../tables/kit';
import { isOfIndicator, PLAN_ROW } from './match-months';
import type { MatchedRow } from './match-rows';

/** Whether the months of a table are its columns, each of one year, or of the year that its row names: "T1 | T2 | T3". */
export function hasMonthColumns({ columns, rows }: RecognisedTable): boolean {
  if (rows.some(({ period }) => period !== null && !isYear(period))) return false;
  return areByMonths(columns);
}

/** Whether the rows of a table are years, and its columns the months of each. */
export const hasYearsAsRows = (table: RecognisedTable): boolean =>
  table.rows.some(({ period }) => period !== null) && hasMonthColumns(table);

const isYear = ({ part, year, plan }: RowPeriod): boolean =>
  isWholeYear(part) && (year !== null || plan !== null);

/** Rows of a tracker that are months, and the plan: all of them are in the row of the indicator, or in those of its years. */
export function matchMonthColumns(
  table: RecognisedTable,
  rows: readonly TemplateRow[],
  indicator: IndicatorId,
): Map<string, MatchedRow[]> {
  const own = table.rows
    .filter((row) => !row.heading && isOf(table, row, indicator))
    .map((row) => ({ row, confidence: row.period ? 1 : row.confidence }));
  if (!own.length) return new Map();
  const wanted = rows.filter(({ id, month, totals }) => id === PLAN_ROW || (month !== undefined && !totals));
  return new Map(wanted.map(({ id }) => [id, own]));
}

const isOf = (table: RecognisedTable, row: RecognisedRow, indicator: IndicatorId): boolean =>
  hasYearsAsRows(table)
    ? row.period !== null && (row.indicator === indicator || isOfIndicator(table, indicator))
    : row.indicator === indicator;
