import type { Area } from './sheet-snapshot';

/** Excel's own limits of a sheet. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `B3` for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B3:D4`, or `B3` for one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas write it: always quoted, apostrophes doubled. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** `'Sheet'!B3:D4`. */
export function fullAddress(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${areaName(area)}`;
}

const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** 0 for `A`, 26 for `AA`. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** First and last row and column of an address, in any order. */
function cornersOf(text: string): { rows: number[]; columns: number[] } | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column, row, otherColumn = column, otherRow = row] = cells;
    return { rows: [row, otherRow].map(rowNumber), columns: [column, otherColumn].map(columnNumber) };
  }
  const columns = COLUMNS.exec(text);
  if (columns) return { rows: [0, LAST_ROW - 1], columns: columns.slice(1).map(columnNumber) };
  const rows = ROWS.exec(text);
  return rows && { rows: rows.slice(1).map(rowNumber), columns: [0, LAST_COLUMN - 1] };
}

const rowNumber = (digits: string): number => Number(digits) - 1;

/**
 * Reads `B3`, `B3:D4`, and whole columns or rows as `A:F` and `1:7`, for so Excel writes areas that reach across the sheet; `null`
 * where it is none of these or lies outside a sheet.
 */
export function parseArea(text: string): Area | null {
  const corners = cornersOf(text.trim());
  if (!corners) return null;
  const { rows, columns } = corners;
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [bottom, right] = [Math.max(...rows), Math.max(...columns)];
  if (top < 0 || bottom >= LAST_ROW || right >= LAST_COLUMN) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Reads `Sheet!B3`, `'Tên sheet'!B3:D4`, or `B3` (sheet `null`); `null` where it is no address. */
export function parseAddress(address: string): { sheet: string | null; area: Area } | null {
  const mark = address.lastIndexOf('!');
  const area = parseArea(address.slice(mark + 1));
  if (!area) return null;
  if (mark < 0) return { sheet: null, area };
  const name = address.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted ? quoted[1].replace(/''/g, "'") : name, area };
}

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Area, { row, column, rows, columns }: Area): boolean {
  return (
    row >= outer.row &&
    column >= outer.column &&
    row + rows <= outer.row + outer.rows &&
    column + columns <= outer.column + outer.columns
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** An area cut in two along its longer side. */
export function halvesOf(area: Area): [Area, Area] {
  const [count, start] =
    area.rows >= area.columns ? (['rows', 'row'] as const) : (['columns', 'column'] as const);
  const half = Math.ceil(area[count] / 2);
  return [
    { ...area, [count]: half },
    { ...area, [start]: area[start] + half, [count]: area[count] - half },
  ];
}
