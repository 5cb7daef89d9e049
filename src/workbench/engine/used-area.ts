import type { ICellData, Nullable } from '@univerjs/core';
import { hasValue } from '../content';
import { areaOf, contains, type Book } from './book';
import type { Area } from './engine';

/**
 * The smallest area with all values, spilled ones too, and, unless `valuesOnly`, all formats.
 * @param within - the part of the sheet that counts
 */
export function usedArea(book: Book, sheetId: string, valuesOnly: boolean, within?: Area): Area | null {
  let startRow = Infinity;
  let startColumn = Infinity;
  let endRow = -1;
  let endColumn = -1;
  const include = (row: number, column: number) => {
    if (within && !contains(within, { row, column })) return;
    startRow = Math.min(startRow, row);
    startColumn = Math.min(startColumn, column);
    endRow = Math.max(endRow, row);
    endColumn = Math.max(endColumn, column);
  };
  const cells = book.sheet(sheetId).getCellMatrix().getMatrix();
  for (const row of rowsOf(cells, within)) {
    const line = (cells[row] ?? {}) as Record<string, Nullable<ICellData>>;
    for (const [column, cell] of Object.entries(line))
      if (cell && (hasValue(cell) || (!valuesOnly && cell.s))) include(row, Number(column));
  }
  const spilled = book.formulas.getArrayFormulaCellData()[book.unitId]?.[sheetId] ?? {};
  for (const [row, cells] of Object.entries(spilled)) {
    for (const [column, cell] of Object.entries(cells ?? {})) if (cell) include(Number(row), Number(column));
  }
  return endRow < 0 ? null : areaOf({ startRow, startColumn, endRow, endColumn });
}

/** The rows that are written, or those of a part of the sheet where these are fewer. */
function rowsOf(cells: object, within: Area | undefined): number[] {
  const written = Object.keys(cells);
  if (!within || written.length < within.rows) return written.map(Number);
  return Array.from({ length: within.rows }, (_, at) => within.row + at);
}
