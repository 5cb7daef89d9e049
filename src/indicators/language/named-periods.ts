import { monthOf, quarterOf, sinceJanuary, WHOLE_YEAR, type Months } from './periods';

/**
 * How a period is called: `month` and `quarter` are one of a year, `months` the first of it together (lũy kế), `lastMonths` its last
 * ones, `years` several together (giai đoạn), `sinceJanuary` from New Year up to now, `every` what comes back (hằng quý), `day` a date.
 */
export type PeriodKind =
  'day' | 'month' | 'months' | 'lastMonths' | 'quarter' | 'year' | 'years' | 'every' | 'sinceJanuary';

/** A period as people name it, as a value. */
export interface NamedPeriod {
  readonly kind: PeriodKind;
  /** Which month or quarter; how many months, or how many years; of a day month and day, 1231; from New Year 0; of `every` months from one to the next. */
  readonly number: number;
  /** The last year of several; `null` where none is known. */
  readonly year: number | null;
}

const MONTHS = 12;
const QUARTERS = ['I', 'II', 'III', 'IV'];

export const yearNamed = (year: number | null): NamedPeriod => ({ kind: 'year', number: MONTHS, year });

/** The first months of a year; all twelve are the year itself. */
export const firstMonths = (number: number, year: number | null): NamedPeriod =>
  number === MONTHS ? yearNamed(year) : { kind: 'months', number, year };

/** The months of one year that a period lasts; `null` for days, several years and what comes back. */
export function monthsOf({ kind, number }: NamedPeriod): Months | null {
  switch (kind) {
    case 'month':
      return monthOf(number);
    case 'quarter':
      return quarterOf(number);
    case 'months':
      return sinceJanuary(number);
    case 'lastMonths':
      return { from: MONTHS + 1 - number, to: MONTHS };
    case 'year':
      return WHOLE_YEAR;
    default:
      return null;
  }
}

/** Whether two periods are the same part of a year, whatever the year. */
export const samePart = (one: NamedPeriod, other: NamedPeriod): boolean =>
  one.kind === other.kind && one.number === other.number;

/** The same period of the year before (cùng kỳ năm trước). */
export function samePeriodLastYear(period: NamedPeriod): NamedPeriod {
  return { ...period, year: period.year === null ? null : period.year - 1 };
}

/** The period just before: last month, last quarter; of what counts from January it is the same one of the year before. */
export function previousPeriod(period: NamedPeriod): NamedPeriod {
  const { kind, number, year } = period;
  if (kind !== 'month' && kind !== 'quarter') return samePeriodLastYear(period);
  if (number > 1) return { kind, number: number - 1, year };
  return { ...samePeriodLastYear(period), number: kind === 'month' ? MONTHS : QUARTERS.length };
}

const EVERY: Readonly<Record<number, string>> = { 1: 'hằng tháng', 3: 'hằng quý', 12: 'hằng năm' };

/** A period as reports name it: "9 tháng năm 2023", "tháng 9/2023", "quý III năm 2023", "năm 2023". */
export function writePeriod({ kind, number, year }: NamedPeriod): string {
  const ofYear = year === null ? '' : ` năm ${year}`;
  const withSlash = year === null ? '' : `/${year}`;
  switch (kind) {
    case 'day':
      return `${number % 100}/${Math.floor(number / 100)}${withSlash}`;
    case 'month':
      return `tháng ${number}${withSlash}`;
    case 'months':
      return `${number} tháng${ofYear}`;
    case 'lastMonths':
      return `${number} tháng cuối năm${year === null ? '' : ` ${year}`}`;
    case 'quarter':
      return `quý ${QUARTERS[number - 1]}${ofYear}`;
    case 'year':
      return year === null ? 'cả năm' : `năm ${year}`;
    case 'years':
      return year === null ? `${number} năm` : `giai đoạn ${year - number + 1}-${year}`;
    case 'sinceJanuary':
      return `từ đầu năm${year === null ? '' : ` ${year}`}`;
    case 'every':
      return EVERY[number] ?? 'định kỳ';
  }
}
