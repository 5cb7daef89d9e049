import type {
  ICellData,
  ICommandInfo,
  IObjectMatrixPrimitiveType,
  IUnitRange,
  Nullable,
} from '@univerjs/core';
import type { ISetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';

type CellRows = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Whether the result of a formula cell may be written. */
export type ResultFilter = (sheetId: string, row: number, column: number) => boolean;

/** The range of one cell, as Univer names it. */
export function cellRange(unitId: string, sheetId: string, row: number, column: number): IUnitRange {
  return { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
}

/** Adds the formula cells among written ones, by sheet, row and column. */
function collectFormulas(
  { unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams,
  into: Map<string, IUnitRange>,
): void {
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells)) {
      if (!cell?.f && !cell?.si) continue;
      into.set(`${subUnitId} ${row} ${column}`, cellRange(unitId, subUnitId, Number(row), Number(column)));
    }
  }
}

/** Contents alone: the looks stay as they are. */
export function withoutStyles(cells: CellRows): CellRows {
  const rows: CellRows = {};
  for (const [row, columns] of Object.entries(cells)) {
    rows[Number(row)] = Object.fromEntries(
      Object.entries<Nullable<ICellData>>(columns).map(([column, cell]) => [
        column,
        cell && { ...cell, s: undefined },
      ]),
    );
  }
  return rows;
}

/** Leaves out the results that may not be written. */
export function prune({ unitData }: ISetFormulaCalculationResultMutation, mayWrite: ResultFilter): void {
  for (const sheets of Object.values(unitData)) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const column of Object.keys(cells)) {
          if (!mayWrite(sheetId, Number(row), Number(column))) delete cells[Number(column)];
        }
      }
    }
  }
}

/** Cells whose formula was entered, by sheet and place. */
export type EnteredCells = ReadonlyMap<string, IUnitRange>;

export function enteredBy(commands: readonly ICommandInfo[]): EnteredCells {
  const entered = new Map<string, IUnitRange>();
  for (const { id, params } of commands) {
    if (id === SetRangeValuesMutation.id) collectFormulas(params as ISetRangeValuesMutationParams, entered);
  }
  return entered;
}

/** A formula that gives a date makes its cell one when it is entered; one that is only calculated again leaves the format alone. */
export function keepFormats({ unitData }: ISetFormulaCalculationResultMutation, entered: EnteredCells): void {
  for (const sheets of Object.values(unitData)) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells))
          if (cell?.s && !entered.has(`${sheetId} ${row} ${column}`)) delete cell.s;
      }
    }
  }
}
