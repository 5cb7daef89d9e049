import { TableManager } from '@univerjs/sheets-table';
import type { BesideGrid } from '../content';
import { areaOf, type Book } from './book';
import type { Area } from './engine';
import { deserializeRangeWithSheet } from '@univerjs/engine-formula';

/** Tables of the grid, and those of the opened file that the grid does not know. */
export function tables(book: Book, beside: BesideGrid): { sheetId: string; name: string; area: Area }[] {
  const inGrid = book.injector
    .get(TableManager)
    .getTableList(book.unitId)
    .map(({ subUnitId, name, range }) => ({ sheetId: subUnitId, name, area: areaOf(range) }));
  const known = new Set(inGrid.map(({ name }) => name.toLowerCase()));
  const inFile = Object.entries(beside.sheets).flatMap(([sheetId, sheet]) =>
    sheet.tables
      .filter(({ name }) => book.workbook.getSheetBySheetId(sheetId) && !known.has(name.toLowerCase()))
      .map(({ name, ref }) => ({ sheetId, name, area: areaOf(deserializeRangeWithSheet(ref).range) })),
  );
  return [...inGrid, ...inFile];
}
