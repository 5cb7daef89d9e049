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
import type { Area } from './engine';

/** The open workbook and the services of its Univer that the parts of the engine share. */
export class Book {
  readonly injector: Injector;
  readonly unitId: string;
  readonly formulas: FormulaDataModel;
  private readonly commands: ICommandService;
  private readonly history: IUndoRedoService;

  constructor(
    readonly univer: Univer,
    readonly workbook: Workbook,
  ) {
    this.injector = univer.__getInjector();
    this.unitId = workbook.getUnitId();
    this.formulas = this.injector.get(FormulaDataModel);
    this.commands = this.injector.get(ICommandService);
    this.history = this.injector.get(IUndoRedoService);
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The workbook has no sheet with the id ${sheetId}.`);
    return sheet;
  }

  /**
   * Runs a command or mutation of Univer on a sheet; false where Univer refuses it. As in Excel, what an add-in does
   * ends what the user can undo.
   */
  execute(id: string, sheetId: string | null, params: object, options?: IExecutionOptions): boolean {
    const target = sheetId === null ? { unitId: this.unitId } : { unitId: this.unitId, subUnitId: sheetId };
    const isDone = this.commands.syncExecuteCommand(id, { ...target, ...params }, options);
    this.history.clearUndoRedo(this.unitId);
    return isDone === true;
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
