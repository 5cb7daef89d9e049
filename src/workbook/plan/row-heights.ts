import type { PlannedCell } from '../block-plan';
import type { Area } from '../sheet-snapshot';

/** Height of a line of letters, in their size. */
const LINE = 1.35;
/** A column's width counts digits of 11 points; Vietnamese words take about as much. */
const SIZE_OF_WIDTHS = 11;
const BODY_SIZE = 11;

/**
 * Heights in points of the rows that hold long words in a merged cell: Excel fits the height of a row to its cells, but not to
 * merged ones. `null` leaves a row to Excel.
 */
export function rowHeights(
  cells: readonly (readonly (PlannedCell | null)[])[],
  merges: readonly Area[],
  columnWidths: readonly number[],
): (number | null)[] {
  const heights = cells.map((): number | null => null);
  for (const { row, column, rows, columns } of merges) {
    const cell = cells[row][column];
    if (rows > 1 || columns < 2 || !cell?.look.wrap || typeof cell.content !== 'string') continue;
    const { size = BODY_SIZE, bold } = cell.look;
    const width = columnWidths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    const room = ((width * SIZE_OF_WIDTHS) / size) * (bold ? 0.9 : 1);
    const lines = Math.ceil(cell.content.length / room);
    if (lines > 1) heights[row] = Math.max(heights[row] ?? 0, Math.ceil(lines * size * LINE));
  }
  return heights;
}
