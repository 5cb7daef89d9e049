import { mapFormulaCode } from './formula-code';
import { columnIndex, columnLetters } from './reference';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const before = '(?<![A-Za-z0-9_.$\\u00C0-\\uFFFF])';
const after = '(?![A-Za-z0-9_.(!\\u00C0-\\uFFFF])';
const cell = '(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})';
const columns = '(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})';
const rows = '(\\$?)([1-9]\\d{0,6}):(\\$?)([1-9]\\d{0,6})';
const reference = new RegExp(`${before}(?:${columns}|${rows}|${cell})${after}`, 'g');

/**
 * The formula as it reads `down` rows below and `right` columns beside its own cell: relative references move along,
 * as in the followers of a shared formula. References over the edge of the sheet come in again at the other side,
 * as Excel keeps them.
 */
export function shiftFormula(formula: string, down: number, right: number): string {
  const row = (fixed: string, digits: string) =>
    fixed + (fixed ? digits : String(wrap(Number(digits) - 1 + down, ROWS) + 1));
  const column = (fixed: string, letters: string) =>
    fixed + (fixed ? letters : columnLetters(wrap(columnIndex(letters) + right, COLUMNS)));
  return mapFormulaCode(formula, (code) =>
    code.replace(reference, (match: string, ...group: (string | undefined)[]) => {
      const [
        c1,
        firstColumn,
        c2,
        lastColumn,
        r1,
        firstRow,
        r2,
        lastRow,
        fixedColumn,
        letters,
        fixedRow,
        digits,
      ] = group.slice(0, 12).map((text) => text ?? '');
      if (firstColumn) return `${column(c1, firstColumn)}:${column(c2, lastColumn)}`;
      if (firstRow) return `${row(r1, firstRow)}:${row(r2, lastRow)}`;
      if (columnIndex(letters) >= COLUMNS || Number(digits) > ROWS) return match;
      return column(fixedColumn, letters) + row(fixedRow, digits);
    }),
  );
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
