/** A rectangle of cells, zero-based, ends included. */
export interface CellRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** `A` -> 0, `XFD` -> 16383. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Row and column of `B7`, dollar signs allowed; `null` for anything else. */
export function parseCell(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (!match) return null;
  const column = columnIndex(match[1]);
  const row = Number(match[2]) - 1;
  return column <= LAST_COLUMN && row <= LAST_ROW ? { row, column } : null;
}

/** `A1`, `A1:B5`, `A:C` or `3:4`, dollar signs allowed; without a sheet. */
export function parseRange(text: string): CellRange | null {
  const [first, last = first] = text.replace(/\$/g, '').split(':');
  const start = parseCorner(first, 0, 0);
  const end = parseCorner(last, LAST_ROW, LAST_COLUMN);
  if (!start || !end) return null;
  return {
    startRow: Math.min(start.row, end.row),
    startColumn: Math.min(start.column, end.column),
    endRow: Math.max(start.row, end.row),
    endColumn: Math.max(start.column, end.column),
  };
}

function parseCorner(text: string, openRow: number, openColumn: number) {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (!match || text === '') return null;
  return {
    column: match[1] ? columnIndex(match[1]) : openColumn,
    row: match[2] ? Number(match[2]) - 1 : openRow,
  };
}

/** The ranges of an `sqref`. */
export function parseRanges(text: string): CellRange[] {
  return text.split(/\s+/).flatMap((part) => parseRange(part) ?? []);
}

export function rangeName({ startRow, startColumn, endRow, endColumn }: CellRange): string {
  const start = cellName(startRow, startColumn);
  const end = cellName(endRow, endColumn);
  return start === end ? start : `${start}:${end}`;
}

export function isSingleCell({ startRow, startColumn, endRow, endColumn }: CellRange): boolean {
  return startRow === endRow && startColumn === endColumn;
}
