import {
  type ISetFrozenMutationParams,
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { BooleanNumber, Rectangle } from '@univerjs/core';
import { areaOf, type Book, rangeOf } from './book';
import { clearCells } from './cells';
import type { Area } from './engine';

/** The merges of a sheet, or those that touch an area: a sheet may have tens of thousands, and is asked about every cell. */
export function merges(book: Book, sheetId: string, touching?: Area): Area[] {
  const all = book.sheet(sheetId).getMergeData();
  if (!touching) return all.map(areaOf);
  const range = rangeOf(touching);
  return all.filter((merge) => Rectangle.intersects(merge, range)).map(areaOf);
}

/** As in Excel, only the first cell keeps its content, and merges that the area touches are taken up into it. */
export function merge(book: Book, sheetId: string, area: Area): void {
  book.reserve(sheetId, area);
  if (merges(book, sheetId, area).length > 0) unmerge(book, sheetId, area);
  const { row, column, rows, columns } = area;
  if (rows * columns < 2) return;
  if (columns > 1)
    clearCells(book, sheetId, { row, column: column + 1, rows: 1, columns: columns - 1 }, 'Contents');
  if (rows > 1) clearCells(book, sheetId, { row: row + 1, column, rows: rows - 1, columns }, 'Contents');
  book.execute(AddWorksheetMergeMutation.id, sheetId, { ranges: [rangeOf(area)] });
}

export function unmerge(book: Book, sheetId: string, area: Area): void {
  book.execute(RemoveWorksheetMergeMutation.id, sheetId, { ranges: [rangeOf(area)] });
}

/** Sizing a hidden column shows it, as in Excel. */
export function setColumnWidth(
  book: Book,
  sheetId: string,
  column: number,
  count: number,
  pixels: number,
): void {
  const ranges = [rangeOf(wholeColumns(book, sheetId, column, count))];
  if (pixels > 0) book.execute(SetColVisibleMutation.id, sheetId, { ranges });
  book.execute(SetWorksheetColWidthMutation.id, sheetId, { ranges, colWidth: pixels });
}

/** Sizing a hidden row shows it, as in Excel, and the row no longer fits itself to its content. */
export function setRowHeight(book: Book, sheetId: string, row: number, count: number, pixels: number): void {
  const ranges = [rangeOf(wholeRows(book, sheetId, row, count))];
  if (pixels > 0) book.execute(SetRowVisibleMutation.id, sheetId, { ranges });
  book.execute(SetWorksheetRowHeightMutation.id, sheetId, { ranges, rowHeight: pixels });
  book.execute(SetWorksheetRowIsAutoHeightMutation.id, sheetId, {
    ranges,
    autoHeightInfo: BooleanNumber.FALSE,
  });
}

/** Their heights are Excel's to find: a file says nothing of them. */
export function fitRows(book: Book, sheetId: string, row: number, count: number): void {
  const ranges = [rangeOf(wholeRows(book, sheetId, row, count))];
  // what was set is no longer so: until they are measured they are as high as any
  const rowHeight = book.sheet(sheetId).getConfig().defaultRowHeight;
  book.execute(SetWorksheetRowHeightMutation.id, sheetId, { ranges, rowHeight });
  book.execute(SetWorksheetRowIsAutoHeightMutation.id, sheetId, {
    ranges,
    autoHeightInfo: BooleanNumber.TRUE,
  });
}

export function setRowsHidden(
  book: Book,
  sheetId: string,
  row: number,
  count: number,
  hidden: boolean,
): void {
  const ranges = [rangeOf(wholeRows(book, sheetId, row, count))];
  book.execute(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, sheetId, { ranges });
}

export function setColumnsHidden(
  book: Book,
  sheetId: string,
  column: number,
  count: number,
  hidden: boolean,
): void {
  const ranges = [rangeOf(wholeColumns(book, sheetId, column, count))];
  book.execute(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, sheetId, { ranges });
}

export function setTabColor(book: Book, sheetId: string, color: string): void {
  book.execute(SetTabColorMutation.id, sheetId, { color });
}

export function setGridlines(book: Book, sheetId: string, isShown: boolean): void {
  const showGridlines = isShown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  book.execute(ToggleGridlinesMutation.id, sheetId, { showGridlines });
}

export function frozen(book: Book, sheetId: string): { rows: number; columns: number } {
  const { ySplit, xSplit } = book.sheet(sheetId).getFreeze();
  return { rows: ySplit, columns: xSplit };
}

export function setFrozen(book: Book, sheetId: string, rows: number, columns: number): void {
  const freeze: Pick<ISetFrozenMutationParams, 'startRow' | 'startColumn' | 'xSplit' | 'ySplit'> = {
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  };
  book.execute(SetFrozenMutation.id, sheetId, freeze);
}

function wholeColumns(book: Book, sheetId: string, column: number, columns: number): Area {
  book.reserve(sheetId, { row: 0, column, rows: 1, columns });
  return { row: 0, column, rows: book.sheet(sheetId).getRowCount(), columns };
}

function wholeRows(book: Book, sheetId: string, row: number, rows: number): Area {
  book.reserve(sheetId, { row, column: 0, rows, columns: 1 });
  return { row, column: 0, rows, columns: book.sheet(sheetId).getColumnCount() };
}
