import type { RecognisedColumn, RecognisedSheet, RecognisedTable } from '../../recognition';
import { figureAt } from '../../recognition/figures';

const OTHER_ROLES = new Set<string>(['numbering', 'label', 'unit', 'note', 'verdict']);
const LEVELS = new Set<string>(['actual', 'estimate', 'plan', 'samePeriod']);

/** Columns that hold figures, levels and rates. */
export const figureColumns = ({ columns }: RecognisedTable): RecognisedColumn[] =>
  columns.filter(({ role, hidden }) => !OTHER_ROLES.has(role) && !hidden);

/** Columns of levels: results, plans and bases. */
export const levelColumns = (table: RecognisedTable): RecognisedColumn[] =>
  figureColumns(table).filter(
    ({ role, form, compared }) => LEVELS.has(role) && form === 'level' && compared === null,
  );

/** The figure of a cell in the unit of its row or column; `null` where there is none, or one in a unit that the cell names. */
export function plainFigure({ grid }: RecognisedSheet, row: number, column: number): number | null {
  const { value, unit } = figureAt(grid, row, column);
  return unit === '' ? value : null;
}
