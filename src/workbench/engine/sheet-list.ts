import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  getPrimaryForRange,
  InsertSheetMutation,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { BesideGrid, SheetVisibility } from '../content';
import { areaOf, type Book, rangeOf } from './book';
import type { Area, SheetInfo } from './engine';

export function listSheets(book: Book, beside: BesideGrid): SheetInfo[] {
  return book.workbook.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    const isVeryHidden = beside.sheets[id]?.visibility === 'VeryHidden';
    const visibility =
      sheet.isSheetHidden() === BooleanNumber.FALSE ? 'Visible' : isVeryHidden ? 'VeryHidden' : 'Hidden';
    return { id, name: sheet.getName(), visibility };
  });
}

/** What someone else does leaves the user where they are; Univer would bring the sheet to the front. */
export const STAYS = { fromCollab: true };

/** Excel's own sizes of cells, in pixels; Univer's are larger. */
const DEFAULT_SIZES = { defaultColumnWidth: 64, defaultRowHeight: 20 };

/** The sheet in front stays there, as in Excel. */
export function addSheet(book: Book, name: string, position: number | undefined): string {
  const sheet = mergeWorksheetSnapshotWithDefault({ id: generateRandomId(8), name, ...DEFAULT_SIZES });
  const index = position ?? book.workbook.getSheetSize();
  book.execute(InsertSheetMutation.id, null, { index, sheet }, STAYS);
  return sheet.id;
}

/** Formulas that name the sheet become `#REF!`. */
export function removeSheet(book: Book, sheetId: string): void {
  book.execute(RemoveSheetCommand.id, sheetId, {});
}

/** Formulas that name the sheet follow. */
export function renameSheet(book: Book, sheetId: string, name: string): void {
  book.execute(SetWorksheetNameCommand.id, sheetId, { name });
}

export function moveSheet(book: Book, sheetId: string, position: number): void {
  const fromOrder = book.workbook.getConfig().sheetOrder.indexOf(sheetId);
  book.execute(SetWorksheetOrderMutation.id, sheetId, { fromOrder, toOrder: position });
}

export function setVisibility(book: Book, sheetId: string, visibility: SheetVisibility): void {
  const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  book.execute(SetWorksheetHideMutation.id, sheetId, { hidden }, STAYS);
  if (hidden === BooleanNumber.FALSE || activeSheet(book) !== sheetId) return;
  const shown = book.workbook.getSheets().find((sheet) => sheet.isSheetHidden() === BooleanNumber.FALSE);
  if (shown) activateSheet(book, shown.getSheetId());
}

export function activeSheet(book: Book): string {
  return book.workbook.getActiveSheet().getSheetId();
}

export function activateSheet(book: Book, sheetId: string): void {
  if (activeSheet(book) !== sheetId) book.execute(SetWorksheetActiveOperation.id, sheetId, {});
}

/** The selected areas of the active sheet; the first cell where nothing has been selected yet. */
export function selectedAreas(book: Book): Area[] {
  const selections = book.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(book.unitId)
    .getSelectionsOfWorksheet(activeSheet(book));
  const areas = selections.map(({ range }) => areaOf(range));
  return areas.length ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }];
}

/** The area selected last. */
export function selection(book: Book): { sheetId: string; area: Area } {
  return { sheetId: activeSheet(book), area: selectedAreas(book).at(-1)! };
}

/** Also brings the area into view, where there is one. */
export function select(book: Book, sheetId: string, area: Area): void {
  activateSheet(book, sheetId);
  const range = rangeOf(area);
  const primary = getPrimaryForRange(range, book.sheet(sheetId));
  book.execute(SetSelectionsOperation.id, sheetId, {
    selections: [{ range, primary, style: null }],
    reveal: true,
  });
}
