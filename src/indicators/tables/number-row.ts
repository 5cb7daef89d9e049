import { growthFormula, numberRowText, planFormula } from '../plain-formula';
import type { StandardTable, TableForm } from './table';

const WITHOUT_NUMBERS = new Set(['numbering', 'name', 'unit', 'comparator', 'note']);

/**
 * The row of column numbers under the header of a statutory form: capital letters for columns of text, numbers for
 * columns of figures, and for a computed column how it comes about: `4=3/2*100`, `5=(3/1-1)*100`.
 */
export function numberRow({ columns }: StandardTable, form: TableForm): string[] {
  const numbers = new Map<string, string>();
  let letters = 0;
  let figures = 0;
  for (const { key, kind } of columns) {
    const isText = WITHOUT_NUMBERS.has(kind);
    numbers.set(key, isText ? String.fromCharCode(65 + letters++) : String(++figures));
  }
  return columns.map(({ key, formula }) => {
    const own = numbers.get(key)!;
    if (!formula) return own;
    const refer = (other: string) => numbers.get(other)!;
    return formula.kind === 'planPercent'
      ? numberRowText(
          own,
          planFormula({ value: refer(formula.actual), base: refer(formula.plan) }, 'percent'),
        )
      : numberRowText(
          own,
          growthFormula({ value: refer(formula.current), base: refer(formula.previous) }, percentForm(form)),
        );
  });
}

/** The form of growth that a table's percentages have: percent numbers, as departments print them. */
export function percentForm(form: TableForm): 'percent' | 'index' {
  return form === 'growth' ? 'percent' : 'index';
}
