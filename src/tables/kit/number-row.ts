import { numberRowText } from '../../formulas/plain/ratios';
import { columnFormula, isRowBound } from './column-formula';
import { isOfText, printedNumbers } from './printed-numbers';
import { rowBoundNumber } from './row-formula';
import type { TableForm } from './about';
import type { CellKey, Template, TemplateChoices, TemplateFormula } from './template';

export { percentForm } from './percent-form';

/** The columns a formula refers to. */
export function columnsOf(formula: TemplateFormula): string[] {
  const keys = (part: unknown): string[] => {
    if (typeof part === 'string') return [part];
    if (Array.isArray(part)) return part.flatMap(keys);
    if (typeof part !== 'object' || part === null) return [];
    return 'column' in part ? keys(part.column) : Object.values(part).flatMap(keys);
  };
  const words: ReadonlySet<string> = new Set(['kind', 'rule', 'indexRows', 'mayBeRange']);
  return Object.entries(formula).flatMap(([name, part]) => (words.has(name) ? [] : keys(part)));
}

/**
 * The row of column numbers under the header of a statutory form: capital letters for columns of text, numbers for
 * columns of figures, and for a computed column how it comes about: `4=3/2*100`, `5=(3/1-1)*100`. `Σ3` is column 3 of the total,
 * `KH` the plan of the year, `n` the month. A column that is computed from one that is not printed has only its number; a column
 * that is not printed has none.
 */
export function numberRow(
  { columns }: Pick<Template, 'columns'>,
  form: TableForm,
  choices: Omit<TemplateChoices, 'year' | 'form'>,
): string[] {
  const numbers = printedNumbers(columns);
  const refer = (key: CellKey): string => {
    if (typeof key === 'string') return numbers.get(key)!;
    return key.printed ?? `Σ${numbers.get(key.column)!}`;
  };
  return columns.map((column) => {
    const { key, formula } = column;
    const own = numbers.get(key) ?? '';
    if (own === '' || !formula || isOfText(column)) return own;
    if (columnsOf(formula).some((other) => !numbers.has(other))) return own;
    const written = isRowBound(formula)
      ? rowBoundNumber(formula, refer)
      : // The number row says the same in every year.
        columnFormula(formula, refer, { ...choices, form, year: 0 }).numberRow;
    return written === null ? own : numberRowText(own, written);
  });
}
