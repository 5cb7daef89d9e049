import {
  firstMonths,
  isCumulative,
  isOneMonth,
  isWholeYear,
  lastMonthOf,
  monthOf,
  previousPeriod,
  sameMonths,
  samePeriod,
  samePeriodLastYear,
  WHOLE_YEAR,
  type PartOfYear,
  type YearPart,
} from '../../indicators/language/periods';
import { comparedPeriod, type ComparedWith } from '../comparison';
import { periodOfColumn } from '../column-period';
import type { ColumnRole, RecognisedColumn } from '../recognised-table';

/** What a column is, as far as arithmetic knows columns: a level of a period, or how one stands against another. */
export type Meaning =
  | { kind: 'level'; isPlan: boolean; period: PartOfYear }
  | { kind: 'rate'; role: ColumnRole; compared: ComparedWith; period: PartOfYear };

/** A level of a period. */
export type Level = Extract<Meaning, { kind: 'level' }>;
type Rate = Extract<Meaning, { kind: 'rate' }>;

const LEVELS: ReadonlySet<ColumnRole> = new Set(['actual', 'estimate', 'plan', 'samePeriod']);
const RATES: ReadonlySet<ColumnRole> = new Set([
  'growth',
  'previousPeriodGrowth',
  'planPercent',
  'planGrowth',
]);

/** What the words of a column say; `null` where they leave something of it open. */
export function meaningOf(column: RecognisedColumn, reportingYear: number | null): Meaning | null {
  const { role, form, compared } = column;
  const period = periodOfColumn(column, reportingYear);
  if (period === null) return null;
  if (LEVELS.has(role))
    return form === 'level' && compared === null ? { kind: 'level', isPlan: role === 'plan', period } : null;
  const isOpen = compared === null || compared.with === 'unknown' || compared.with === 'base';
  return RATES.has(role) && form !== 'level' && !isOpen ? { kind: 'rate', role, compared, period } : null;
}

/** The level that a rate is of. */
export const levelOfRate = ({ role, period }: Rate): Level => ({
  kind: 'level',
  isPlan: role === 'planGrowth',
  period,
});

/** The level that it is held against; the plan is that of the year, or of the part that the base's own words name. */
export function baseOfRate({ compared, period }: Rate, ownPart: YearPart | null): Level | null {
  if (compared.with === 'plan')
    return { kind: 'level', isPlan: true, period: { ...(ownPart ?? WHOLE_YEAR), year: period.year } };
  const against = comparedPeriod(compared, period);
  return against && { kind: 'level', isPlan: false, period: against };
}

/** What one level over another says; `null`: nothing that a table asks for. */
export function rateOfLevels(of: Level, base: Level): Rate | null {
  const { period } = of;
  if (base.isPlan) {
    const isOfYear = !of.isPlan && base.period.year === period.year && isWholeYear(base.period);
    return isOfYear ? { kind: 'rate', role: 'planPercent', compared: { with: 'plan' }, period } : null;
  }
  const isSame = samePeriod(base.period, samePeriodLastYear(period));
  if (of.isPlan)
    return isSame ? { kind: 'rate', role: 'planGrowth', compared: { with: 'samePeriod' }, period } : null;
  if (isSame) return { kind: 'rate', role: 'growth', compared: { with: 'samePeriod' }, period };
  const isBefore = isOneMonth(period) && samePeriod(base.period, previousPeriod(period));
  return isBefore
    ? { kind: 'rate', role: 'previousPeriodGrowth', compared: { with: 'previousPeriod' }, period }
    : null;
}

const isSameLevel = (one: Level, other: Level): boolean =>
  one.isPlan === other.isPlan && samePeriod(one.period, other.period);

/** Whether two readings of a column are one; an estimate and a result of one period are. */
export function isSameMeaning(one: Meaning, other: Meaning): boolean {
  if (one.kind === 'level') return other.kind === 'level' && isSameLevel(one, other);
  if (other.kind === 'level' || !isSameLevel(levelOfRate(one), levelOfRate(other))) return false;
  const [first, second] = [one, other].map((rate) => baseOfRate(rate, null));
  return first !== null && second !== null && isSameLevel(first, second);
}

/** Whether a rate is of these levels by what all three are said to be. */
export function agrees(rate: Rate, of: Level, base: Level): boolean {
  const against = baseOfRate(rate, base.period);
  return isSameLevel(levelOfRate(rate), of) && against !== null && isSameLevel(against, base);
}

/** What was reached by a month is what was reached before it and the month: the third of them, where two are known. */
export function thirdOfSum(
  whole: Meaning | null,
  before: Meaning | null,
  last: Meaning | null,
): Meaning | null {
  const end = [whole, last].find((one): one is Level => one?.kind === 'level' && !one.isPlan)?.period;
  const month =
    end !== undefined ? lastMonthOf(end) : before?.kind === 'level' ? lastMonthOf(before.period) + 1 : null;
  const year = (end ?? (before?.kind === 'level' ? before.period : undefined))?.year;
  if (month === null || year === undefined || month < 3 || month > 12) return null;
  const of = (part: YearPart): Level => ({ kind: 'level', isPlan: false, period: { ...part, year } });
  const expected = [of(firstMonths(month)), of(firstMonths(month - 1)), of(monthOf(month))];
  const given = [whole, before, last];
  const isAsExpected = given.every((one, at) => one === null || isSameMeaning(one, expected[at]));
  const at = given.indexOf(null);
  return isAsExpected && at >= 0 ? expected[at] : null;
}

/** A month and what was reached by its end, of one year: the latter is never less. */
export const isMonthOf = (month: Meaning, reached: Meaning): boolean =>
  month.kind === 'level' &&
  reached.kind === 'level' &&
  !month.isPlan &&
  !reached.isPlan &&
  month.period.year === reached.period.year &&
  isOneMonth(month.period) &&
  isCumulative(reached.period) &&
  lastMonthOf(month.period) > 1 &&
  lastMonthOf(month.period) <= lastMonthOf(reached.period) &&
  !sameMonths(month.period, reached.period);
