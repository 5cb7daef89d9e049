import { monthOf, monthsOf, quarterOf, severalMonths } from '../../indicators/language/periods';
import { WORD } from './function-words';
import { DASHES, isWord, period, QUARTERS, textOf, yearBehind, type PeriodInText } from './period-parts';
import type { Token } from './tokens';

const UNTIL = new Set([WORD.until, WORD.through, WORD.to]);

/** A month or a quarter with its year, where it has one of its own. */
interface Member {
  readonly number: number;
  readonly year: number | null;
  readonly end: number;
}

interface Join {
  /** From one to the other, one added to the other, or only both of them. */
  readonly kind: 'range' | 'sum' | 'list';
  readonly end: number;
  /** A sign between two numerals without spaces. */
  readonly isTight: boolean;
}

/**
 * Months or quarters that are named together: "tháng 1-5/2024", "quý I+II năm 2024" are the first ones of the year; of "tháng 2 và
 * tháng 3" no one says of which a figure is. `null` where only one is named.
 */
export function joinedPeriods(tokens: readonly Token[], index: number): PeriodInText | null {
  const members: Member[] = [];
  const joins: Join[] = [];
  let needsYear = false;
  let next = memberAt(tokens, index, index + 1);
  while (next !== null) {
    members.push(next);
    const join = joinAt(tokens, next.end);
    // a comma behind a year may end the clause
    if (join === null || (next.year !== null && tokens[next.end].key === ',')) break;
    const isNamed = tokens[join.end]?.key === tokens[index].key;
    const joined = memberAt(tokens, index, isNamed ? join.end + 1 : join.end);
    // "tháng 9 và 9 tháng"
    if (joined === null || isWord(tokens[joined.end], WORD.month)) break;
    needsYear ||= !isNamed && !join.isTight;
    joins.push(join);
    next = joined;
  }
  const last = members[members.length - 1];
  if (members.length < 2 || (needsYear && last.year === null)) return null;
  const year = last.year ?? members[0].year;
  const isOfOneYear = members.every((one) => one.year === null || one.year === year);
  const told = isOfOneYear ? partTold(tokens[index], members, joins) : severalMonths([]);
  return period(tokens, told.kind, told.number, year, index, last.end);
}

/** "từ tháng 1 đến hết tháng 6/2031", "từ quý II đến quý III". */
export function fromJoined(tokens: readonly Token[], index: number): PeriodInText | null {
  const { key } = tokens[index + 1] ?? {};
  const found = key === WORD.month || key === WORD.quarter ? joinedPeriods(tokens, index + 1) : null;
  return found && { ...found, start: index, text: textOf(tokens, index, found.end) };
}

function partTold({ key }: Token, members: readonly Member[], joins: readonly Join[]) {
  const parts = members.map(({ number }) => (key === WORD.quarter ? quarterOf : monthOf)(number));
  const spans = parts.map(monthsOf);
  const numbers = members.map(({ number }) => number);
  const isRising = joins.every((_, place) => numbers[place + 1] > numbers[place]);
  const isWhole = joins.every(
    ({ kind }, place) => kind === 'range' || (kind === 'sum' && numbers[place + 1] === numbers[place] + 1),
  );
  const { to } = spans[spans.length - 1];
  if (isRising && isWhole && numbers[0] === 1) return { kind: 'months' as const, number: to };
  if (!isRising) return severalMonths([]);
  const isNamed = (month: number) =>
    spans.some((span, place) => {
      const end = joins[place]?.kind === 'range' ? spans[place + 1].to : span.to;
      return month >= span.from && month <= end;
    });
  return severalMonths(Array.from({ length: to }, (_, place) => place + 1).filter(isNamed));
}

function memberAt(tokens: readonly Token[], index: number, at: number): Member | null {
  const text = tokens[at]?.text ?? '';
  // "9.2023" is one number to the scanner
  const [, digits, ofMonth] = /^(\d{1,2})(?:\.(\d{4}))?$/.exec(text) ?? [];
  const isQuarter = isWord(tokens[index], WORD.quarter);
  const number = isQuarter ? QUARTERS.get(text.toLowerCase()) : Number(digits);
  if (number === undefined || !(number >= 1 && number <= 12)) return null;
  const year = ofMonth === undefined ? yearBehind(tokens, at + 1) : { year: Number(ofMonth), end: at + 1 };
  return { number, year: year?.year ?? null, end: year?.end ?? at + 1 };
}

function joinAt(tokens: readonly Token[], at: number): Join | null {
  const token = tokens[at] as Token | undefined;
  if (token === undefined) return null;
  if (UNTIL.has(token.key)) {
    const isLonger = UNTIL.has(tokens[at + 1]?.key ?? '');
    return { kind: 'range', end: isLonger ? at + 2 : at + 1, isTight: false };
  }
  const isTight = !token.spaced && tokens[at + 1]?.spaced === false;
  if (DASHES.has(token.key)) return { kind: 'range', end: at + 1, isTight };
  if (token.key === '+') return { kind: 'sum', end: at + 1, isTight };
  const isList = token.key === WORD.and || token.key === ',';
  return isList ? { kind: 'list', end: at + 1, isTight: false } : null;
}
