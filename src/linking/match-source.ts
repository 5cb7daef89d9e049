import { indicator as indicatorOf, type IndicatorId } from '../indicators/catalogue';
import {
  rowsOf,
  scaledUnit,
  unitWords,
  type Scale,
  type Template,
  type TemplateRow,
  type Words,
} from '../tables/kit';
import { parseUnit } from '../indicators/language/units';
import type { RecognisedColumn, RecognisedRow, RecognisedSheet, RecognisedTable } from '../recognition';
import { figureAt, type CellFigure } from '../recognition/figures';
import type { Grid } from '../recognition/grid';
import type { SheetSnapshot } from '../spreadsheet/sheet-snapshot';
import { indexTransform, rateTransform } from './index-rows';
import { isOfIndicator, matchMonths } from './match-months';
import { matchRows, type MatchedRow } from './match-rows';
import { columnsFor, columnsWanted, type ReportedPeriod } from './source-columns';
import { AS_IT_IS, unitTransform, type SourceCell, type Transform } from './source-cell';

/** Source cells by the key of the column they fill. */
export type RowCells = Record<string, SourceCell>;

/** How far a sheet fills a standard table. */
export interface SourceMatch {
  sheet: string;
  /** By the id of the standard table's row; only rows that have a figure in the source. */
  rows: Map<string, RowCells>;
  /** The sheet names no unit anywhere: its figures are taken to be in this one. */
  assumedUnit: Words | null;
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
  /** What a table of one indicator is about. */
  indicator?: IndicatorId;
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
  const best = new Map<string, { cells: RowCells; score: number }>();
  for (const table of tables) {
    const year = wanted.year ?? table.year?.value ?? null;
    if (year === null) continue;
    const matched = rowsIn(grid, table, wanted, year);
    for (const row of inputRows(wanted)) {
      for (const { row: own, confidence } of matched.get(row.id) ?? []) {
        const cells = cellsOf({ grid, table, row: own }, aboutOf(row, wanted), wanted, year);
        const figures = Object.values(cells).filter(({ figure }) => figure.value !== null).length;
        const score = figures * confidence * (own.hidden ? HIDDEN : 1);
        if (score > (best.get(row.id)?.score ?? 0)) best.set(row.id, { cells, score });
      }
    }
  }
  const rows = new Map(
    inputRows(wanted).flatMap(({ id }) => {
      const found = best.get(id);
      return found ? [[id, found.cells] as const] : [];
    }),
  );
  const assumed = [...rows.values()].some((cells) =>
    Object.values(cells).some(({ unitIsAssumed }) => unitIsAssumed),
  );
  return {
    sheet: snapshot.name,
    rows,
    assumedUnit: assumed ? trackedUnit(wanted) : null,
    originality: originalityOf(snapshot, rows),
  };
}

function rowsIn(grid: Grid, table: RecognisedTable, wanted: Wanted, year: number): Map<string, MatchedRow[]> {
  const rows = inputRows(wanted);
  if (!wanted.template.parameters.includes('indicator'))
    return matchRows(table, wanted.template, rows, wanted.baseYear);
  if (wanted.indicator === undefined || !isOfIndicator(table, wanted.indicator)) return new Map();
  return matchMonths(grid, table, rows, year);
}

/** A month of a tracker is of the tracker's indicator. */
const aboutOf = (row: TemplateRow, { indicator }: Wanted): TemplateRow =>
  indicator === undefined ? row : { ...row, indicator };

/** A row of a table of a sheet. */
interface OwnRow {
  grid: Grid;
  table: RecognisedTable;
  row: RecognisedRow;
}

