import type { PlannedCell } from './block-plan';
import type { Area } from '../spreadsheet/area';
import { linesOfText } from './text-lines';

/** Height of a line of letters, in their size. */
const LINE = 1.32;
/** Points of a character of a column's width, which has the margins inside a cell beside them, and of one step of an indent. */
export const CHARACTER = 5.25;
export const INDENT = 7;
const BODY_SIZE = 12;
/** What a row takes whose height no one sets. */
export const USUAL_HEIGHT = Math.ceil(BODY_SIZE * LINE);
/** Lines kept for sentences that are typed into a merged cell: no program fits a row to those. */
const LINES_OF_SENTENCES = 2;

/** Points of a cell's letters. */
export const sizeOf = ({ look }: PlannedCell): number => look.size ?? BODY_SIZE;

type Cells = readonly (readonly (PlannedCell | null)[])[];

/** The words a cell must have room for: its own, or the longest that it offers. What a formula shows is short. */
export function wordsOf({ content, formula, validation }: PlannedCell): string {
  if (formula) return '';
  const offered = validation && 'list' in validation ? validation.list : [];
  return [String(content), ...offered].reduce((longest, one) =>
    one.length > longest.length ? one : longest,
  );
}

/** Points that a line of a cell has in a column of so many characters; one letter at least. */
export const lineRoom = (cell: PlannedCell, width: number): number =>
  Math.max(width * CHARACTER - (cell.look.indent ?? 0) * INDENT, sizeOf(cell));

function heightOf(cell: PlannedCell, width: number, isMerged: boolean): number {
  const { look, role, validation } = cell;
  const { bold = false } = look;
  const size = sizeOf(cell);
  const room = lineRoom(cell, width);
  const written = look.wrap ? linesOfText(wordsOf(cell), size, bold, room) : 1;
  const isForSentences = isMerged && role === 'input' && look.align === 'left' && !validation;
  return Math.ceil(Math.max(written, isForSentences ? LINES_OF_SENTENCES : 1) * size * LINE);
}

/**
 * Heights in points of the rows whose words need more than a line, or larger letters: Excel fits rows by itself, though not to
 * merged cells, while LibreOffice and WPS open a saved file with every row as low as the lowest. `null` leaves a row to the program.
 */
export function rowHeights(
  cells: Cells,
  merges: readonly Area[],
  columnWidths: readonly number[],
): (number | null)[] {
  const merged = new Map(merges.map((area) => [`${area.row}:${area.column}`, area]));
  const heights = cells.map(() => USUAL_HEIGHT);
  const tall: { area: Area; height: number }[] = [];
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (!cell) return;
      const area = merged.get(`${row}:${column}`) ?? { row, column, rows: 1, columns: 1 };
      const width = columnWidths.slice(column, column + area.columns).reduce((sum, one) => sum + one, 0);
      const height = heightOf(cell, width, area.columns > 1);
      if (area.rows > 1) tall.push({ area, height });
      else heights[row] = Math.max(heights[row], height);
    }),
  );
  // what stands over several rows takes what it still needs from the last of them
  for (const { area, height } of tall) {
    const rows = heights.slice(area.row, area.row + area.rows);
    const missing = height - rows.reduce((sum, one) => sum + one, 0);
    if (missing > 0) heights[area.row + area.rows - 1] += missing;
  }
  return heights.map((height) => (height > USUAL_HEIGHT ? height : null));
}
