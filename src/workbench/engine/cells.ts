import {
  CellValueType,
  getDisplayValueFromCell,
  getOriginCellValue,
  type ICellData,
  type Nullable,
} from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { isErrorText } from '../cell-errors';
import { type Book, mapArea } from './book';
import type { Area, CellInput, EngineCell } from './engine';
import { spilledCell } from './spills';
import { withKnownReferences } from './repairs/typed-formula';

type CellRows = NonNullable<ISetRangeValuesMutationParams['cellValue']>;

const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null, ref: null };

export function readCells(book: Book, sheetId: string, area: Area): EngineCell[][] {
  const matrix = book.sheet(sheetId).getCellMatrix();
  return mapArea(area, (row, column) => {
    const cell = matrix.getValue(row, column);
    const hasOwnValue = cell?.v != null || cell?.p != null;
    const valued = hasOwnValue ? cell : (spilledCell(book, sheetId, row, column) ?? cell);
    const value = valueOf(valued);
    const isError = valued?.t !== CellValueType.FORCE_STRING && isErrorText(value);
    return { value, formula: formulaOf(book, sheetId, row, column, cell), isError };
  });
}

/** What the grid shows, without the effect of column widths. */
export function readText(book: Book, sheetId: string, area: Area): string[][] {
  const sheet = book.sheet(sheetId);
  return mapArea(area, (row, column) => getDisplayValueFromCell(sheet.getCell(row, column)));
}

export function writeCells(book: Book, sheetId: string, area: Area, cells: CellInput[][]): void {
  book.reserve(sheetId, area);
  const cellValue: CellRows = {};
  mapArea(area, (row, column) => {
    const input = cells[row - area.row]?.[column - area.column];
    if (input != null) (cellValue[row] ??= {})[column] = cellOf(input);
  });
  book.execute(SetRangeValuesMutation.id, sheetId, { cellValue });
}

export function clearCells(
  book: Book,
  sheetId: string,
  area: Area,
  what: 'All' | 'Contents' | 'Formats',
): void {
  const matrix = book.sheet(sheetId).getCellMatrix();
  const cellValue: CellRows = {};
  mapArea(area, (row, column) => {
    if (!matrix.getValue(row, column)) return;
    const contents = what === 'Formats' ? {} : NOTHING;
    (cellValue[row] ??= {})[column] = what === 'Contents' ? { ...contents } : { ...contents, s: null };
  });
  const trigger = what === 'Formats' ? 'sheet.command.clear-selection-format' : undefined;
  book.execute(SetRangeValuesMutation.id, sheetId, { cellValue, trigger });
}

function valueOf(cell: Nullable<ICellData>): EngineCell['value'] {
  if (!cell) return '';
  const value = getOriginCellValue(cell);
  if (value == null) return '';
  if (typeof value === 'boolean') return value;
  if (cell.t === CellValueType.BOOLEAN)
    return value === 1 || String(value).toUpperCase() === 'TRUE' || value === '1';
  if (cell.t === CellValueType.NUMBER && typeof value === 'string' && value.trim() !== '')
    return Number(value);
  return value;
}

function formulaOf(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
): string {
  if (cell?.f) return cell.f;
  if (!cell?.si) return '';
  return book.formulas.getFormulaStringByCell(row, column, sheetId, book.unitId) ?? '';
}

function cellOf(input: string | number | boolean): ICellData {
  if (input === '') return { ...NOTHING };
  if (typeof input === 'number') return { ...NOTHING, v: input, t: CellValueType.NUMBER };
  if (typeof input === 'boolean') return { ...NOTHING, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (input.startsWith('=') && input.length > 1) return { ...NOTHING, f: withKnownReferences(input) };
  if (input.startsWith("'")) return { ...NOTHING, v: input.slice(1), t: CellValueType.FORCE_STRING };
  return { ...NOTHING, v: input, t: CellValueType.STRING };
}
