import {
  ICommandService,
  type IExecutionOptions,
  type IRange,
  type Injector,
  IUndoRedoService,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { BesideGrid } from '../content';
import type { Area } from './engine';
import { type BesideChange, SET_BESIDE, setBesideMutation } from './undo/beside-sheet';
import { SetLinesMutation } from './undo/line-properties';
import { takingBack } from './undo/taking-back';
import type { UndoSteps } from './undo/undo-steps';

/** The open workbook and the services of its Univer that the parts of the engine share. */
export class Book {
  readonly injector: Injector;
  readonly unitId: string;
  readonly formulas: FormulaDataModel;
  /** What the user can undo of what an add-in does. */
  readonly steps: UndoSteps;
  private readonly commands: ICommandService;

  constructor(
    readonly univer: Univer,
    readonly workbook: Workbook,
    beside: BesideGrid,
  ) {
    this.injector = univer.__getInjector();
    this.unitId = workbook.getUnitId();
    this.formulas = this.injector.get(FormulaDataModel);
    this.commands = this.injector.get(ICommandService);
    this.commands.registerCommand(SetLinesMutation);
    this.commands.registerCommand(setBesideMutation(beside));
    // `startUniver` puts it in the place of Univer's own
    this.steps = this.injector.get(IUndoRedoService) as UndoSteps;
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The workbook has no sheet with the id ${sheetId}.`);
    return sheet;
  }

  /** Runs a command or mutation of Univer on a sheet, as part of a step that can be undone; false where Univer refuses it. */
  execute(id: string, sheetId: string | null, params: object, options?: IExecutionOptions): boolean {
    const target = sheetId === null ? { unitId: this.unitId } : { unitId: this.unitId, subUnitId: sheetId };
    const command = { id, params: { ...target, ...params } };
    const undo = takingBack(command, this);
    return this.steps.record(
      this.unitId,
      command,
      undo,
      () => this.commands.syncExecuteCommand(id, command.params, options) === true,
    );
  }

  /** Sets the page or the charts of a sheet, as part of a step that can be undone. */
  setBeside(sheetId: string, change: BesideChange, former: BesideChange): void {
    const command = (to: BesideChange) => ({
      id: SET_BESIDE,
      params: { unitId: this.unitId, subUnitId: sheetId, change: to },
    });
    const { id, params } = command(change);
    this.steps.record(
      this.unitId,
      command(change),
      [command(former)],
      () => this.commands.syncExecuteCommand(id, params) === true,
    );
  }

  /** Makes the grid of a sheet large enough for an area. */
  reserve(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    const rowCount = area.row + area.rows;
    const columnCount = area.column + area.columns;
    if (rowCount > sheet.getRowCount()) this.execute(SetWorksheetRowCountMutation.id, sheetId, { rowCount });
    if (columnCount > sheet.getColumnCount())
      this.execute(SetWorksheetColumnCountMutation.id, sheetId, { columnCount });
  }
}

export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** One value for each cell of an area, row by row. */
export function mapArea<T>(
  { row, column, rows, columns }: Area,
  value: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => value(row + r, column + c)),
  );
}

export function contains(
  { row, column, rows, columns }: Area,
  cell: { row: number; column: number },
): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}
