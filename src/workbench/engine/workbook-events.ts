import {
  BooleanNumber,
  ICommandService,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  ObjectMatrix,
} from '@univerjs/core';
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetHideMutationParams,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { BesideGrid } from '../content';
import { areaOf, type Book } from './book';
import { followNames } from './names';
import { newSheetBeside } from './new-sheet';
import type { EngineListeners } from './listeners';

const SHEET_LIST: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
]);

/** Turns what happens in Univer into events of the engine, and keeps what lies beside the grid in step. */
export function followWorkbook(book: Book, beside: BesideGrid, listeners: EngineListeners): IDisposable {
  return book.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (SHEET_LIST.has(command.id)) followSheets(book, beside, command, listeners);
    else if (command.id === SetRangeValuesMutation.id) followCells(command, options, listeners);
    else if (command.id === SetSelectionsOperation.id) followSelection(command, listeners);
    else if (command.id === SetWorksheetActiveOperation.id) {
      listeners.emit('activated', (command.params as { subUnitId: string }).subUnitId);
    } else if (
      command.id === AddWorksheetMergeMutation.id ||
      command.id === RemoveWorksheetMergeMutation.id
    ) {
      const { subUnitId, ranges } = command.params as Required<
        Pick<ISetSelectionsOperationParams, 'subUnitId'>
      > &
        MergedRanges;
      for (const range of ranges) listeners.emit('changed', subUnitId, areaOf(range));
    } else if (command.id === SetDefinedNameMutation.id || command.id === RemoveDefinedNameMutation.id) {
      followNames(book, beside);
    }
  });
}

interface MergedRanges {
  ranges: Parameters<typeof areaOf>[0][];
}

function followSheets(
  book: Book,
  beside: BesideGrid,
  { id, params }: ICommandInfo,
  listeners: EngineListeners,
): void {
  for (const sheet of book.workbook.getSheets()) beside.sheets[sheet.getSheetId()] ??= newSheetBeside();
  if (id === SetWorksheetHideMutation.id) {
    const { subUnitId, hidden } = params as ISetWorksheetHideMutationParams;
    const sheet = beside.sheets[subUnitId];
    if (sheet) sheet.visibility = hidden === BooleanNumber.TRUE ? 'Hidden' : 'Visible';
  }
  listeners.emit('sheets');
}

function followCells(
  { params }: ICommandInfo,
  options: IExecutionOptions | undefined,
  listeners: EngineListeners,
): void {
  if (options?.fromFormula || options?.applyFormulaCalculationResult) return;
  const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
  const range = new ObjectMatrix(cellValue ?? {}).getDataRange();
  if (range.endRow >= range.startRow && range.endRow >= 0)
    listeners.emit('changed', subUnitId, areaOf(range));
}

function followSelection({ params }: ICommandInfo, listeners: EngineListeners): void {
  const { subUnitId, selections } = params as ISetSelectionsOperationParams;
  const range = selections.at(-1)?.range;
  if (range) listeners.emit('selection', subUnitId, areaOf(range));
}
