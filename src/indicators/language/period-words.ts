import {
  firstMonths,
  monthOf,
  monthsOf,
  quarterOf,
  reachedBy,
  sameMonths,
  WHOLE_YEAR,
  type YearPart,
} from './periods';
import { cleanText } from './clean-text';
import { keyPattern, spellingKey } from './spelling';

const MONTHS = 12;
const ROMAN = ['i', 'ii', 'iii', 'iv'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** English months in their order; "may" is a Vietnamese word too ("may mặc") and counts only beside a period. */
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMED =
  /(?<=^| )(january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|(?<=(january|jan|to|estimate|estimated|preliminary|prel|actual|in|by) )may|may(?= ((19|20)\d\d|versus|against|compared)(?= |$)))(?= |$)/gu;
const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The months that a header's key names in English, 1 to 12. */
export function englishMonths(key: string): number[] {
  return (key.match(NAMED) ?? []).map((name) => SHORT.indexOf(name.slice(0, 3)) + 1);
}

const RANGE = 'đến hết|đến|tới|to|through';
const LIST = 'và|and';

/** Several months or quarters named together, whose signs a key drops: "Quý I+II", "Tháng 1-3"; "tháng 9 - 9 tháng" are not. */
const joinedBySigns = (words: string, numeral: string) => {
  const next = `(?:${words})?[ .]*${numeral}(?![\\p{L}\\p{N}]|\\s*(?:tháng|months?))`;
  const sign = `\\s*(?:[-–—−÷~→+&,;]|(?<=\\s)(?:${RANGE}|${LIST})(?=\\s))\\s*`;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})[ .]*${numeral}(?:${sign}${next})+`, 'giu');
};
const SIGNED = [
  joinedBySigns('tháng|thang|months?', '(?:1[0-2]|0?[1-9])'),
  joinedBySigns('quý|quí|quy|quarters?|q', '(?:iv|i{1,3}|[1-4])'),
];

/** "T5", "Th.5", "ƯT5/2034" are a month, "5T", "Ước TH 5T/2034" that many of them. */
const SHORT_MONTH =
  /(?<![\p{L}\p{N}])(Ư|ƯTH|TH)?(?:T\.?|[Tt]h(?:g)?\.? ?|TH\.)(1[0-2]|0?[1-9])(?![\p{L}\p{N}])/gu;
/** "Từ 01/01 đến 30/9/2031" is what was reached by September. */
const SINCE_NEW_YEAR =
  /(?:từ |tu )?(?:ngày )?0?1[/.-]0?1(?:[/.-](?:19|20)\d\d)? ?(?:đến|den|-|–) ?(?:hết |het )?(?:ngày )?\d{1,2}[/.-](1[0-2]|0?[1-9])(?:[/.-]((?:19|20)\d\d))?(?!\d)/giu;
/** "Ước 8/2020", "TH 08-2020": a number before a year, not the month of a date. */
const MONTH_OF_YEAR =
  /(?<![\p{L}\p{N}/.-]|(?:tháng|thang|month|quý|quy|quarter) ?)(1[0-2]|0?[1-9]) ?[/-] ?((?:19|20)\d\d)(?![\p{N}/-])/giu;
const SHORT_MONTHS = /(?<![\p{L}\p{N}])(1[0-2]|0?[1-9])T(?![\p{L}\p{N}])/gu;

/** The spelling key of words that may name periods: signs between months or quarters are words in it. */
export function periodKey(text: string): string {
  const inWords = (run: string) => run.replace(/[-–—−÷~→]/gu, ' đến ').replace(/[+&,;]/gu, ' và ');
  const long = cleanText(text)
    .replace(SINCE_NEW_YEAR, (_, month: string, year = '') => `lũy kế ${month} tháng ${year}`)
    .replace(SHORT_MONTH, '$1 tháng $2')
    .replace(SHORT_MONTHS, '$1 tháng')
    .replace(MONTH_OF_YEAR, 'tháng $1 $2')
    .replace(/(tháng) thứ(?= \d)/giu, '$1');
  return spellingKey(SIGNED.reduce((spelt, run) => spelt.replace(run, inWords), long));
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
/** A month or a quarter, and those that are named together with it. */
const named = (words: string, numeral: string) => {
  const next = ` (?:${RANGE}|${LIST}) (?:(?:${words}) ?)?${numeral}(?! (?:tháng|months?))`;
  return new RegExp(keyPattern(`(?:${words}) ?(${numeral}(?:${next})*)`), 'gu');
};
const QUARTER = named('quý|quarter|q', '(?:iv|i{1,3}|[1-4])');
const ORDINAL_QUARTER = /(?<=^| )(first|second|third|fourth) quarter(?= |$)/u;
const MONTH = named('tháng|month', '\\d{1,2}');
const NUMERAL = /^q?(iv|i{1,3}|\d{1,2})$/u;
const LISTS = new Set(LIST.split('|').map(spellingKey));

const ADDED_UP = keyPattern('(?<!(?:và|and) )(lũy kế|cộng dồn|cumulative|accumulated|year to date)');
/** Whether words say that figures of several months are each added up; "các tháng từ đầu năm" may be single ones. */
export const saysAddedUp = (key: string): boolean => ADDED_UP.test(key);

const TOTAL = keyPattern('(cộng|tổng cộng|total)');
/** Whether a header states itself what was reached, in any of its periods: the months beside it are single ones. */
export const statesReached = (key: string): boolean =>
  saysCumulative(key) || TOTAL.test(key) || partsNamed(key).some(({ kind }) => kind === 'months');

/** Whether words say "since January", with or without the last month. */
export const saysCumulative = (key: string): boolean => CUMULATIVE.test(key);

const numberOf = (numeral: string): number =>
  ROMAN.includes(numeral) ? ROMAN.indexOf(numeral) + 1 : Number(numeral);

/** Whether months or quarters named together are all from the first one on: "quý I+II", "tháng 1-5", not "tháng 1 và 3". */
function areFirstOnes(words: readonly string[], numbers: readonly number[]): boolean {
  const isNext = (number: number, place: number) => number === numbers[place] + 1;
  const rises = numbers.slice(1).every((number, place) => number > numbers[place]);
  const isListed = words.some((word) => LISTS.has(word));
  return numbers[0] === 1 && rises && (!isListed || numbers.slice(1).every(isNext));
}

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
  const reached = (part: YearPart) => add(since ? reachedBy(part) : part);
  const together = (run: string, partOf: (number: number) => YearPart) => {
    const words = run.split(' ');
    const numbers = words.flatMap((word) => NUMERAL.exec(word)?.[1] ?? []).map(numberOf);
    const parts = numbers.map(partOf);
    if (parts.length === 1) reached(parts[0]);
    else if (areFirstOnes(words, numbers)) add(reachedBy(parts[parts.length - 1]));
    else parts.forEach(add);
  };
  for (const [, run] of key.matchAll(QUARTER)) together(run, quarterOf);
  const ordinal = ORDINAL_QUARTER.exec(key);
  if (ordinal) reached(quarterOf(ORDINALS.indexOf(ordinal[1]) + 1));
  for (const [, run] of key.matchAll(MONTH)) together(run, monthOf);
  const english = englishMonths(key);
  if (english.length === 2 && areFirstOnes(key.split(' '), english)) add(firstMonths(english[1]));
  else for (const month of english) reached(monthOf(month));
  return found;
}
