import { generateRandomId } from '@univerjs/core';
import { deserializeRangeWithSheet } from '@univerjs/engine-formula';
import { AddSheetTableMutation, DeleteSheetTableMutation, TableManager } from '@univerjs/sheets-table';
import { NEW_TABLE_LOOK, type BesideGrid } from '../content';
import { areaOf, type Book, rangeOf } from './book';
import { readText } from './cells';
import type { Area, EngineTable } from './engine';

/** The tables of the opened file, whose totals the grid does not know, and those that were made here. */
export function tables(book: Book, beside: BesideGrid): EngineTable[] {
  const inFile = Object.entries(beside.sheets).flatMap(([sheetId, sheet]) =>
    sheet.tables
      .filter(() => book.workbook.getSheetBySheetId(sheetId))
      .map(({ name, ref, headerRows = 1, totalsRows = 0, look = NEW_TABLE_LOOK }) => {
        const area = areaOf(deserializeRangeWithSheet(ref).range);
        return { id: `table ${name}`, sheetId, name, area, headerRows, totalsRows, isMade: false, look };
      }),
  );
  const known = new Set(inFile.map(({ name }) => name.toLowerCase()));
  const inGrid = book.injector
    .get(TableManager)
    .getTableList(book.unitId)
    .filter(({ name }) => !known.has(name.toLowerCase()))
    .map(({ id, subUnitId, name, range }) => ({
      id,
      sheetId: subUnitId,
      name,
      area: areaOf(range),
      headerRows: 1,
      totalsRows: 0,
      isMade: true,
      look: beside.madeTableLooks?.[id] ?? NEW_TABLE_LOOK,
    }));
  return [...inFile, ...inGrid];
}

/** Its header stands in its first row. */
export function addTable(
  book: Book,
  sheetId: string,
  name: string,
  area: Area,
  tableId = generateRandomId(10),
): string {
  const [header] = readText(book, sheetId, { ...area, rows: 1 });
  book.execute(AddSheetTableMutation.id, sheetId, {
    tableId,
    name,
    range: rangeOf(area),
    header,
    options: { showHeader: true, showFooter: false, tableStyleId: 'table-default-0' },
  });
  return tableId;
}

/** The cells stay as they are. */
export function removeTable(book: Book, id: string): void {
  const found = book.injector
    .get(TableManager)
    .getTableList(book.unitId)
    .find((table) => table.id === id);
  if (found) book.execute(DeleteSheetTableMutation.id, found.subUnitId, { tableId: found.id });
}
