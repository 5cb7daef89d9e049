import { type ICellData, type IRange, type IWorkbookData, type Nullable, Range } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  serializeRange,
  type IArrayFormulaRangeType,
  type IArrayFormulaUnitCellType,
  SetArrayFormulaDataMutation,
} from '@univerjs/engine-formula';
import { copyOf } from '../copy-of';
import { areaOf, type Book, contains, rangeOf } from './book';
import type { Area } from './engine';

/** The cell another cell's formula spills here; `null` where none does. */
export function spilledCell(book: Book, sheetId: string, row: number, column: number): ICellData | null {
  return book.formulas.getArrayFormulaCellData()[book.unitId]?.[sheetId]?.[row]?.[column] ?? null;
}

export function spillArea(book: Book, sheetId: string, row: number, column: number): Area | null {
  const range: Nullable<IRange> =
    book.formulas.getArrayFormulaRange()[book.unitId]?.[sheetId]?.[row]?.[column];
  if (!range || book.sheet(sheetId).getCellMatrix().getValue(row, column)?.v === '#SPILL!') return null;
  const area = areaOf(range);
  return area.rows * area.columns > 1 ? area : null;
}

export function spillParent(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
): { row: number; column: number } | null {
  const rows = book.formulas.getArrayFormulaRange()[book.unitId]?.[sheetId] ?? {};
  for (const [parentRow, columns] of Object.entries(rows)) {
    for (const parentColumn of Object.keys(columns ?? {})) {
      const parent = { row: Number(parentRow), column: Number(parentColumn) };
      const area = spillArea(book, sheetId, parent.row, parent.column);
      if (area && contains(area, { row, column })) return parent;
    }
  }
  return null;
}

/** Spills of an opened workbook: the last results of array formulas, by sheet. */
export interface OpenedSpills {
  ranges: Record<string, Record<number, Record<number, IRange>>>;
  cells: Record<string, Record<number, Record<number, ICellData>>>;
}

/**
 * Takes the cells that formulas with a `ref` spill into out of the sheets. As cells of their own they would stand in
 * the way of the spill. Returns the workbook without them (the given one is not changed) and what was taken.
 */
export function takeSpills(data: IWorkbookData): { data: IWorkbookData; spills: OpenedSpills } {
  const spills: OpenedSpills = { ranges: {}, cells: {} };
  const copy = copyOf(data);
  for (const [sheetId, sheet] of Object.entries(copy.sheets)) {
    const cellData = sheet.cellData ?? {};
    for (const [row, columns] of Object.entries(cellData)) {
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(columns)) {
        if (!cell?.f || !cell.ref) continue;
        const { range } = deserializeRangeWithSheet(cell.ref);
        delete cell.ref;
        if (range.startRow === range.endRow && range.startColumn === range.endColumn) continue;
        ((spills.ranges[sheetId] ??= {})[Number(row)] ??= {})[Number(column)] = range;
        Range.foreach(range, (r, c) => {
          const spilled = cellData[r]?.[c];
          if (!spilled || spilled.v == null) return;
          ((spills.cells[sheetId] ??= {})[r] ??= {})[c] = { v: spilled.v, t: spilled.t };
          if (spilled === cell) return;
          delete spilled.v;
          delete spilled.t;
        });
      }
    }
  }
  return { data: copy, spills };
}

/** Puts the spills of an opened workbook where Univer keeps them. */
export function giveSpills(book: Book, { ranges, cells }: OpenedSpills): void {
  if (Object.keys(ranges).length === 0) return;
  const arrayFormulaRange: IArrayFormulaRangeType = { [book.unitId]: ranges };
  const arrayFormulaCellData: IArrayFormulaUnitCellType = { [book.unitId]: cells };
  book.execute(SetArrayFormulaDataMutation.id, null, { arrayFormulaRange, arrayFormulaCellData });
}

/** The opposite of {@link takeSpills}: the formula says where it spills to, and the cells show what it spills. */
export function withSpills(book: Book, data: IWorkbookData): IWorkbookData {
  const ranges = book.formulas.getArrayFormulaRange()[book.unitId] ?? {};
  for (const [sheetId, rows] of Object.entries(ranges)) {
    const cellData = data.sheets[sheetId]?.cellData;
    if (!cellData) continue;
    for (const [row, columns] of Object.entries(rows ?? {})) {
      for (const column of Object.keys(columns ?? {})) {
        const area = spillArea(book, sheetId, Number(row), Number(column));
        const parent: Nullable<ICellData> = cellData[Number(row)]?.[Number(column)];
        if (!area || !parent) continue;
        parent.ref = serializeRange(rangeOf(area));
        Range.foreach(rangeOf(area), (r, c) => {
          const spilled = spilledCell(book, sheetId, r, c);
          if (!spilled || (r === Number(row) && c === Number(column))) return;
          (cellData[r] ??= {})[c] = { ...cellData[r]?.[c], v: spilled.v, t: spilled.t };
        });
      }
    }
  }
  return data;
}
