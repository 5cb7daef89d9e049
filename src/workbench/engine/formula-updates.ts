import { IFunctionService } from '@univerjs/engine-formula';
import type { BesideGrid } from '../content';
import type { Book } from './book';
import type { Calculation } from './calculation';
import { formulasNaming, formulasWithoutValue } from './formula-cells';

/** Calculates the formulas that the file gives no value for; all other values stay as they were saved. */
export function calculateOpened(book: Book, beside: BesideGrid, calculation: Calculation): void {
  if (beside.manualCalculation) {
    calculation.setMode('Manual');
    return;
  }
  const { ranges, mayWrite } = formulasWithoutValue(book);
  calculation.calculateOnly(ranges, mayWrite);
}

/** Calculates what uses a name: Univer keeps formulas with the meaning a name had when they were parsed. */
export function calculateNamed(book: Book, calculation: Calculation, name: string): void {
  // all of them: one that no cell holds now may be written again
  book.injector.get(IFunctionService).deleteFormulaAstCacheKey('');
  const ranges = formulasNaming(book, name);
  if (ranges.length > 0) calculation.markDirty(ranges);
}
