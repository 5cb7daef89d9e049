/**
 * How a part of a year is called: `month` and `quarter` are one of it, `months` its first ones together (lũy kế), `lastMonths` its last
 * ones, `year` all of it.
 */
export type YearPartKind = 'month' | 'quarter' | 'months' | 'lastMonths' | 'year';

/** A part of a year, whichever year: "tháng 3", "quý II", "9 tháng", "cả năm". */
export interface YearPart {
  readonly kind: YearPartKind;
  /** Which month or quarter; how many months. */
  readonly number: number;
}

/** A part of a year that is known. */
export interface PartOfYear extends YearPart {
  readonly year: number;
}

/**
 * `years` are several together (giai đoạn), `sinceJanuary` is from New Year up to now, `every` what comes back (hằng quý), `day` a date,
 * `several` months or quarters that are named together and are none of the above.
 */
export type PeriodKind = YearPartKind | 'day' | 'years' | 'sinceJanuary' | 'every' | 'several';

/** A period as people name it, as a value. */
export interface Period {
  readonly kind: PeriodKind;
  /** As of a part of a year; how many years; of a day month and day, 1231; from New Year 0; of `every` months from one to the next; of `several` see there. */
  readonly number: number;
  /** The last year of several; `null` where none is known. */
  readonly year: number | null;
}

const MONTHS = 12;
/** Quarters as they are written, in their order. */
export const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

export const WHOLE_YEAR: YearPart = { kind: 'year', number: MONTHS };
export const monthOf = (number: number): YearPart => ({ kind: 'month', number });
export const quarterOf = (number: number): YearPart => ({ kind: 'quarter', number });

/** The first months of a year; all twelve are the year itself. */
export const firstMonths = (number: number): YearPart =>
  number === MONTHS ? WHOLE_YEAR : { kind: 'months', number };

/** Months named together, each as a bit of the number; none where they are of more than one year. */
export const severalMonths = (months: readonly number[]) => ({
  kind: 'several' as const,
  number: months.reduce((bits, month) => bits | (1 << (month - 1)), 0),
});

const monthsOfSeveral = (number: number): number[] =>
  Array.from({ length: MONTHS }, (_, place) => place + 1).filter((month) => number & (1 << (month - 1)));

/** What counts from January to the end of a part. */
export const reachedBy = (part: YearPart): YearPart => firstMonths(lastMonthOf(part));

export const wholeYear = <Y extends number | null>(year: Y): YearPart & { readonly year: Y } => ({
  ...WHOLE_YEAR,
  year,
});

/** First and last month, 1 to 12, of a part of a year. */
export function monthsOf({ kind, number }: YearPart): { from: number; to: number } {
  switch (kind) {
    case 'month':
      return { from: number, to: number };
    case 'quarter':
      return { from: number * 3 - 2, to: number * 3 };
    case 'months':
      return { from: 1, to: number };
    case 'lastMonths':
      return { from: MONTHS + 1 - number, to: MONTHS };
    case 'year':
      return { from: 1, to: MONTHS };
  }
}

export const lastMonthOf = (part: YearPart): number => monthsOf(part).to;

/** The month that a month or the first months of a year reach; `null` for quarters and years. */
export const monthReached = ({ kind, number }: YearPart): number | null =>
  kind === 'month' || kind === 'months' ? number : null;

/** Whether a period is a part of one year that is known. */
export function isPartOfYear(period: Period): period is PartOfYear {
  const { kind, year } = period;
  return year !== null && !['day', 'years', 'sinceJanuary', 'every', 'several'].includes(kind);
}

export const isWholeYear = (part: YearPart): boolean => {
  const { from, to } = monthsOf(part);
  return from === 1 && to === MONTHS;
};

export const isOneMonth = (part: YearPart): boolean => {
  const { from, to } = monthsOf(part);
  return from === to;
};

/** Whether a part counts from January on, as "1 tháng" does; "tháng 1" is the month. */
export const isCumulative = (part: YearPart): boolean => part.kind !== 'month' && monthsOf(part).from === 1;

/** Whether two parts are the same months: the first quarter is what was reached by March. */
export function sameMonths(one: YearPart, other: YearPart): boolean {
  const [a, b] = [monthsOf(one), monthsOf(other)];
  return a.from === b.from && a.to === b.to;
}

export const samePeriod = (one: PartOfYear, other: PartOfYear): boolean =>
  one.year === other.year && sameMonths(one, other);

type Named = Pick<Period, 'kind' | 'number'>;

/** Whether two periods are called the same, whatever the year: "1 tháng" is not "tháng 1". */
export const sameName = (one: Named, other: Named): boolean =>
  one.kind === other.kind && one.number === other.number;

/** The same period of the year before (cùng kỳ năm trước). */
export function samePeriodLastYear<P extends Period>(period: P): P {
  return { ...period, year: period.year === null ? null : period.year - 1 };
}

/** The period just before: last month, last quarter; of what counts from January it is the same one of the year before. */
export function previousPeriod<P extends Period>(period: P): P {
  const { kind, number } = period;
  if (kind !== 'month' && kind !== 'quarter') return samePeriodLastYear(period);
  if (number > 1) return { ...period, number: number - 1 };
  return { ...samePeriodLastYear(period), number: kind === 'month' ? MONTHS : QUARTERS.length };
}

/** The period just after: next month, quarter or year. */
export function nextPeriod(period: PartOfYear): PartOfYear {
  const { kind, number, year } = period;
  const most = { month: MONTHS, quarter: QUARTERS.length };
  if (kind !== 'month' && kind !== 'quarter') return { ...period, year: year + 1 };
  return number < most[kind] ? { ...period, number: number + 1 } : { ...period, number: 1, year: year + 1 };
}

const EVERY: Readonly<Record<number, string>> = { 1: 'hằng tháng', 3: 'hằng quý', 12: 'hằng năm' };

/** A period as reports name it: "9 tháng năm 2023", "tháng 9/2023", "quý III năm 2023", "năm 2023". */
export function writePeriod({ kind, number, year }: Period): string {
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
    case 'several': {
      const months = monthsOfSeveral(number).map((month) => `tháng ${month}`);
      return months.length ? `${months.join(' và ')}${withSlash}` : `nhiều tháng${ofYear}`;
    }
    case 'every':
      return EVERY[number] ?? 'định kỳ';
  }
}
