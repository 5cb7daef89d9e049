import { readNumber } from '../../indicators/language/number-text';
import type { Token } from '../../spreadsheet/formula-tokens';
import { textOf, tokensOf } from '../../spreadsheet/formula-tokens';
import type { Facts } from './facts';
import { NoPlain } from './no-plain';

/** What stands in the cells that a formula refers to, as far as it is known. */
export interface CellKnowledge {
  /**
   * The text in a cell: `null` where it holds a number or nothing, `undefined` where that is not known.
   * @param reference - a single cell as the formula writes it, `$F$8` or `'Tên sheet'!F8`
   */
  textAt(reference: string): string | null | undefined;
}

/** An argument that is worked as a number. */
export interface Operand {
  /** Can stand beside an operator. */
  readonly text: string;
  readonly isLiteral: boolean;
  /** A single cell. */
  readonly isReference: boolean;
  /** It is known to be a number. */
  readonly isNumber: boolean;
  /** Arithmetic gives a number or an error, whatever its cells hold. */
  readonly isComputed: boolean;
  /** Whether the cell may hold a number written as a text. */
  readonly mayHoldText: boolean;
  /** The unit behind the number in such a text. */
  readonly unit?: string;
}

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Functions whose result is a number whatever their ranges hold. */
const OF_NUMBERS = new Set(
  'ABS AVERAGE AVERAGEIF AVERAGEIFS COLUMN COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DAY INT LARGE LEN MAX MEDIAN MIN MONTH NUMBERVALUE POWER PRODUCT ROUND ROUNDDOWN ROUNDUP ROW ROWS SMALL SQRT SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TRUNC VALUE YEAR'.split(
    ' ',
  ),
);

/** Functions that take ranges and give one result. */
const OF_RANGES = new Set([...OF_NUMBERS, ...'HLOOKUP INDEX LOOKUP MATCH VLOOKUP'.split(' ')]);

/** A number in Vietnamese writing as the plain formulas read it: without a unit, a percent sign aside. */
const PLAIN_NUMBER = /^ *-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)? *%? *$/;

/** References to single cells, `'Tên sheet'!F8` in one piece. */
export function referencesIn(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== 'word' || !CELL.test(text)) return;
    const isOfSheet = tokens[at - 1]?.text === '!';
    found.push(isOfSheet ? `${tokens[at - 2]?.text ?? ''}!${text}` : text);
  });
  return found;
}

/** References to single cells in a formula, as it writes them. */
export const referencesOf = (formula: string): string[] => referencesIn(tokensOf(formula) ?? []);

/** For each token, the function whose brackets it stands in; `''` outside of any. */
function functionsAround(tokens: readonly Token[]): string[] {
  const open: string[] = [];
  return tokens.map(({ kind, text }, at) => {
    if (kind === 'sign' && text === '(') {
      const before = tokens[at - 1];
      // Plain brackets belong to what they stand in.
      open.push(before?.kind === 'word' ? before.text.toUpperCase() : (open[open.length - 1] ?? ''));
    } else if (kind === 'sign' && text === ')') open.pop();
    return open[open.length - 1] ?? '';
  });
}

