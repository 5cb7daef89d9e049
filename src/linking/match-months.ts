import type { IndicatorId } from '../indicators/catalogue';
import type { TemplateRow } from '../tables/kit';
import type { RecognisedRow, RecognisedTable } from '../recognition';
import type { Grid } from '../recognition/grid';
import { readHeader } from '../recognition/header-words';
import type { MatchedRow } from './match-rows';

/** Row of a tracker that holds the plan of the year, and the one of the year's official result. */
const PLAN_ROW = 'plan';
const OFFICIAL_ROW = 'official';

const MONTH = /^(?:tháng|thang|t|month)?\s*\.?\s*(0?[1-9]|1[0-2])$/iu;
const OFFICIAL = /^(sơ bộ|chính thức|preliminary|official)/iu;

/** Fewer months than these make no table of months. */
const LEAST_MONTHS = 3;

/** The rows of a sheet's table that are the months of a tracker's year, its plan and its official result. */
export function matchMonths(
  grid: Grid,
  table: RecognisedTable,
  rows: readonly TemplateRow[],
  year: number,
): Map<string, MatchedRow[]> {
  const matched = new Map<string, MatchedRow[]>();
  const put = (id: string, row: RecognisedRow) => matched.set(id, [{ row, confidence: 1 }]);
  for (const row of table.rows) {
    const month = MONTH.exec(row.label)?.[1];
    const wanted = rows.find((one) => month !== undefined && one.month === Number(month) && !one.totals);
    if (wanted && !matched.has(wanted.id)) put(wanted.id, row);
    if (OFFICIAL.test(row.label)) put(OFFICIAL_ROW, row);
    if (isPlanOf(year, grid, row)) put(PLAN_ROW, row);
  }
  const months = rows.filter(({ id, month }) => month !== undefined && matched.has(id)).length;
  return months >= LEAST_MONTHS ? matched : new Map<string, MatchedRow[]>();
}

/** "KH 2026" may stand in any cell of the row. */
function isPlanOf(year: number, grid: Grid, { row }: RecognisedRow): boolean {
  return grid.columns().some((column) => {
    if (grid.kind(row, column) !== 'text') return false;
    const { role, years } = readHeader(grid.text(row, column));
    return role === 'plan' && (years.length === 0 || years[0] === year);
  });
}

/** Whether a table, or some columns of it, are of an indicator. */
export function isOfIndicator({ indicator, columns }: RecognisedTable, wanted: IndicatorId): boolean {
  return columns.some((column) => column.indicator === wanted) || indicator === wanted;
}
