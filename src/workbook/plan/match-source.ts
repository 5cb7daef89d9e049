import { indicator as indicatorOf } from '../../indicators/catalogue';
import { LEVEL_KINDS, type LevelKind, type StandardTable, type TableRow } from '../../indicators/tables';
import { parseUnit } from '../../indicators/units';
import type { RecognisedColumn, RecognisedRow, RecognisedSheet, RecognisedTable } from '../recognition';
import { figureAt, type CellFigure } from '../recognition/figures';
import type { Grid } from '../recognition/grid';
import type { SheetSnapshot } from '../sheet-snapshot';
import { columnsFor } from './source-columns';
import { indexTransform } from './index-rows';
import { unitTransform, type SourceCell, type Transform } from './source-cell';

export type RowCells = Partial<Record<LevelKind, SourceCell>>;

/** How far a sheet fills a standard table. */
export interface SourceMatch {
  sheet: string;
  /** By the id of the standard table's row; only rows that have a figure in the source. */
  rows: Map<string, RowCells>;
  /** Share of the matched figures that are no mere links to other sheets. */
  originality: number;
}

/** What is looked for in a sheet. */
export interface Wanted {
  table: StandardTable;
  /** Reporting year; `null`: the one each table of the sheet reports on. */
  year: number | null;
  /** Year of the constant prices; `null`: any. */
  baseYear: number | null;
}

const HIDDEN = 0.95;
const MONEY = new Set(['đồng', 'USD']);

/** Rows whose figures come from a source or are typed. */
export function inputRows({ rows }: StandardTable): TableRow[] {
  return rows.filter(({ heading, difference }) => !heading && !difference);
}

/** Level columns a standard table has. */
export function levelKinds({ columns }: StandardTable): LevelKind[] {
  return LEVEL_KINDS.filter((kind) => columns.some((column) => column.kind === kind));
}

/** Ties the rows and columns of a standard table to those of a sheet. */
export function matchSheet({ snapshot, grid, tables }: RecognisedSheet, wanted: Wanted): SourceMatch {
  const rows = new Map<string, RowCells>();
  for (const row of inputRows(wanted.table)) {
    const best = bestCells(grid, tables, row, wanted);
    if (best) rows.set(row.id, best);
  }
  return { sheet: snapshot.name, rows, originality: originalityOf(snapshot, rows) };
}

function bestCells(
  grid: Grid,
  tables: RecognisedTable[],
  wantedRow: TableRow,
  wanted: Wanted,
): RowCells | null {
  let best: { cells: RowCells; score: number } | null = null;
  for (const table of tables) {
    const year = wanted.year ?? table.year?.value ?? null;
    if (year === null) continue;
    for (const row of table.rows) {
      if (!isSame(row, wantedRow, wanted.baseYear, table)) continue;
      const cells = cellsOf(grid, table, row, wantedRow, levelKinds(wanted.table), year);
      const figures = Object.values(cells).filter(({ figure }) => figure.value !== null).length;
      const score = figures * row.confidence * (row.hidden ? HIDDEN : 1);
      if (score > (best?.score ?? 0)) best = { cells, score };
    }
  }
  return best?.cells ?? null;
}

/** The same indicator; another year of constant prices is another series. */
function isSame(
  row: RecognisedRow,
  { indicator }: TableRow,
  baseYear: number | null,
  table: RecognisedTable,
): boolean {
  if (indicator === undefined || row.indicator !== indicator) return false;
  if (indicatorOf(indicator).prices !== 'constant' || baseYear === null) return true;
  const own = row.baseYear ?? table.baseYear?.value ?? null;
  return own === null || own === baseYear;
}

function cellsOf(
  grid: Grid,
  table: RecognisedTable,
  row: RecognisedRow,
  wantedRow: TableRow,
  kinds: LevelKind[],
  year: number,
): RowCells {
  const columns = kinds.map((kind) => [kind, columnsFor(kind, table, year, wantedRow)] as const);
  const levels = new Set(
    columns.flatMap(([, candidates]) => candidates.filter(({ form }) => form === 'level')),
  );
  const ofLevels = indexTransform([...levels].map(({ column }) => figureAt(grid, row.row, column)));
  const ofIndex = (column: RecognisedColumn, figure: CellFigure) =>
    column.form === 'level' ? ofLevels : indexTransform([figure], column.form);
  const cells: RowCells = {};
  for (const [kind, candidates] of columns) {
    const usable = candidates.flatMap((column) => {
      const figure = figureAt(grid, row.row, column.column);
      const isIndex = wantedRow.values === 'index';
      const transform = isIndex
        ? ofIndex(column, figure)
        : transformOf(figure.unit, table, row, column, wantedRow);
      if (!transform || figure.kind === 'other') return [];
      return [{ sheet: table.sheet, row: row.row, column: column.column, figure, transform }];
    });
    const found = usable.find(({ figure }) => figure.value !== null) ?? usable[0];
    if (found) cells[kind] = found;
  }
  return cells;
}

function transformOf(
  text: string,
  table: RecognisedTable,
  row: RecognisedRow,
  column: RecognisedColumn,
  { unit }: TableRow,
): Transform | null {
  if (!unit) return null;
  // a column of tonnes in a table of "Nghìn tấn; Triệu USD" is no column of dollars
  if (column.measure === 'quantity' && MONEY.has(parseUnit(unit.vi)?.dimension ?? '')) return null;
  return unitTransform({ text, row: row.unit, column: column.unit, table: table.units }, unit.vi);
}

function originalityOf({ formulas, area }: SheetSnapshot, rows: Map<string, RowCells>): number {
  const cells = [...rows.values()].flatMap((row) => Object.values(row));
  const links = cells.filter(({ row, column }) => {
    const formula = formulas[row - area.row][column - area.column];
    return typeof formula === 'string' && formula.startsWith('=') && formula.includes('!');
  });
  return cells.length ? 1 - links.length / cells.length : 0;
}
