import type { Formula } from '../../formulas/kinds';
import { columnFormula, isRowBound } from './column-formula';
import { isOfText, printedNumbers } from './printed-numbers';
import { rowFormula } from './row-formula';
import type { TableForm } from './template-info';
import type { CellKey, Template, TemplateChoices, TemplateColumn } from './template';

/**
 * The row of column numbers under the header of a statutory form: capital letters for columns of text, numbers for
 * columns of figures, and for a computed column how it comes about: `4=3/2*100`, `5=(3/1-1)*100`. `Σ3` is column 3 of the total,
 * `KH` the plan of the year, `n` the month. A column that is computed from one that is not printed has only its number; a column
 * that is not printed has none.
 */
export function numberRow(
  template: Pick<Template, 'columns' | 'rows' | 'digits'>,
  form: TableForm,
  choices: Omit<TemplateChoices, 'year' | 'form'>,
): string[] {
  const { columns } = template;
  const numbers = printedNumbers(columns);
  const refer = (key: CellKey): string => {
    if (typeof key === 'string') return numbers.get(key)!;
    return key.printed ?? `Σ${numbers.get(key.column)!}`;
  };
  const isPrinted = (key: CellKey): boolean => numbers.has(typeof key === 'string' ? key : key.column);
  return columns.map((column) => {
    const own = numbers.get(column.key) ?? '';
    if (own === '' || isOfText(column)) return own;
    // The number row says the same in every year.
    const formula = formulaIn(template, column, { ...choices, form, year: 0 });
    if (!formula?.references.every(isPrinted)) return own;
    const printed = formula.numberRow(refer);
    return printed === null ? own : `${own}=${printed}`;
  });
}

/** The formula of a column; of one that depends on the row that of the first row that has it. */
function formulaIn(
  { columns, rows, digits }: Pick<Template, 'columns' | 'rows' | 'digits'>,
  column: TemplateColumn,
  choices: TemplateChoices,
): Formula<CellKey> | null {
  const { formula } = column;
  if (!formula) return null;
  if (!isRowBound(formula)) return columnFormula(formula, choices);
  for (const row of rows) {
    const found = rowFormula({ template: { columns, digits }, rows, row, column, choices }, formula);
    if (found) return found;
  }
  return null;
}
