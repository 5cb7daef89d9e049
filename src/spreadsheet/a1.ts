import { insideSheet, isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS, type Area } from './area';

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for `A`, 26 for `AA`. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B3` for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B3:D4`, `B3` for one cell, `3:4` for whole rows, `B:D` for whole columns; with `$` before each part where `absolute`. */
export function areaName(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const { row, column, rows, columns } = area;
  const first = { letters: `${mark}${columnLetters(column)}`, number: `${mark}${row + 1}` };
  const last = { letters: `${mark}${columnLetters(column + columns - 1)}`, number: `${mark}${row + rows}` };
  if (isEntireRows(area)) return `${first.number}:${last.number}`;
  if (isEntireColumns(area)) return `${first.letters}:${last.letters}`;
  const start = first.letters + first.number;
  return rows === 1 && columns === 1 ? start : `${start}:${last.letters}${last.number}`;
}

/** `'Tên sheet'!B3`, of whatever says where a cell is. */
export const cellAddress = ({ sheet, row, column }: { sheet: string; row: number; column: number }): string =>
  `${quotedSheet(sheet)}!${cellName(row, column)}`;

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function between(a: number, b: number): [start: number, count: number] {
  return [Math.min(a, b), Math.abs(a - b) + 1];
}

function areaIn(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [column, columns] = between(columnNumber(cells[1]), columnNumber(cells[3] ?? cells[1]));
    const [row, rows] = between(Number(cells[2]) - 1, Number(cells[4] ?? cells[2]) - 1);
    return { row, column, rows, columns };
  }
  const wholeColumns = COLUMNS.exec(text);
  if (wholeColumns) {
    const [column, columns] = between(columnNumber(wholeColumns[1]), columnNumber(wholeColumns[2]));
    return { row: 0, column, rows: MAX_ROWS, columns };
  }
  const wholeRows = ROWS.exec(text);
  if (!wholeRows) return null;
  const [row, rows] = between(Number(wholeRows[1]) - 1, Number(wholeRows[2]) - 1);
  return { row, column: 0, rows, columns: MAX_COLUMNS };
}

/** Reads `B3`, `$B$3:D4`, `A:C` or `3:4` without a sheet; `null` where it is no such thing or lies outside a sheet. */
export function parseArea(text: string): Area | null {
  const area = areaIn(text.trim());
  return area && insideSheet(area) ? area : null;
}

/** Splits `'My sheet'!A1` into the sheet's name and the rest; `sheet` is `null` where none is written. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: null, rest: address };
  const name = address.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted ? quoted[1].replace(/''/g, "'") : name, rest: address.slice(mark + 1) };
}

/** Reads `Sheet!B3`, `'Tên sheet'!B3:D4`, or `B3` (sheet `null`); `null` where it is no address. */
export function parseAddress(address: string): { sheet: string | null; area: Area } | null {
  const { sheet, rest } = splitSheet(address);
  const area = parseArea(rest);
  return area && { sheet, area };
}

/** A sheet's name as formulas of ours write it: always quoted, apostrophes doubled. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** A sheet's name as Excel writes it: in quotes unless it is a plain word that cannot be taken for a cell. */
export function sheetAsExcelWritesIt(sheet: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) &&
    !CELLS.test(sheet) &&
    !/^(r\d*c\d*|r\d*|c\d*|true|false)$/i.test(sheet);
  return isPlain ? sheet : quotedSheet(sheet);
}

/** `'Sheet'!B3:D4`. */
export function fullAddress(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${areaName(area)}`;
}

/** `Sheet1!A1:B2`, as Excel's `Range.address` is. */
export function addressAsExcelWritesIt(sheet: string, area: Area, absolute = false): string {
  return `${sheetAsExcelWritesIt(sheet)}!${areaName(area, absolute)}`;
}
