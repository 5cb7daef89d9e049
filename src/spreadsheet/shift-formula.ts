import { textOf, tokensOf, type Token } from './formula-tokens';
import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from './a1';

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

const wrapped = (index: number, size: number): number => ((index % size) + size) % size;

/**
 * The formula as it reads `down` rows below and `right` columns beside its own cell: relative references move along, as in the
 * followers of a shared formula; over the edge of the sheet they come in again at the other side.
 */
export function shiftFormula(formula: string, down: number, right: number): string {
  const tokens = tokensOf(formula);
  if (!tokens) return formula;
  const row = (fixed: string, digits: string): string =>
    fixed + (fixed ? digits : String(wrapped(Number(digits) - 1 + down, LAST_ROW) + 1));
  const column = (fixed: string, letters: string): string =>
    fixed + (fixed ? letters : columnLetters(wrapped(columnNumber(letters) + right, LAST_COLUMN)));
  const isPart = (at: number, pattern: RegExp): boolean =>
    [at - 2, at + 2].some((other) => {
      const between = tokens[(at + other) / 2]?.text;
      return between === ':' && pattern.test(tokens[other]?.text ?? '');
    });
  const shifted = (token: Token, at: number): string => {
    const { kind, text } = token;
    if ((kind !== 'word' && kind !== 'number') || ['(', '!'].includes(tokens[at + 1]?.text ?? ''))
      return text;
    const cell = CELL.exec(text);
    if (cell) return column(cell[1], cell[2]) + row(cell[3], cell[4]);
    const whole = COLUMN.exec(text);
    if (whole && isPart(at, COLUMN)) return column(whole[1], whole[2]);
    const line = ROW.exec(text);
    return line && isPart(at, ROW) ? row(line[1], line[2]) : text;
  };
  return textOf(tokens.map((token, at) => ({ ...token, text: shifted(token, at) })));
}