/** Whether an argument is more than one cell: a range, an array, a whole column of a table, a spilled result. */
export function isArray(tokens: readonly Token[]): boolean {
  const around = functionsAround(tokens);
  return tokens.some(({ kind, text }, at) => {
    if (OF_RANGES.has(around[at] ?? '')) return false;
    if (kind === 'bracket') return !/^\[(?:@|\[#This Row\])/i.test(text);
    return kind === 'sign' && [':', '{', '#'].includes(text);
  });
}

/** Whether it is one cell, of this sheet or another. */
export const isCell = (tokens: readonly Token[]): boolean => {
  const [last] = tokens.slice(-1);
  if (last?.kind !== 'word' || !CELL.test(last.text)) return false;
  return tokens.length === 1 || (tokens.length === 3 && tokens[1]?.text === '!');
};

/** Whether one pair of brackets, or a function's, holds all of it. */
function isBracketed(tokens: readonly Token[]): boolean {
  const open = tokens[0]?.kind === 'word' ? 1 : 0;
  if (tokens[open]?.text !== '(') return false;
  let depth = 0;
  return tokens.every(({ kind, text }, at) => {
    if (kind === 'sign' && text === '(') depth += 1;
    if (kind === 'sign' && text === ')') depth -= 1;
    return at < open || depth > 0 || at === tokens.length - 1;
  });
}

const ARITHMETIC = new Set(['+', '-', '*', '/', '^']);
const OF_TEXTS = new Set(['&', '=', '<', '>', '<>', '<=', '>=']);

/** Whether what it gives is a number or an error whatever its cells hold. */
function isArithmetic(tokens: readonly Token[]): boolean {
  if (tokens[0]?.text === '(' && isBracketed(tokens)) return isArithmetic(tokens.slice(1, -1));
  if (tokens[0]?.kind === 'word' && isBracketed(tokens)) return OF_NUMBERS.has(tokens[0].text.toUpperCase());
  let depth = 0;
  let found = false;
  for (const { kind, text } of tokens) {
    if (kind !== 'sign') continue;
    if (text === '(') depth += 1;
    else if (text === ')') depth -= 1;
    else if (depth === 0 && OF_TEXTS.has(text)) return false;
    else if (depth === 0 && ARITHMETIC.has(text)) found = true;
  }
  return found;
}

/** Whether an argument may give a number written as a text. @throws NoPlain where it holds a text that only our functions read */
function mayHoldText(tokens: readonly Token[], knowledge: CellKnowledge): boolean {
  if (isArithmetic(tokens)) return false;
  const hasOthers = tokens.some(({ kind, text }, at) => {
    if (kind === 'text') return /\d/.test(text);
    if (kind === 'bracket') return true;
    if (kind === 'sign') return text === '&' || text === ':';
    return kind === 'word' && !CELL.test(text) && !['(', '!'].includes(tokens[at + 1]?.text ?? '');
  });
  const texts = referencesIn(tokens).map((reference) => knowledge.textAt(reference));
  for (const text of texts) {
    if (text && !PLAIN_NUMBER.test(text) && readNumber(text).kind === 'number') throw new NoPlain('text');
  }
  return hasOthers || texts.some((text) => text === undefined || (text !== null && /\d/.test(text)));
}

/** A number written into the formula itself. */
export const literalNumber = (text: string): Operand => ({
  text,
  isLiteral: true,
  isReference: false,
  isNumber: true,
  isComputed: false,
  mayHoldText: false,
});

/** The unit behind a number in a text that plain formulas can read without it; `''` where there is none. */
export function unitBehind(text: string): string {
  const reading = readNumber(text);
  const unit = reading.kind === 'number' ? reading.unit : '';
  return unit !== '%' && PLAIN_NUMBER.test(text.replace(unit, '')) ? unit : '';
}

/** A number, or sums, differences and products of cells that hold numbers. */
const isKnownNumber = (tokens: readonly Token[], { numbers }: Facts): boolean =>
  numbers.has(textOf(tokens)) ||
  tokens.every(
    ({ kind, text }) =>
      kind === 'number' ||
      kind === 'space' ||
      (kind === 'word' && numbers.has(text)) ||
      (kind === 'sign' && ['+', '-', '*', '(', ')'].includes(text)),
  );

/** Whether an argument is a number or an error whatever its cells hold. */
export const isOfNumbers = (tokens: readonly Token[], facts: Facts): boolean =>
  isKnownNumber(tokens, facts) || (!isCell(tokens) && isArithmetic(tokens));

/** A text written into the formula itself: what it says as a number. */
function literalText(text: string): Operand {
  const reading = readNumber(text.slice(1, -1).replaceAll('""', '"'));
  if (reading.kind !== 'number' || !['', '%'].includes(reading.unit)) throw new NoPlain('text');
  return literalNumber(String(reading.value));
}

/**
 * An argument as a number.
 * @param source - the argument as it stands in the formula
 * @param written - the same without calls of our functions
 * @throws NoPlain `array`, `text`
 */
export function operandOf(
  source: readonly Token[],
  written: string,
  knowledge: CellKnowledge,
  facts: Facts,
): Operand {
  const [only] = source;
  if (source.length === 1 && only?.kind === 'text') return literalText(only.text);
  if (isArray(source)) throw new NoPlain('array');
  const isLiteral = NUMBER.test(textOf(source));
  const isReference = isCell(source);
  const isNumber = isLiteral || isKnownNumber(source, facts);
  const stands = isReference || (isLiteral && /^[\d.]/.test(written)) || isBracketed(source);
  return {
    text: stands ? written : `(${written})`,
    isLiteral,
    isReference,
    isNumber,
    isComputed: !isReference && isArithmetic(source),
    mayHoldText: !isNumber && mayHoldText(source, knowledge),
  };
}
