import { figureAt, figuresInText, type CellFigure } from '../recognition/figures';
import type { RecognisedColumn } from '../recognition';
import { indexTransform, rateTransform } from './index-rows';
import type { RowContext } from './row-context';
import { AS_IT_IS, unitTransform, type Transform } from './source-cell';
import { statedTransform } from './stated-rates';
import { isMoney, unitFor } from './wanted';
import type { Want } from './want';

/** As it is, since no unit is named: one object, to be known again. */
export const NO_UNIT: Transform = { ...AS_IT_IS };

/** The way from a figure of a source to the table's unit and form; `null` where there is none. */
export function transformOf(
  context: RowContext,
  want: Want,
  column: RecognisedColumn,
  figure: CellFigure,
  ofLevels: Transform | null,
): Transform | null {
  const { row, wanted } = context;
  if (row.values === 'rate') return rateTransform(figure, column.form);
  if (want.kind === 'rate') {
    if (row.values === undefined && !hasLevelBeside(context)) return null;
    return statedTransform(column, figure, want.prints);
  }
  if (row.values === 'index')
    return column.form === 'level' ? ofLevels : indexTransform([figure], column.form);
  const unit = unitFor(row, wanted, want.isQuantity);
  const way = levelTransform(context, column, figure, unit);
  // those who follow one indicator often leave its unit out
  const isFollowed = wanted.indicator !== undefined || context.matched.row.period !== null;
  const mayLeaveOut = isFollowed && figure.kind === 'number';
  return way ?? (mayLeaveOut && namesNoUnit(context, column) ? NO_UNIT : null);
}

/** The same for a cell that the user pointed at: what its words leave open is as the table wants it; a unit that differs stays one. */
export function givenTransform(
  context: RowContext,
  want: Want,
  column: RecognisedColumn,
  figure: CellFigure,
): Transform | null {
  const { row, wanted } = context;
  if (row.values === 'rate') return rateTransform(figure, column.form);
  if (want.kind === 'rate' && column.form === 'level') return AS_IT_IS;
  if (want.kind === 'rate') return statedTransform(column, figure, want.prints) ?? AS_IT_IS;
  if (row.values === 'index') {
    return indexTransform([figure], column.form === 'level' ? undefined : column.form) ?? AS_IT_IS;
  }
  const way = levelTransform(context, column, figure, unitFor(row, wanted, want.isQuantity));
  return way ?? (namesNoUnit(context, column) && figure.unit === '' ? NO_UNIT : null);
}

function levelTransform(
  { source: { table }, matched: { row } }: RowContext,
  column: RecognisedColumn,
  { unit: text }: CellFigure,
  unit: string | null,
): Transform | null {
  if (unit === null) return null;
  // a column of tonnes in a table of "Nghìn tấn; Triệu USD" is no column of dollars
  if (column.measure === 'quantity' && isMoney(unit)) return null;
  // nor is one of percentages a column of amounts, whatever the unit of its rows
  if (column.header.includes('%') && !unit.includes('%')) return null;
  return unitTransform({ text, row: row.unit, column: column.unit, table: table.units }, unit);
}

const namesNoUnit = ({ source: { table }, matched: { row } }: RowContext, { unit }: RecognisedColumn) =>
  unit === null && row.unit === null && table.units.every((one) => one === '%');

/** A rate of prices or of volumes stands in a table of its own: a rate of levels stands beside them. */
function hasLevelBeside(context: RowContext): boolean {
  const { source, matched, row, wanted } = context;
  return source.table.columns.some((column) => {
    if (column.form !== 'level' || column.compared !== null) return false;
    const { grid } = source.sheet;
    const whole = figureAt(grid, matched.row.row, column.column);
    const figure = whole.value === null ? figuresInText(grid, matched.row.row, column.column).level : whole;
    if (!figure) return false;
    return [false, true].some(
      (isQuantity) => levelTransform(context, column, figure, unitFor(row, wanted, isQuantity)) !== null,
    );
  });
}
