import { deserializeRangeWithSheet } from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';
import type { BesideGrid } from '../content';
import { areaOf, type Book } from './book';
import type { EngineTable } from './engine';

/** The tables of the opened file, whose totals the grid does not know, and what the grid has besides. */
export function tables(book: Book, beside: BesideGrid): EngineTable[] {
  const inFile = Object.entries(beside.sheets).flatMap(([sheetId, sheet]) =>
    sheet.tables
      .filter(() => book.workbook.getSheetBySheetId(sheetId))
      .map(({ name, ref, headerRows = 1, totalsRows = 0 }) => {
        const area = areaOf(deserializeRangeWithSheet(ref).range);
        return { sheetId, name, area, headerRows, totalsRows };
      }),
  );
  const known = new Set(inFile.map(({ name }) => name.toLowerCase()));
  const inGrid = book.injector
    .get(TableManager)
    .getTableList(book.unitId)
    .filter(({ name }) => !known.has(name.toLowerCase()))
    .map(({ subUnitId, name, range }) => ({
      sheetId: subUnitId,
      name,
      area: areaOf(range),
      headerRows: 1,
      totalsRows: 0,
    }));
  return [...inFile, ...inGrid];
}
