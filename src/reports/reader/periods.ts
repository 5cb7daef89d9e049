import { WORD } from './function-words';
import {
  firstMonths,
  samePeriodLastYear,
  wholeYear,
  writePeriod,
  type Period,
} from '../../indicators/language/periods';
import { spellingKey } from '../../indicators/language/spelling';
import { fromJoined, joinedPeriods } from './joined-periods';
import { sentences, type Token } from './tokens';
import { phraseSet } from './phrases';
import {
  day,
  isWord,
  month,
  months,
  MONTHS,
  monthsInWords,
  period,
  QUARTERS,
  quarters,
  severalYears,
  SPANS,
  textOf,
  thisYearEnd,
  yearAt,
  yearBehind,
  yearOrYears,
  type PeriodInText,
  type ToldPeriod,
} from './period-parts';

export type { PeriodInText, ToldPeriod } from './period-parts';

/** Words that a period may begin with. */
export const periodOpeners: ReadonlySet<string> = new Set([
  ...['tháng', 'năm', 'đoạn', 'kỳ', 'khóa', 'giai', 'nhiệm', 'thời', 'quý', 'ngày', 'từ'].map(spellingKey),
  ...MONTHS.openers,
  ...SPANS.openers,
]);

/** The period that begins at this token, or `null`. */
export function readPeriod(tokens: readonly Token[], index: number): PeriodInText | null {
  const token: Token | undefined = tokens[index];
  if (token === undefined || token.kind === 'sign') return null;
  if (token.kind === 'word' && !periodOpeners.has(token.key)) return null;
  if (token.kind === 'number')
    return (
      months(tokens, index) ?? quarters(tokens, index) ?? day(tokens, index) ?? severalYears(tokens, index)
    );
  switch (token.key) {
    case WORD.month:
      return joinedPeriods(tokens, index) ?? month(tokens, index) ?? span(tokens, index);
    case WORD.from:
      return fromJoined(tokens, index);
    case 'năm':
    case WORD.span:
    case WORD.term:
    case WORD.session: {
      const ofSchool = isWord(tokens[index + 1], WORD.school) ? yearOrYears(tokens, index + 1) : null;
      const years = ofSchool
        ? { ...ofSchool, start: index, text: textOf(tokens, index, ofSchool.end) }
        : yearOrYears(tokens, index);
      if (years !== null && (token.key === 'năm' || years.kind === 'years')) return years;
      // "Năm tháng đầu năm": five of them
      return token.key === 'năm' ? monthsInWords(tokens, index) : null;
    }
    case 'giai':
    case WORD.duty:
    case WORD.time: {
      const years = yearOrYears(tokens, index + 1);
      return years?.kind === 'years'
        ? { ...years, start: index, text: textOf(tokens, index, years.end) }
        : null;
    }
    case WORD.quarter: {
      const joined = joinedPeriods(tokens, index);
      if (joined !== null) return joined;
      const quarter = QUARTERS.get(tokens[index + 1]?.text.toLowerCase() ?? '');
      if (quarter === undefined) return span(tokens, index);
      const year = yearBehind(tokens, index + 2);
      const told = period(tokens, 'quarter', quarter, year?.year ?? null, index, year?.end ?? index + 2);
      return year === null ? { ...told, end: thisYearEnd(tokens, told.end) ?? told.end } : told;
    }
    case WORD.day:
      return day(tokens, index);
    default: {
      const inWords = monthsInWords(tokens, index) ?? quarters(tokens, index);
      if (inWords !== null) return inWords;
      return span(tokens, index);
    }
  }
}

/** "cả năm 2023", "trong tháng", "tháng này", "nửa đầu năm". */
function span(tokens: readonly Token[], index: number): PeriodInText | null {
  const found = SPANS.match(tokens, index);
  // "cây hằng năm" is a kind of crop
  if (found?.entry.kind === 'every' && tokens[index - 1]?.key === WORD.crop) return null;
  if (found === null || (found.entry.number === 0 && namesAnother(tokens, found.end))) return null;
  const { kind, number } = found.entry;
  const year = yearBehind(tokens, found.end) ?? yearAlone(tokens, found.end);
  return period(tokens, kind, number, year?.year ?? null, index, year?.end ?? found.end);
}

/** "trong tháng 5", "trong quý I": the one that is named. */
const namesAnother = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'number' || readPeriod(tokens, index - 1) !== null;

/** "cả năm 2023": the word "năm" belongs to the span already. */
function yearAlone(tokens: readonly Token[], index: number): { year: number; end: number } | null {
  const year = yearAt(tokens, index);
  return year === null ? null : { year, end: index + 1 };
}

/** The text of a period with its year, taken from what the report said before where the period itself names none. */
export function periodText(found: ToldPeriod, year: number | null): string {
  if (found.text === null) return writePeriod(periodValue(found, year));
  if (found.year !== null || year === null || found.kind === 'every') return found.text;
  if (found.kind === 'year') return `năm ${year}`;
  if (found.kind === 'day') return `${found.text}/${year}`;
  return /năm$/.test(found.text) ? `${found.text} ${year}` : `${found.text} năm ${year}`;
}

/** A year as a period of its own, where the text names it without the word for it. */
export const bareYear = (year: number): ToldPeriod => ({ ...wholeYear(year), text: null });

/** The months from January up to this one, or the months that count so already. */
export const cumulative = ({ number, year }: ToldPeriod): ToldPeriod => ({
  kind: 'months',
  number,
  year,
  text: null,
});

/** What counts from January up to now. */
export const sinceNewYear = (year: number | null): ToldPeriod => ({
  kind: 'sinceJanuary',
  number: 0,
  year,
  text: null,
});

/** The same period of the year before, of what the text is about; `null` where no year is known. */
export function yearBefore(period: Period, current: number | null): ToldPeriod | null {
  const year = period.year ?? current;
  if (year === null) return null;
  const { kind, number } = period;
  return { ...samePeriodLastYear({ kind, number, year }), text: null };
}

/** A period as a value, with the year that holds where it names none. */
export function periodValue({ kind, number, year: own }: Period, year: number | null): Period {
  const known = own ?? (kind === 'every' ? null : year);
  return { ...(kind === 'months' ? firstMonths(number) : { kind, number }), year: known };
}

/** Words in front of a period that do not change which one it is. */
const LEADS = phraseSet('lũy kế', 'cộng dồn', 'đến', 'cuối', 'hết', 'trong', 'cả', 'của');

/**
 * The period that a text names and nothing else, as a person types it: "năm 2023", "9 tháng năm 2023", "tháng 4/2021", "quý III năm
 * 2024", "giai đoạn 2021-2025", "2023". `null` for what is none.
 */
export function readWholePeriod(text: string): Period | null {
  if (text.length > LONGEST_TYPED) return null;
  const tokens = [...sentences(text)].flatMap((sentence) => sentence.tokens);
  for (let at = 0; at < tokens.length;) {
    const found = readPeriod(tokens, at);
    if (found !== null) return found.end === tokens.length ? periodValue(found, null) : null;
    const year = tokens.length === 1 ? yearAt(tokens, 0) : null;
    if (year !== null) return wholeYear(year);
    const lead = LEADS.match(tokens, at);
    if (lead === null) return null;
    at = lead.end;
  }
  return null;
}

const LONGEST_TYPED = 60;