function cellsOf(own: OwnRow, wantedRow: TemplateRow, wanted: Wanted, year: number): RowCells {
  const { grid, table, row } = own;
  const period: ReportedPeriod = { year, month: wanted.month };
  const columns = columnsWanted(wanted.template)
    .filter(({ isQuantity }) => !isQuantity || wantedRow.hasQuantity)
    .map((column) => [column, columnsFor(column, table, period, wantedRow)] as const);
  const levels = new Set(
    columns.flatMap(([, candidates]) => candidates.filter(({ form }) => form === 'level')),
  );
  const ofLevels = indexTransform([...levels].map(({ column }) => figureAt(grid, row.row, column)));
  const transformOf = (column: RecognisedColumn, figure: CellFigure, isQuantity: boolean) => {
    if (wantedRow.values === 'rate') return rateTransform(figure, column.form);
    if (wantedRow.values === 'index')
      return column.form === 'level' ? ofLevels : indexTransform([figure], column.form);
    const unit = unitFor(wantedRow, wanted, isQuantity);
    const way = levelTransform(own, column, figure, unit);
    // somebody who follows one indicator often leaves its unit out
    const mayLeaveOut = wanted.indicator !== undefined && figure.kind === 'number';
    return way ?? (mayLeaveOut && namesNoUnit(own, column) ? NO_UNIT : null);
  };
  const cells: RowCells = {};
  for (const [{ key, isQuantity }, candidates] of columns) {
    const usable = candidates.flatMap((column) => {
      const figure = figureAt(grid, row.row, column.column);
      const transform = transformOf(column, figure, isQuantity);
      if (!transform || figure.kind === 'other') return [];
      const unitIsAssumed = transform === NO_UNIT;
      return [{ sheet: table.sheet, row: row.row, column: column.column, figure, transform, unitIsAssumed }];
    });
    const found = usable.find(({ figure }) => figure.value !== null) ?? usable[0];
    if (found) cells[key] = found;
  }
  return cells;
}

/** The unit a cell of the table is in, in its Vietnamese name; `null` where the table names none. */
function unitFor(
  row: TemplateRow,
  { template, scale, indicator }: Wanted,
  isQuantity: boolean,
): string | null {
  if (isQuantity) return quantityUnit(template);
  if (indicator !== undefined) return trackedUnit({ scale, indicator })?.vi ?? null;
  const unit = unitOfRow(template, row);
  return unit && scaledUnit(unit, scale).vi;
}

/** The unit of the indicator that a tracker is about. */
function trackedUnit({ scale, indicator }: Pick<Wanted, 'scale' | 'indicator'>): Words | null {
  return indicator === undefined ? null : scaledUnit(unitWords(indicatorOf(indicator).units[0]), scale);
}

/** Quantities of goods are in the unit of the unit line that is no money. */
function quantityUnit({ unitLine = [] }: Pick<Template, 'unitLine'>): string | null {
  const units = unitLine.filter(({ vi }) => !MONEY.has(parseUnit(vi)?.dimension ?? ''));
  return units.length === 1 ? units[0].vi : null;
}

function levelTransform(
  { table, row }: OwnRow,
  column: RecognisedColumn,
  { unit: text }: CellFigure,
  unit: string | null,
): Transform | null {
  if (unit === null) return null;
  // a column of tonnes in a table of "Nghìn tấn; Triệu USD" is no column of dollars
  if (column.measure === 'quantity' && MONEY.has(parseUnit(unit)?.dimension ?? '')) return null;
  return unitTransform({ text, row: row.unit, column: column.unit, table: table.units }, unit);
}

/** As it is, since no unit is named: one object, to be known again. */
const NO_UNIT: Transform = { ...AS_IT_IS };

const namesNoUnit = ({ table, row }: OwnRow, { unit }: RecognisedColumn) =>
  unit === null && row.unit === null && table.units.every((one) => one === '%');

function originalityOf({ formulas, area }: SheetSnapshot, rows: Map<string, RowCells>): number {
  const cells = [...rows.values()].flatMap((row) => Object.values(row));
  const links = cells.filter(({ row, column }) => {
    const formula = formulas[row - area.row][column - area.column];
    return typeof formula === 'string' && formula.startsWith('=') && formula.includes('!');
  });
  return cells.length ? 1 - links.length / cells.length : 0;
}
