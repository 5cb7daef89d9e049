import { columnLetters, columnNumber, sheetAsExcelWritesIt } from './a1';
import { MAX_COLUMNS, MAX_ROWS } from './area';
import { textOf, tokensOf, type Token } from './formula-tokens';

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** One end of a reference in a formula: a cell, or the first or last of whole rows or columns. Zero-based. */
interface ReferenceEnd {
  row: number | null;
  column: number | null;
  /** `$` before the row, the column. */
  rowFixed: boolean;
  columnFixed: boolean;
  /** A sheet is named before it. */
  onOtherSheet: boolean;
}

const isSign = (token: Token | undefined, sign: string): boolean =>
  token?.kind === 'sign' && token.text === sign;

/** Whether the token at `at` is an end of `A:C` or `3:4`. */
function isPart(tokens: readonly Token[], at: number, pattern: RegExp): boolean {
  return [-1, 1].some(
    (side) => isSign(tokens[at + side], ':') && pattern.test(tokens[at + 2 * side]?.text ?? ''),
  );
}

function isQualified(tokens: readonly Token[], at: number): boolean {
  if (isSign(tokens[at - 1], '!')) return true;
  return isSign(tokens[at - 1], ':') && isSign(tokens[at - 3], '!');
}

function endAt(tokens: readonly Token[], at: number): ReferenceEnd | null {
  const { kind, text } = tokens[at];
  if ((kind !== 'word' && kind !== 'number') || isSign(tokens[at + 1], '(') || isSign(tokens[at + 1], '!'))
    return null;
  const onOtherSheet = isQualified(tokens, at);
  const cell = CELL.exec(text);
  if (cell) {
    const end = {
      row: Number(cell[4]) - 1,
      column: columnNumber(cell[2]),
      rowFixed: cell[3] !== '',
      columnFixed: cell[1] !== '',
      onOtherSheet,
    };
    return end.row < MAX_ROWS && end.column < MAX_COLUMNS ? end : null;
  }
  const column = COLUMN.exec(text);
  if (column && isPart(tokens, at, COLUMN)) {
    const columnFixed = column[1] !== '';
    return { row: null, column: columnNumber(column[2]), rowFixed: false, columnFixed, onOtherSheet };
  }
  const row = ROW.exec(text);
  if (!row || !isPart(tokens, at, ROW)) return null;
  return { row: Number(row[2]) - 1, column: null, rowFixed: row[1] !== '', columnFixed: false, onOtherSheet };
}

function written({ row, column, rowFixed, columnFixed }: ReferenceEnd): string {
  const letters = column === null ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? '$' : ''}${row + 1}`;
}

/**
 * The formula with each end of its references put where `change` says; texts, names, functions and table columns stay. A formula
 * whose quotes or brackets do not close stays as it is.
 */
export function mapReferences(formula: string, change: (end: ReferenceEnd) => ReferenceEnd): string {
  const tokens = tokensOf(formula);
  if (!tokens) return formula;
  return textOf(
    tokens.map((token, at) => {
      const end = endAt(tokens, at);
      return end ? { ...token, text: written(change(end)) } : token;
    }),
  );
}

const wrapped = (index: number, size: number): number => ((index % size) + size) % size;

/**
 * The formula as it reads `down` rows below and `right` columns beside its own cell: relative references move along, as in the
 * followers of a shared formula; over the edge of the sheet they come in again at the other side, as Excel keeps them.
 */
export function shiftFormula(formula: string, down: number, right: number): string {
  return mapReferences(formula, (end) => ({
    ...end,
    row: end.row === null || end.rowFixed ? end.row : wrapped(end.row + down, MAX_ROWS),
    column: end.column === null || end.columnFixed ? end.column : wrapped(end.column + right, MAX_COLUMNS),
  }));
}

/** A formula with one sheet called by another name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  const tokens = tokensOf(formula);
  if (!tokens) return formula;
  const wanted = from.toLowerCase();
  const nameOf = ({ kind, text }: Token): string =>
    kind === 'sheet' ? text.slice(1, -1).replace(/''/g, "'") : text;
  return textOf(
    tokens.map((token, at) => {
      const isName = (token.kind === 'sheet' || token.kind === 'word') && isSign(tokens[at + 1], '!');
      // behind a bracket stands a sheet of another workbook
      if (!isName || tokens[at - 1]?.kind === 'bracket' || nameOf(token).toLowerCase() !== wanted)
        return token;
      return { ...token, text: sheetAsExcelWritesIt(to) };
    }),
  );
}

/** Where a reference of a formula shall point, zero-based; `null`: nowhere any more. */
type Redirect = (row: number, column: number) => { row: number; column: number } | null;

/** A formula with its references within the sheet pointed elsewhere, others stay; `null` where one has no place any more. */
export function redirected(formula: string, redirect: Redirect): string | null {
  let isWhole = true;
  const text = mapReferences(formula, (end) => {
    if (end.onOtherSheet || end.row === null || end.column === null) return end;
    const to = redirect(end.row, end.column);
    isWhole &&= to !== null;
    return to ? { ...end, ...to } : end;
  });
  return isWhole ? text : null;
}
