import { type IStyleData, Tools } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { type Book, mapArea } from './book';
import type { Area } from './engine';

type CellRows = NonNullable<ISetRangeValuesMutationParams['cellValue']>;

/** Univer calculates nothing after changes that belong to this command. */
const LOOKS_ONLY = 'sheet.command.set-style';

/** Without what conditional formats and table styles add. Cells are many and styles are few: cells that look the same share one. */
export function readStyles(book: Book, sheetId: string, area: Area): Readonly<IStyleData>[][] {
  const sheet = book.sheet(sheetId);
  const matrix = sheet.getCellMatrix();
  const numbers = new Map<unknown, number>();
  const numberOf = (part: unknown): number => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
  const composed = new Map<string, IStyleData>();
  return mapArea(area, (row, column) => {
    const cell = matrix.getValue(row, column);
    const parts = [sheet.getRowStyle(row, true), sheet.getColumnStyle(column, true), cell?.s];
    const key = parts.map(numberOf).join();
    const style =
      composed.get(key) ?? Tools.deepClone(sheet.getComposedCellStyleByCellData(row, column, cell));
    composed.set(key, style);
    return style;
  });
}

export function patchStyle(book: Book, sheetId: string, area: Area, patch: IStyleData): void {
  patchStyles(book, sheetId, area, () => patch);
}

export function setNumberFormats(
  book: Book,
  sheetId: string,
  area: Area,
  formats: (string | null)[][],
): void {
  patchStyles(book, sheetId, area, (row, column) => {
    const pattern = formats[row - area.row]?.[column - area.column];
    if (pattern == null) return null;
    return { n: pattern === '' || pattern.toLowerCase() === 'general' ? null : { pattern } };
  });
}

function patchStyles(
  book: Book,
  sheetId: string,
  area: Area,
  patchOf: (row: number, column: number) => IStyleData | null,
): void {
  book.reserve(sheetId, area);
  const cellValue: CellRows = {};
  mapArea(area, (row, column) => {
    const patch = patchOf(row, column);
    if (patch) (cellValue[row] ??= {})[column] = { s: Tools.deepClone(patch) };
  });
  book.execute(SetRangeValuesMutation.id, sheetId, { cellValue, trigger: LOOKS_ONLY });
}
