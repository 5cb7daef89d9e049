import type { Area } from '../engine/engine';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** `A`, `Z`, `AA` of a zero-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function isEntireRows(area: Area): boolean {
  return area.columns === MAX_COLUMNS;
}

export function isEntireColumns(area: Area): boolean {
  return area.rows === MAX_ROWS;
}

/** Whole rows or columns: too many cells for anything that works cell by cell. */
export function isUnbounded(area: Area): boolean {
  return isEntireRows(area) || isEntireColumns(area);
}

export function insideSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

const CELLS = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function between(a: number, b: number): [start: number, count: number] {
  return [Math.min(a, b), Math.abs(a - b) + 1];
}

/** `A1`, `$A$1:B2`, `A:C` or `3:4` without a sheet; `null` where it is no such thing or outside a sheet. */
export function parseArea(text: string): Area | null {
  let area: Area | null = null;
  let match = CELLS.exec(text);
  if (match) {
    const [column, columns] = between(columnNumber(match[1]), columnNumber(match[3] ?? match[1]));
    const [row, rows] = between(Number(match[2]) - 1, Number(match[4] ?? match[2]) - 1);
    area = { row, column, rows, columns };
  } else if ((match = COLUMNS.exec(text))) {
    const [column, columns] = between(columnNumber(match[1]), columnNumber(match[2]));
    area = { row: 0, column, rows: MAX_ROWS, columns };
  } else if ((match = ROWS.exec(text))) {
    const [row, rows] = between(Number(match[1]) - 1, Number(match[2]) - 1);
    area = { row, column: 0, rows, columns: MAX_COLUMNS };
  }
  return area && insideSheet(area) ? area : null;
}

/** Splits `'My sheet'!A1` into the sheet's name and the rest; `sheet` is `null` where none is written. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted) return { sheet: quoted[1].replace(/''/g, "'"), rest: quoted[2] };
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, bang), rest: text.slice(bang + 1) };
}

/** The sheet's name as an address writes it: in quotes unless it is a plain word that cannot be taken for a cell. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !CELLS.test(name) &&
    !/^(r\d*c\d*|r|c|true|false)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** `A1:B2`, with `$` before both parts where `absolute`. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const { row, column, rows, columns } = area;
  const first = { letters: `${mark}${columnLetters(column)}`, number: `${mark}${row + 1}` };
  const last = { letters: `${mark}${columnLetters(column + columns - 1)}`, number: `${mark}${row + rows}` };
  if (isEntireRows(area)) return `${first.number}:${last.number}`;
  if (isEntireColumns(area)) return `${first.letters}:${last.letters}`;
  const start = first.letters + first.number;
  return rows === 1 && columns === 1 ? start : `${start}:${last.letters}${last.number}`;
}

/** `Sheet1!A1:B2`, as `Range.address` is. */
export function formatAddress(sheetName: string, area: Area, absolute = false): string {
  return `${quoteSheet(sheetName)}!${formatArea(area, absolute)}`;
}
