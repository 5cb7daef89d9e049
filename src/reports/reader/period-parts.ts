import { QUARTERS as ROMAN, type Period, type PeriodKind } from '../../indicators/language/periods';
import { spellingKey } from '../../indicators/language/spelling';
import { WORD } from './function-words';
import { Phrases, phraseSet } from './phrases';
import type { Token } from './tokens';

/** A period that a text tells of. */
export interface ToldPeriod extends Period {
  /** As written, without "của" and the like; `null` where it follows from another. */
  readonly text: string | null;
}

/** A period where the text names it. */
export interface PeriodInText extends ToldPeriod {
  readonly start: number;
  readonly end: number;
}

export const MONTHS = new Phrases(
  [
    ['giêng', 1],
    ['một', 1],
    ['hai', 2],
    ['ba', 3],
    ['tư', 4],
    ['bốn', 4],
    ['năm', 5],
    ['sáu', 6],
    ['bảy', 7],
    ['tám', 8],
    ['chín', 9],
    ['mười', 10],
    ['mười một', 11],
    ['mười hai', 12],
    ['chạp', 12],
  ].map(([word, number]): [string, number] => [String(word), Number(number)]),
);
export const QUARTERS = new Map<string, number>(
  ROMAN.flatMap((name, index) => [
    [name.toLowerCase(), index + 1],
    [String(index + 1), index + 1],
  ]),
);
export const SPANS = new Phrases<Pick<Period, 'kind' | 'number'>>([
  ['trong tháng', { kind: 'month', number: 0 }],
  ['tháng này', { kind: 'month', number: 0 }],
  ['trong quý', { kind: 'quarter', number: 0 }],
  ['quý này', { kind: 'quarter', number: 0 }],
  ['cuối năm', { kind: 'year', number: 12 }],
  ['đầu năm', { kind: 'year', number: 12 }],
  ['cả năm', { kind: 'year', number: 12 }],
  ['năm nay', { kind: 'year', number: 12 }],
  ['trong năm', { kind: 'year', number: 12 }],
  ['nửa đầu năm', { kind: 'months', number: 6 }],
  ['nửa cuối năm', { kind: 'lastMonths', number: 6 }],
  ['hàng quý', { kind: 'every', number: 3 }],
  ['hằng quý', { kind: 'every', number: 3 }],
  ['mỗi quý', { kind: 'every', number: 3 }],
  ['hàng năm', { kind: 'every', number: 12 }],
  ['hằng năm', { kind: 'every', number: 12 }],
  ['mỗi năm', { kind: 'every', number: 12 }],
  ['hàng tháng', { kind: 'every', number: 1 }],
  ['hằng tháng', { kind: 'every', number: 1 }],
]);

/** Words behind which two numbers with a stroke are a day: "đến 31/10", "từ 1/9", "thời điểm 30/9", "chiều 9/7". */
const BEFORE_DAYS = new Set(
  ['đến', 'hết', 'tới', 'từ', 'điểm', 'sáng', 'trưa', 'chiều', 'tối'].map(spellingKey),
);
const FIRST_YEAR = 1986;
const LAST_YEAR = 2099;
export const DASHES = new Set(['-', '–', '—', '−']);

