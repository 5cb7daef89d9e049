import { indicator as indicatorOf } from '../../indicators/catalogue';
import { rowsOf, scaledUnit, type Scale, type Template, type TemplateRow } from '../../indicators/tables';
import { parseUnit } from '../../indicators/units';
import type { RecognisedColumn, RecognisedRow, RecognisedSheet, RecognisedTable } from '../recognition';
import { figureAt, type CellFigure } from '../recognition/figures';
import type { Grid } from '../recognition/grid';
import type { SheetSnapshot } from '../sheet-snapshot';
import { columnsFor, figureOf, type FigureName, type ReportedPeriod } from './source-columns';
import { indexTransform } from './index-rows';
import { unitTransform, type SourceCell, type Transform } from './source-cell';

export type RowCells = Partial<Record<FigureName, SourceCell>>;

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
  template: Template;
  /** Its rows as they will be written. */
  rows: readonly TemplateRow[];
  scale: Scale;
  /** Reporting year; `null`: the one each table of the sheet reports on. */
  year: number | null;
  /** Reporting month, 1 to 12. */
  month: number;
  /** Year of the constant prices; `null`: any. */
  baseYear: number | null;
}

const HIDDEN = 0.95;
const MONEY = new Set(['đồng', 'USD']);

/** A template looked for by somebody who chose nothing but a period. */
export function wantedOf(
  template: Template,
  year: number | null,
  baseYear: number | null,
  month = 12,
): Wanted {
  const rows = rowsOf(template, { year: year ?? 0, rows: 1 });
  return { template, rows, scale: {}, year, month, baseYear };
}

/** Rows whose figures come from a source or are typed; lines of a list are nobody's until they are named. */
export function inputRows({ rows }: Pick<Wanted, 'rows'>): TemplateRow[] {
  return rows.filter(
    ({ heading, difference, totals, listLine }) => !heading && !difference && !totals && !listLine,
  );
}

/** The figures that a table takes from a sheet. */
export function figuresWanted(template: Template): FigureName[] {
  return template.columns.flatMap((column) => figureOf(template, column) ?? []);
}

/** The unit of a row's levels: its own, else the only one of money that the unit line names; `null` where none is. */
export function unitOfRow(
  { unitLine = [] }: Pick<Template, 'unitLine'>,
  { unit }: Pick<TemplateRow, 'unit'>,
) {
  if (unit) return unit;
  const money = unitLine.filter(({ vi }) => MONEY.has(parseUnit(vi)?.dimension ?? ''));
  return money.length === 1 ? money[0] : null;
}

/** Ties the rows and columns of a standard table to those of a sheet. */
export function matchSheet({ snapshot, grid, tables }: RecognisedSheet, wanted: Wanted): SourceMatch {
  const rows = new Map<string, RowCells>();
  for (const row of inputRows(wanted)) {
    if (row.indicator === undefined) continue;
    const best = bestCells(grid, tables, row, wanted);
    if (best) rows.set(row.id, best);
  }
  return { sheet: snapshot.name, rows, originality: originalityOf(snapshot, rows) };
}

function bestCells(
  grid: Grid,
  tables: RecognisedTable[],
  wantedRow: TemplateRow,
  wanted: Wanted,
): RowCells | null {
  let best: { cells: RowCells; score: number } | null = null;
  for (const table of tables) {
    const year = wanted.year ?? table.year?.value ?? null;
    if (year === null) continue;
    const period = { year, month: wanted.month };
    for (const row of table.rows) {
      if (!isSame(row, wantedRow, wanted.baseYear, table)) continue;
      const cells = cellsOf(grid, table, row, wantedRow, wanted, period);
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
  { indicator }: TemplateRow,
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
  wantedRow: TemplateRow,
  { template, scale }: Wanted,
  period: ReportedPeriod,
): RowCells {
  const columns = figuresWanted(template).map(
    (name) => [name, columnsFor(name, table, period, wantedRow)] as const,
  );
  const unit = unitOfRow(template, wantedRow);
  const wantedUnit = unit && scaledUnit(unit, scale).vi;
  const levels = new Set(
    columns.flatMap(([, candidates]) => candidates.filter(({ form }) => form === 'level')),
  );
  const ofLevels = indexTransform([...levels].map(({ column }) => figureAt(grid, row.row, column)));
  const ofIndex = (column: RecognisedColumn, figure: CellFigure) =>
    column.form === 'level' ? ofLevels : indexTransform([figure], column.form);
  const cells: RowCells = {};
  for (const [name, candidates] of columns) {
    const usable = candidates.flatMap((column) => {
      const figure = figureAt(grid, row.row, column.column);
      const isIndex = wantedRow.values === 'index';
      const transform = isIndex
        ? ofIndex(column, figure)
        : transformOf(figure.unit, table, row, column, wantedUnit);
      if (!transform || figure.kind === 'other') return [];
      return [{ sheet: table.sheet, row: row.row, column: column.column, figure, transform }];
    });
    const found = usable.find(({ figure }) => figure.value !== null) ?? usable[0];
    if (found) cells[name] = found;
  }
  return cells;
}

function transformOf(
  text: string,
  table: RecognisedTable,
  row: RecognisedRow,
  column: RecognisedColumn,
  unit: string | null,
): Transform | null {
  if (unit === null) return null;
  // a column of tonnes in a table of "Nghìn tấn; Triệu USD" is no column of dollars
  if (column.measure === 'quantity' && MONEY.has(parseUnit(unit)?.dimension ?? '')) return null;
  return unitTransform({ text, row: row.unit, column: column.unit, table: table.units }, unit);
}

function originalityOf({ formulas, area }: SheetSnapshot, rows: Map<string, RowCells>): number {
  const cells = [...rows.values()].flatMap((row) => Object.values(row));
  const links = cells.filter(({ row, column }) => {
    const formula = formulas[row - area.row][column - area.column];
    return typeof formula === 'string' && formula.startsWith('=') && formula.includes('!');
  });
  return cells.length ? 1 - links.length / cells.length : 0;
}
