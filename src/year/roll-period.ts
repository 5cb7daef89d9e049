import {
  lastMonthOf,
  monthOf,
  nextPeriod,
  quarterOf,
  wholeYear,
  type PartOfYear,
} from '../indicators/language/periods';
import { infoOf, type TableRef, type TemplateInfo } from '../tables';
import type { ChosenPeriod } from '../tables/choices';

const MONTHS = 12;

/** A table of some period; without a month it is of December. */
interface OfPeriod extends TableRef<Pick<TemplateInfo, 'parameters'>> {
  year: number;
  month?: number | null;
}

/** Whether a table reports on months. */
export const isMonthly = (table: Pick<OfPeriod, 'table' | 'template'>): boolean =>
  infoOf(table).parameters.includes('month');

/** The month or the year that a table reports on. */
export function periodOfRequest(request: OfPeriod): PartOfYear {
  const { year, month } = request;
  return isMonthly(request) ? { ...monthOf(month ?? MONTHS), year } : wholeYear(year);
}

/** Months from the year 0 to the last one of a period. */
export const lastMonthOfAll = (period: PartOfYear): number => period.year * MONTHS + lastMonthOf(period);

/**
 * The periods that blocks may be rolled to, the nearest first: the month, the quarter and the year that come after the newest of them;
 * of tables of years alone the next year.
 */
export function nextPeriodsOf(requests: readonly OfPeriod[]): ChosenPeriod[] {
  const newest = (periods: readonly PartOfYear[]): PartOfYear | undefined =>
    [...periods].sort((a, b) => lastMonthOfAll(b) - lastMonthOfAll(a))[0];
  const month = newest(requests.filter(isMonthly).map(periodOfRequest));
  const year = newest(requests.map((request) => wholeYear(request.year)));
  if (!year) return [];
  if (!month) return [nextPeriod(year)];
  const quarter = { ...quarterOf(Math.ceil(month.number / 3)), year: month.year };
  const isAtEnd = month.number % 3 === 0;
  return [nextPeriod(month), isAtEnd ? nextPeriod(quarter) : quarter, wholeYear(month.year + 1)];
}
