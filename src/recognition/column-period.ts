import {
  isOneMonth,
  lastMonthOf,
  monthOf,
  monthsOf,
  quarterOf,
  firstMonths,
  reachedBy,
  WHOLE_YEAR,
  type PartOfYear,
  type YearPart,
} from '../indicators/language/periods';
import { keyPattern, spellingKey } from '../indicators/language/spelling';
import { beginsWithComparison } from './comparison-place';
import type { HeaderReading } from './header-words';
import type { ColumnRole, RecognisedColumn } from './recognised-table';
import type { TitleReading } from './title';

const MONTHS = 12;
const MONTHS_OF_A_QUARTER = 3;

/** The period a column's figures are of; words like "năm trước" count from the reporting year where the sheet names none. */
export function periodOfColumn(
  { year, yearOffset, part }: Pick<RecognisedColumn, 'year' | 'yearOffset' | 'part'>,
  reportingYear: number | null,
): PartOfYear | null {
  const counted = yearOffset === null || reportingYear === null ? null : reportingYear + yearOffset;
  const own = year ?? counted;
  return own === null || part === null ? null : { ...part, year: own };
}

/** In a report of January the result of "tháng 12" is last year's, and so is "tháng trước". */
export function offsetOf(
  role: ColumnRole,
  { relativeYear, isPrevious }: HeaderReading,
  part: YearPart | null,
  title: TitleReading,
): number {
  if (relativeYear !== null) return relativeYear;
  if (role === 'samePeriod') return -1;
  const isLater = part !== null && title.month !== null && lastMonthOf(part) > title.month;
  const isPast = isPrevious || role === 'actual' || (isComparison(role) && part !== null && isOneMonth(part));
  return isLater && isPast ? -1 : 0;
}

const isComparison = (role: ColumnRole) => role === 'growth' || role === 'previousPeriodGrowth';

/**
 * The part of the year a header names, else those of the title: a plan without any is of the year; "lũy kế" reaches to the reporting month;
 * a header that names two periods, or none below a title that names two, is of neither.
 */
export function partOf(
  { parts, isCumulative, isPrevious, span, compared }: HeaderReading,
  header: string,
  role: ColumnRole,
  title: TitleReading,
): YearPart | null {
  if (parts.length > 1) return null;
  if (parts.length) return title.isCumulative ? reachedBy(parts[0]) : parts[0];
  if (isPrevious && compared === null) return monthBefore(span, title);
  if (isCumulative) return title.month === null ? null : firstMonths(title.month);
  if (title.month !== null && isAgainstMonth(compared)) return monthOf(title.month);
  if (span === 'reported') return reportedPart(title);
  if (span === 'month') return title.month === null ? null : monthOf(title.month);
  if (span === 'quarter')
    return (
      onlyOne(title.parts.filter(isQuarter)) ?? (isOther(header) ? null : quarterEndingWith(title.month))
    );
  // "so với cùng kỳ năm trước" says no more of the figures' own period than "so với cùng kỳ"
  const isOfTitle = role === 'samePeriod' || saysNoOwn(header, compared);
  const saysYear = !isOfTitle && /(?<=^| )(năm|year)(?= |$)/u.test(spellingKey(header));
  if (role === 'plan' || saysYear || !title.parts.length) return WHOLE_YEAR;
  return onlyOne(title.parts);
}

const saysNoOwn = (header: string, compared: HeaderReading['compared']): boolean =>
  (compared?.with === 'samePeriod' || compared?.with === 'base') && beginsWithComparison(header);

/** What "kỳ này" is: what the title names, else the month that other columns name. */
function reportedPart({ parts, month }: TitleReading): YearPart | null {
  if (!parts.length) return month === null ? null : monthOf(month);
  return onlyOne(parts) ?? onlyOne(parts.filter(isOneMonth));
}

const onlyOne = (parts: readonly YearPart[]): YearPart | null => (parts.length === 1 ? parts[0] : null);

/** "Kỳ trước" is a month only below a title that names one; "tháng trước" is not said below one that names nothing but a quarter. */
function monthBefore(span: HeaderReading['span'], { parts, month }: TitleReading): YearPart | null {
  const named = onlyOne(parts.filter(isOneMonth));
  const isOpen = named === null && parts.length > 0;
  if (isOpen && (span === 'reported' || parts.some(isQuarter))) return null;
  const last = named === null ? month : lastMonthOf(named);
  return last === null ? null : monthOf(last > 1 ? last - 1 : MONTHS);
}

const OTHER_QUARTER = keyPattern('quý (trước|sau|tới|liền|kế|kề)');
const isOther = (header: string): boolean => OTHER_QUARTER.test(spellingKey(header));

/** The quarter that a report of its last month is about as well. */
const quarterEndingWith = (month: number | null): YearPart | null =>
  month !== null && month % MONTHS_OF_A_QUARTER === 0 ? quarterOf(month / MONTHS_OF_A_QUARTER) : null;

const isQuarter = (part: YearPart): boolean => {
  const { from, to } = monthsOf(part);
  return to - from === 2;
};

/** "So với tháng 4/2031", "so với tháng 12 năm trước" in a report of May are of May. */
const isAgainstMonth = (compared: HeaderReading['compared']): boolean =>
  compared?.with === 'named' && compared.part?.kind === 'month';
