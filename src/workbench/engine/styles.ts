import { type IStyleData, Tools } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { type Book, mapArea } from './book';
import type { Area } from './engine';

type CellRows = NonNullable<ISetRangeValuesMutationParams['cellValue']>;

/** Univer calculates nothing after changes that belong to this command. */
const LOOKS_ONLY = 'sheet.command.set-style';

/** Without what conditional formats and table styles add. */
export function readStyles(book: Book, sheetId: string, area: Area): IStyleData[][] {
  const sheet = book.sheet(sheetId);
  const matrix = sheet.getCellMatrix();
  return mapArea(area, (row, column) =>
    Tools.deepClone(sheet.getComposedCellStyleByCellData(row, column, matrix.getValue(row, column))),
  );
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
