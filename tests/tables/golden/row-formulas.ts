/* Formulas alike in every row are written alike: `F@` is the cell of column F in the formula's own row. */

const REFERENCE = /"[^"]*"|@|(?<![\p{L}\d_.$])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\d_.(!])/gu;
const ROW_REFERENCE = /"[^"]*"|@!|(\$?[A-Z]{1,3})@(?!!)/g;

/** The formula with `@` for the number of its row; an `@` of its own becomes `@!`. */
export function ofAnyRow(formula: string, row: number): string {
  return formula.replace(REFERENCE, (found, column?: string, number?: string) => {
    if (found === '@') return '@!';
    return column && number === String(row) ? `${column}@` : found;
  });
}

/** The formula as it stands in a row. */
export function inRow(formula: string, row: number): string {
  return formula.replace(ROW_REFERENCE, (found, column?: string) => {
    if (found === '@!') return '@';
    return column ? `${column}${row}` : found;
  });
}
