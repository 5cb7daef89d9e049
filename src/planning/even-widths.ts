import type { Area } from '../spreadsheet/area';
import type { PlannedCell } from './block-plan';
import { lineRoom, sizeOf, wordsOf } from './row-heights';
import { breaksAlike } from './text-lines';

/** Steps by which a column is made wider, in characters, and how much it may become wider at most. */
const STEP = 0.25;
const MOST = 0.1;

/**
 * Widths of a table's columns in which as few words as can be nearly fill their line: one program would break those and another not, and a row would
 * be too high in the one or cut in the other.
 * @param widths - as the table has them, in characters
 */
export function evenWidths(
  cells: readonly (readonly (PlannedCell | null)[])[],
  merges: readonly Area[],
  widths: readonly number[],
): number[] {
  const over = new Set(
    merges.flatMap(({ row, column, columns }) => (columns > 1 ? [`${row}:${column}`] : [])),
  );
  return widths.map((width, column) => {
    const wrapped = cells.flatMap((line, row) => {
      const cell = line[column];
      return cell && isOfRow(cell) && !over.has(`${row}:${column}`) ? [cell] : [];
    });
    const tried = steps(width).map((wide) => ({
      wide,
      uneven: wrapped.filter((cell) => !breaksAlikeIn(cell, wide)).length,
    }));
    const least = Math.min(...tried.map(({ uneven }) => uneven));
    return tried.find(({ uneven }) => uneven === least)!.wide;
  });
}

const steps = (width: number): number[] =>
  Array.from({ length: Math.floor((width * MOST) / STEP) + 1 }, (_, at) => width + at * STEP);

/** Headings stand in rows that are several lines high anyway. */
const isOfRow = ({ look, role }: PlannedCell): boolean =>
  look.wrap === true && look.bordered === true && role !== 'header';

const breaksAlikeIn = (cell: PlannedCell, width: number): boolean =>
  breaksAlike(wordsOf(cell), sizeOf(cell), cell.look.bold ?? false, lineRoom(cell, width));