export function yearAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.text)) return null;
  const year = Number(token.text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

export const isWord = (token: Token | undefined, key: string) => token?.kind === 'word' && token.key === key;

/** A year behind a month or a number of months: "năm 2023", "của năm 2023", "/2023", "-2023", "2023". */
export function yearBehind(tokens: readonly Token[], index: number): { year: number; end: number } | null {
  let at = index;
  if (isWord(tokens[at], WORD.of) || isWord(tokens[at], 'trong')) at += 1;
  if (isWord(tokens[at], 'năm')) at += 1;
  else if (tokens[at]?.key === '/' || tokens[at]?.key === '.' || DASHES.has(tokens[at]?.key ?? '')) at += 1;
  const year = yearAt(tokens, at);
  return year === null ? null : { year, end: at + 1 };
}

/** "NĂM" in a heading; numbers of quarters stay as they are. */
const isShouted = ({ kind, text }: Token) =>
  kind === 'word' && /^\p{Lu}{2,}$/u.test(text) && !/^[IVX]+$/.test(text);

export function textOf(tokens: readonly Token[], start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (isWord(token, WORD.of) || isWord(token, 'trong')) continue;
    text += `${text !== '' && token.spaced ? ' ' : ''}${isShouted(token) ? token.text.toLowerCase() : token.text}`;
  }
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function period(
  tokens: readonly Token[],
  kind: PeriodKind,
  number: number,
  year: number | null,
  start: number,
  end: number,
): PeriodInText {
  return { kind, number, year, start, end, text: textOf(tokens, start, end) };
}

export function months(tokens: readonly Token[], index: number): PeriodInText | null {
  const count = Number(tokens[index].text);
  if (!/^\d{1,2}$/.test(tokens[index].text) || count < 1 || count > 12) return null;
  return isWord(tokens[index + 1], WORD.month) ? monthsFrom(tokens, index, count, index + 2) : null;
}

/** What follows the word "tháng" behind a number of months. */
function monthsFrom(
  tokens: readonly Token[],
  index: number,
  count: number,
  from: number,
): PeriodInText | null {
  let end = from;
  let kind: PeriodKind = 'months';
  if (isWord(tokens[end], WORD.first)) end += 1;
  else if (isWord(tokens[end], WORD.last)) {
    kind = 'lastMonths';
    end += 1;
  } else if (isWord(tokens[end], WORD.remaining)) return null;
  const year = yearBehind(tokens, end);
  if (year !== null) return period(tokens, kind, count, year.year, index, year.end);
  const told = period(tokens, kind, count, null, index, end);
  const spoken = thisYearEnd(tokens, end);
  if (spoken !== null) return { ...told, end: spoken };
  return end > from && isWord(tokens[end], 'năm') ? period(tokens, kind, count, null, index, end + 1) : told;
}

/** Where "năm nay", "qua", "vừa qua", "này" end, which say no more than that the period is the current one. */
export function thisYearEnd(tokens: readonly Token[], index: number): number | null {
  return currents.match(tokens, index)?.end ?? null;
}
const currents = phraseSet('năm nay', 'qua', 'vừa qua', 'vừa rồi', 'này');

/** "chín tháng", "Sáu tháng đầu năm". */
export function monthsInWords(tokens: readonly Token[], index: number): PeriodInText | null {
  const count = MONTHS.match(tokens, index);
  if (count === null || !isWord(tokens[count.end], WORD.month)) return null;
  return monthsFrom(tokens, index, count.entry, count.end + 1);
}

/** "hai quý đầu năm 2031", "ba quý": counted from January. */
export function quarters(tokens: readonly Token[], index: number): PeriodInText | null {
  const { text, kind } = tokens[index];
  const count = kind === 'number' ? Number(text) : MONTHS.match(tokens, index)?.entry;
  if (!(count === 2 || count === 3) || !isWord(tokens[index + 1], WORD.quarter)) return null;
  if (!isWord(tokens[index + 2], WORD.first)) return null;
  return monthsFrom(tokens, index, count * 3, index + 2);
}

export function month(tokens: readonly Token[], index: number): PeriodInText | null {
  const next = tokens[index + 1];
  let number: number | null = null;
  let end = index + 2;
  if (next?.kind === 'number' && /^\d{1,2}$/.test(next.text)) number = Number(next.text);
  // "9.2023" is one number to the scanner
  else if (next?.kind === 'number' && /^\d{1,2}\.\d{4}$/.test(next.text)) {
    const [whole, year] = next.text.split('.').map(Number);
    return whole >= 1 && whole <= 12 ? period(tokens, 'month', whole, year, index, end) : null;
  } else {
    const word = MONTHS.match(tokens, index + 1);
    if (word !== null && /^\p{Lu}|^giêng|^chạp|^mười/u.test(next?.text ?? '')) {
      number = word.entry;
      end = word.end;
    }
  }
  if (number === null || number < 1 || number > 12) return null;
  const year = yearBehind(tokens, end);
  const told = period(tokens, 'month', number, year?.year ?? null, index, year?.end ?? end);
  return year === null ? { ...told, end: thisYearEnd(tokens, end) ?? end } : told;
}

export function yearOrYears(tokens: readonly Token[], index: number): PeriodInText | null {
  const hasBracket = tokens[index + 1]?.key === '(';
  const at = hasBracket ? index + 2 : index + 1;
  const first = yearAt(tokens, at);
  if (first === null) return null;
  const years = yearsFrom(tokens, at, index);
  if (!hasBracket) return years ?? period(tokens, 'year', 12, first, index, at + 1);
  return years !== null && tokens[years.end]?.key === ')' ? { ...years, end: years.end + 1 } : null;
}

/** "2026-2030", "2026 đến 2030", "2026 đến năm 2030" at this year. */
function yearsFrom(tokens: readonly Token[], at: number, start: number): PeriodInText | null {
  const first = yearAt(tokens, at);
  const dash = tokens[at + 1];
  if (first === null || !(DASHES.has(dash?.key ?? '') || isWord(dash, WORD.until))) return null;
  const to = isWord(tokens[at + 2], WORD.year) ? at + 3 : at + 2;
  const last = yearAt(tokens, to);
  return last !== null && last > first
    ? period(tokens, 'years', last - first + 1, last, start, to + 1)
    : null;
}

/** "5 năm 2026-2030", "5 năm (2026-2030)". */
export function severalYears(tokens: readonly Token[], index: number): PeriodInText | null {
  const years = isWord(tokens[index + 1], WORD.year) ? yearOrYears(tokens, index + 1) : null;
  return years?.kind === 'years' ? { ...years, start: index, text: textOf(tokens, index, years.end) } : null;
}

export function day(tokens: readonly Token[], index: number): PeriodInText | null {
  const at = isWord(tokens[index], WORD.day) ? index + 1 : index;
  const numbers = [tokens[at], tokens[at + 2], tokens[at + 4]];
  const [date, monthNumber, year] = numbers.map((token) =>
    token?.kind === 'number' && /^\d{1,4}$/.test(token.text) ? Number(token.text) : null,
  );
  const inWords = at > index ? dayInWords(tokens, index) : null;
  if (inWords !== null) return inWords;
  const sign = tokens[at + 1]?.key;
  if ((sign !== '/' && sign !== '-') || date === null || monthNumber === null) return null;
  if (date < 1 || date > 31 || monthNumber < 1 || monthNumber > 12) return null;
  const hasYear = tokens[at + 3]?.key === sign && year !== null && yearAt(tokens, at + 4) !== null;
  if (!hasYear && at === index && !BEFORE_DAYS.has(tokens[index - 1]?.key ?? '')) return null;
  return period(
    tokens,
    'day',
    monthNumber * 100 + date,
    hasYear ? year : null,
    index,
    at + (hasYear ? 5 : 3),
  );
}

/** "ngày 10 tháng 12 năm 2030". */
function dayInWords(tokens: readonly Token[], index: number): PeriodInText | null {
  const date = tokens[index + 1];
  if (date?.kind !== 'number' || !/^\d{1,2}$/.test(date.text) || !isWord(tokens[index + 2], WORD.month))
    return null;
  const found = month(tokens, index + 2);
  return found && period(tokens, 'day', found.number * 100 + Number(date.text), found.year, index, found.end);
}
