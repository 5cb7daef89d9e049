import { Direction, type IAccessor, RANGE_TYPE } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { isEntireColumns, isEntireRows } from '../../spreadsheet/area';
import { type Book, rangeOf } from './book';
import type { Area, CellShift } from './engine';

type Handler = (accessor: IAccessor, params: object) => unknown;

/** Univer's commands for a part of the rows or columns, for whole rows, and for whole columns. */
const COMMANDS = {
  Down: [InsertRangeMoveDownCommand, InsertRowByRangeCommand],
  Right: [InsertRangeMoveRightCommand, InsertColByRangeCommand],
  Up: [DeleteRangeMoveUpCommand, RemoveRowByRangeCommand],
  Left: [DeleteRangeMoveLeftCommand, RemoveColByRangeCommand],
} as const;

/**
 * Makes room for cells (`Down`, `Right`), or takes them away (`Up`, `Left`); formulas, merges and names follow. False where Univer refuses
 * it.
 */
export function shiftCells(book: Book, sheetId: string, area: Area, way: CellShift): boolean {
  const sheet = book.sheet(sheetId);
  const isWhole = isEntireRows(area) || isEntireColumns(area);
  const command = COMMANDS[way][isWhole ? 1 : 0];
  if (!isWhole) book.reserve(sheetId, area);
  const whole = isEntireRows(area)
    ? { rangeType: RANGE_TYPE.ROW, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
    : { rangeType: RANGE_TYPE.COLUMN, startRow: 0, endRow: sheet.getRowCount() - 1 };
  const range = { ...rangeOf(area), ...(isWhole && whole) };
  const direction = way === 'Down' ? Direction.UP : Direction.LEFT;
  const params = { unitId: book.unitId, subUnitId: sheetId, range, direction };
  return inFront(book, sheetId, () =>
    book.steps.record(book.unitId, { id: command.id, params }, null, () => {
      // of those for a part of the rows the handlers promise what they have done at once
      const done = book.injector.invoke(command.handler as Handler, params);
      return done !== false;
    }),
  );
}

/** Univer's commands work on the sheet in front, and select what they did; the user stays where they are. */
function inFront<Result>(book: Book, sheetId: string, work: () => Result): Result {
  const front = book.workbook.getActiveSheet();
  const selections = book.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(book.unitId)
    .getSelectionsOfWorksheet(sheetId)
    .slice();
  book.workbook.setActiveSheet(book.sheet(sheetId));
  try {
    return work();
  } finally {
    book.workbook.setActiveSheet(front);
    if (selections.length > 0) book.execute(SetSelectionsOperation.id, sheetId, { selections });
  }
}
