import { keyPattern } from './spelling';

/** Months of one year, first and last, 1 to 12: a month, a quarter, what was reached by a month, a year. */
export interface Months {
  from: number;
  to: number;
}

/** Months of a named year. The first quarter is what was reached by March, twelve months are the year: equal months are equal. */
export interface Period extends Months {
  year: number;
}

export const WHOLE_YEAR: Months = { from: 1, to: 12 };
const MONTHS = 12;

export const monthOf = (month: number): Months => ({ from: month, to: month });
export const quarterOf = (quarter: number): Months => ({ from: quarter * 3 - 2, to: quarter * 3 });
export const sinceJanuary = (month: number): Months => ({ from: 1, to: month });

export const sameMonths = (a: Months, b: Months): boolean => a.from === b.from && a.to === b.to;
export const samePeriod = (a: Period, b: Period): boolean => a.year === b.year && sameMonths(a, b);
export const isWholeYear = ({ from, to }: Months): boolean => from === 1 && to === MONTHS;

/** The same months of last year. */
export const lastYear = ({ year, from, to }: Period): Period => ({ year: year - 1, from, to });

/** The period of the same length right before: the month before, the quarter before. */
export function periodBefore({ year, from, to }: Period): Period {
  const length = to - from + 1;
  if (from > length) return { year, from: from - length, to: from - 1 };
  return { year: year - 1, from: from - length + MONTHS, to: to - length + MONTHS };
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** English months in their order; "may" is a Vietnamese word too ("may mặc") and counts only beside a period. */
const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT = ENGLISH.map((name) => name.slice(0, 3));
const NAMED =
  /(?<=^| )(january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|(?<=(january|jan|to|estimate|estimated|preliminary|prel|actual|in|by) )may|may(?= (19|20)\d\d(?= |$)))(?= |$)/gu;
const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The months that a header's key names in English, 1 to 12. */
export function englishMonths(key: string): number[] {
  return (key.match(NAMED) ?? []).map((name) => SHORT.indexOf(name.slice(0, 3)) + 1);
}

const CUMULATIVE = keyPattern(
  '(lũy kế|cộng dồn|từ đầu năm|tính từ đầu năm|đến hết|đến cuối|đến tháng|cumulative|accumulated|accumulation|year to date)',
);
const WHOLE = keyPattern('(cả năm|trọn năm|whole year|full year)');
const SECOND_PART = keyPattern('(\\d{1,2}) tháng cuối năm');
const FIRST_MONTHS = new RegExp(keyPattern('(\\d{1,2}) (?:tháng|months?)'), 'gu');
const ENGLISH_MONTHS =
  /(?<=^| )(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) months?(?= |$)/u;
const HALF = keyPattern('(nửa đầu năm|6 tháng đầu năm|first half)');
const QUARTER = new RegExp(keyPattern('(?:quý|quarter|q) ?(iv|i{1,3}|[1-4])'), 'gu');
const ORDINAL_QUARTER = /(?<=^| )(first|second|third|fourth) quarter(?= |$)/u;
const MONTH = new RegExp(keyPattern('(?:tháng|month) ?(\\d{1,2})'), 'gu');

/** Whether words say "since January", with or without the last month. */
export const saysCumulative = (key: string): boolean => CUMULATIVE.test(key);

/** All months that the words of a key name, each once; "tháng 9 và 9 tháng" names two. */
export function monthsNamed(key: string): Months[] {
  const found: Months[] = [];
  const add = ({ from, to }: Months) => {
    const isReal = from >= 1 && to <= MONTHS && from <= to;
    if (isReal && !found.some((one) => sameMonths(one, { from, to }))) found.push({ from, to });
  };
  const since = saysCumulative(key);
  if (WHOLE.test(key)) add(WHOLE_YEAR);
  if (HALF.test(key)) add(sinceJanuary(6));
  const second = SECOND_PART.exec(key);
  if (second) add({ from: MONTHS + 1 - Number(second[1]), to: MONTHS });
  else for (const [, count] of key.matchAll(FIRST_MONTHS)) add(sinceJanuary(Number(count)));
  const words = ENGLISH_MONTHS.exec(key);
  if (words) add(sinceJanuary(NUMBER_WORDS.indexOf(words[1]) + 1));
  const reached = (months: Months) => add(since ? sinceJanuary(months.to) : months);
  for (const [, name] of key.matchAll(QUARTER)) {
    reached(quarterOf(ROMAN.includes(name) ? ROMAN.indexOf(name) + 1 : Number(name)));
  }
  const ordinal = ORDINAL_QUARTER.exec(key);
  if (ordinal) reached(quarterOf(ORDINALS.indexOf(ordinal[1]) + 1));
  for (const [, month] of key.matchAll(MONTH)) reached(monthOf(Number(month)));
  const english = englishMonths(key);
  if (english.length === 2 && english[0] === 1 && english[1] > 1) add(sinceJanuary(english[1]));
  else for (const month of english) reached(monthOf(month));
  return found;
}
