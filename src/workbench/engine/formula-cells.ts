import type { IUnitRange, Nullable } from '@univerjs/core';
import type { IFormulaDataItem } from '@univerjs/engine-formula';
import type { Book } from './book';
import { cellRange, type ResultFilter } from './written-cells';
import type { EngineFunction } from './engine';

/** Formula cells without a value, and where results may be written so that saved values stay. */
export function formulasWithoutValue(book: Book): { ranges: IUnitRange[]; mayWrite: ResultFilter } {
  const ranges: IUnitRange[] = [];
  const empty = new Set<string>();
  forEachFormula(book, (sheetId, row, column) => {
    if (book.sheet(sheetId).getCellMatrix().getValue(row, column)?.v != null) return;
    ranges.push(cellRange(book.unitId, sheetId, row, column));
    empty.add(`${sheetId} ${row} ${column}`);
  });
  return { ranges, mayWrite: (sheetId, row, column) => empty.has(`${sheetId} ${row} ${column}`) };
}

/** Values of a formula whose function was not there, or had not answered. */
const UNANSWERED: ReadonlySet<unknown> = new Set([undefined, null, '#NAME?', '#BUSY!', '#CONNECT!']);

/** Formula cells that call one of these functions and have no answer of it yet. */
export function formulasCalling(book: Book, functions: EngineFunction[]): IUnitRange[] {
  const calls = functions.map(({ name }) => `${name.toUpperCase()}(`);
  const ranges: IUnitRange[] = [];
  forEachFormula(book, (sheetId, row, column, formula) => {
    if (!UNANSWERED.has(book.sheet(sheetId).getCellMatrix().getValue(row, column)?.v)) return;
    const upper = formula.toUpperCase();
    if (calls.some((call) => upper.includes(call))) ranges.push(cellRange(book.unitId, sheetId, row, column));
  });
  return ranges;
}

/** Formula cells that contain a defined name, or a longer word with it. */
export function formulasNaming(book: Book, name: string): IUnitRange[] {
  const upper = name.toUpperCase();
  const ranges: IUnitRange[] = [];
  forEachFormula(book, (sheetId, row, column, formula) => {
    if (formula.toUpperCase().includes(upper)) ranges.push(cellRange(book.unitId, sheetId, row, column));
  });
  return ranges;
}

type Visit = (sheetId: string, row: number, column: number, formula: string) => void;

function forEachFormula(book: Book, visit: Visit): void {
  for (const [sheetId, rows] of Object.entries(book.formulas.getFormulaData()[book.unitId] ?? {})) {
    for (const [row, columns] of Object.entries(rows ?? {})) {
      for (const [column, item] of Object.entries<Nullable<IFormulaDataItem>>(columns)) {
        if (item) visit(sheetId, Number(row), Number(column), item.f);
      }
    }
  }
}
