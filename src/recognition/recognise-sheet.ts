import { periodKey, statesReached } from '../indicators/language/period-words';
import { isWholeYear, lastMonthOf } from '../indicators/language/periods';
import type { SheetSnapshot } from '../spreadsheet/sheet-snapshot';
import { columnsByFigures } from './arithmetic/columns-by-figures';
import { readColumns } from './columns';
import { withReportingYear } from './columns-together';
import { Grid } from './grid';
import { readHeader } from './header-words';
import { findPanes, type Pane } from './panes';
import type { Guess, RecognisedColumn, RecognisedRow, RecognisedTable } from './recognised-table';
import { reportingYear } from './reporting-year';
import { readRows } from './rows';
import { readTitle, type TitleReading } from './title';

/** Roles whose figures a standard table can take. */
const LEVEL_ROLES = new Set(['actual', 'estimate', 'plan', 'samePeriod']);

/** A sheet with the tables found on it. */
export interface RecognisedSheet {
  snapshot: SheetSnapshot;
  grid: Grid;
  tables: RecognisedTable[];
}

/** A sheet is recognised once; what the add-in reads again is another snapshot. */
const known = new WeakMap<SheetSnapshot, RecognisedSheet>();

/** The indicator tables of a sheet from top to bottom, with what each of their rows and columns is. */
export function readSheet(snapshot: SheetSnapshot): RecognisedSheet {
  let sheet = known.get(snapshot);
  if (!sheet) known.set(snapshot, (sheet = recognise(snapshot)));
  return sheet;
}

function recognise(snapshot: SheetSnapshot): RecognisedSheet {
  const grid = new Grid(snapshot);
  const isEmpty = !snapshot.area.rows || !snapshot.area.columns;
  const tables = isEmpty ? [] : findPanes(grid).map((pane) => recogniseTable(pane));
  return { snapshot, grid, tables };
}

function recogniseTable({ grid, bounds }: Pane): RecognisedTable {
  const said = readTitle(grid, bounds);
  const first = readColumns(grid, bounds, said);
  const month = said.month ?? monthOfColumns(first);
  const isCumulative = said.isCumulative && !first.some(({ header }) => statesReached(periodKey(header)));
  const title = { ...said, month, isCumulative };
  const isAsSaid = month === said.month && isCumulative === said.isCumulative;
  const read = isAsSaid ? first : readColumns(grid, bounds, title);
  const year = reportingYear(read, title, grid.sheet.name);
  const worded = withReportingYear(read, year?.value ?? null);
  const rows = readRows(grid, bounds, worded, title);
  const columns = columnsByFigures(grid, rows, worded, year?.value ?? null);
  return {
    sheet: grid.sheet.name,
    area: {
      row: bounds.headerTop,
      column: grid.left,
      rows: bounds.lastRow - bounds.headerTop + 1,
      columns: grid.right - grid.left + 1,
    },
    headerRows: [bounds.headerTop, bounds.headerBottom],
    title: title.title,
    indicator: title.indicator,
    units: title.units,
    year: year ?? newestOf(rows),
    baseYear: baseYearOf(rows, title),
    month: title.month,
    territory: title.territory,
    isUnmarked: grid.isUnmarked,
    columns,
    rows,
    confidence: confidenceOf(columns, rows),
  };
}

/** Where the rows are years, the newest of them. */
function newestOf(rows: readonly RecognisedRow[]): Guess<number> | null {
  const dated = rows.filter(({ period }) => period !== null && period.year !== null);
  const newest = dated.reduce<RecognisedRow | null>(
    (best, one) => (best && best.period!.year! >= one.period!.year! ? best : one),
    null,
  );
  return newest && { value: newest.period!.year!, evidence: newest.evidence, confidence: 0.7 };
}

/**
 * Where title and sheet name no month, that of the estimates ("Ước tháng 5" beside "Cộng dồn"), or the later one of two months that
 * results and comparisons name, the last and the one before.
 */
function monthOfColumns(columns: RecognisedColumn[]): number | null {
  const estimated = columns.flatMap(({ role, part }) =>
    role === 'estimate' && part && !isWholeYear(part) ? [lastMonthOf(part)] : [],
  );
  if (estimated.length) return Math.max(...estimated);
  const named = columns.flatMap(({ role, header }) =>
    REPORTED.has(role) ? readHeader(header).parts.map(lastMonthOf) : [],
  );
  const [last, first] = [Math.max(...named), Math.min(...named)];
  return named.length > 0 && last - first <= 1 ? last : null;
}

const REPORTED: ReadonlySet<string> = new Set(['actual', 'growth', 'previousPeriodGrowth', 'planPercent']);

/** The base year most rows name, or the title's. */
function baseYearOf(rows: RecognisedRow[], title: TitleReading): Guess<number> | null {
  if (title.baseYear !== null)
    return { value: title.baseYear, evidence: `"${title.title}"`, confidence: 0.95 };
  const counts = new Map<number, { count: number; label: string }>();
  for (const { baseYear, label } of rows) {
    if (baseYear === null) continue;
    const known = counts.get(baseYear);
    counts.set(baseYear, { count: (known?.count ?? 0) + 1, label: known?.label ?? label });
  }
  const [best] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  if (!best) return null;
  return { value: best[0], evidence: `"${best[1].label}"`, confidence: counts.size > 1 ? 0.7 : 0.95 };
}

/** How sure it is that this is a table of indicators: known rows and known columns. */
function confidenceOf(columns: RecognisedColumn[], rows: RecognisedRow[]): number {
  const known = rows.filter(({ indicator }) => indicator !== null);
  const levels = columns.filter(({ role }) => LEVEL_ROLES.has(role));
  if (!known.length || !levels.length) return 0;
  const best = (all: { confidence: number }[]) => Math.max(...all.map(({ confidence }) => confidence));
  return best(known) * best(levels);
}
