import {
  firstMonths,
  lastMonthOf,
  monthOf,
  monthsOf,
  quarterOf,
  sameMonths,
  WHOLE_YEAR,
  type YearPart,
} from './periods';
import { keyPattern } from './spelling';

const MONTHS = 12;
const ROMAN = ['i', 'ii', 'iii', 'iv'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** English months in their order; "may" is a Vietnamese word too ("may mặc") and counts only beside a period. */
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
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

/** All parts of a year that the words of a key name, the same months once; "tháng 9 và 9 tháng" names two. */
export function partsNamed(key: string): YearPart[] {
  const found: YearPart[] = [];
  const add = (part: YearPart) => {
    const { from, to } = monthsOf(part);
    const isReal = from >= 1 && to <= MONTHS && from <= to;
    if (isReal && !found.some((one) => sameMonths(one, part))) found.push(part);
  };
  const since = saysCumulative(key);
  if (WHOLE.test(key)) add(WHOLE_YEAR);
  if (HALF.test(key)) add(firstMonths(6));
  const second = SECOND_PART.exec(key);
  if (second) add({ kind: 'lastMonths', number: Number(second[1]) });
  else for (const [, count] of key.matchAll(FIRST_MONTHS)) add(firstMonths(Number(count)));
  const words = ENGLISH_MONTHS.exec(key);
  if (words) add(firstMonths(NUMBER_WORDS.indexOf(words[1]) + 1));
  const reached = (part: YearPart) => add(since ? firstMonths(lastMonthOf(part)) : part);
  for (const [, name] of key.matchAll(QUARTER)) {
    reached(quarterOf(ROMAN.includes(name) ? ROMAN.indexOf(name) + 1 : Number(name)));
  }
  const ordinal = ORDINAL_QUARTER.exec(key);
  if (ordinal) reached(quarterOf(ORDINALS.indexOf(ordinal[1]) + 1));
  for (const [, month] of key.matchAll(MONTH)) reached(monthOf(Number(month)));
  const english = englishMonths(key);
  if (english.length === 2 && english[0] === 1 && english[1] > 1) add(firstMonths(english[1]));
  else for (const month of english) reached(monthOf(month));
  return found;
}
