import type { Points } from './measures';
import type { Outcome } from './outcome';
import { divisionByZero, finite, invalidNumber } from './outcome';
import { practicallyEqual, withoutNoise } from './rounding';

/** Levels of the months of a year, January first; `null` where a month is not reported. */
type Months = readonly (number | null)[];

const isWhole = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most;

/**
 * Running totals (lũy kế, cộng dồn): the total of each month with all months before it. From the first month that is not reported,
 * and after `throughMonth`, there is no total: a sum that leaves a month out is none.
 */
export function cumulate(
  months: Months,
  throughMonth: number = months.length,
): (number | null)[] | typeof invalidNumber {
  if (!isWhole(throughMonth, months.length)) return invalidNumber;
  let total: number | null = 0;
  return months.map((month, place) => {
    total = month === null || total === null || place >= throughMonth ? null : withoutNoise(total + month);
    return total;
  });
}

/** Sum of the first months (lũy kế từ đầu năm); `null` where one of them is not reported. */
export function yearToDate(months: Months, throughMonth: number): Outcome<number> | null {
  const totals = cumulate(months, throughMonth);
  return Array.isArray(totals) ? (totals[throughMonth - 1] ?? null) : totals;
}

/**
 * What each remaining period must bring (mức cần đạt bình quân mỗi kỳ còn lại).
 * @param plan - plan of the year
 * @param cumulative - result so far
 * @param periodsLeft - months, quarters … that remain
 * @returns 0 where the plan is met; no period left and the plan unmet: division by zero; a negative number: invalid number
 */
export function remaining(plan: number, cumulative: number, periodsLeft: number): Outcome<number> {
  if (plan < 0 || cumulative < 0 || periodsLeft < 0) return invalidNumber;
  if (cumulative >= plan || practicallyEqual(cumulative, plan)) return 0;
  return periodsLeft === 0 ? divisionByZero : finite((plan - cumulative) / periodsLeft);
}

/** Weights of the twelve months of a plan: what part of the year's plan belongs to each. */
export type Profile = readonly number[];

/** Whether these are twelve weights, none negative, that add up to something. */
export function isProfile(weights: readonly number[]): weights is Profile {
  return (
    weights.length === 12 && weights.every((weight) => weight >= 0) && weights.some((weight) => weight > 0)
  );
}

function pathPercent(month: number, profile: Profile | null): number {
  if (profile === null) return (month / 12) * 100;
  const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
  return (sum(profile.slice(0, month)) / sum(profile)) * 100;
}

/**
 * How far the result is ahead of the plan's path or behind it (chênh lệch so với tiến độ kế hoạch), in percentage points:
 * cumulative / plan × 100 less month / 12 × 100, or less the share of the months' weights.
 */
export function planGap(
  cumulative: number,
  plan: number,
  month: number,
  profile: Profile | null = null,
): Outcome<Points> {
  if (plan === 0) return divisionByZero;
  if (plan < 0 || cumulative < 0 || !isWhole(month, 12)) return invalidNumber;
  return finite(((cumulative / plan) * 100 - pathPercent(month, profile)) as Points);
}

/** The year's result if the remaining months are like the past ones (ước cả năm): cumulative / month × 12. */
export function yearEndEven(cumulative: number, month: number): Outcome<number> {
  return isWhole(month, 12) ? finite((cumulative / month) * 12) : invalidNumber;
}

/** The year's result if it runs like last year: last year's total × cumulative / last year's cumulative. */
export function yearEndSeasonal(
  cumulative: number,
  lastYearCumulative: number,
  lastYearTotal: number,
): Outcome<number> {
  if (lastYearCumulative === 0) return divisionByZero;
  if (lastYearCumulative < 0 || cumulative < 0) return invalidNumber;
  return finite((lastYearTotal * cumulative) / lastYearCumulative);
}
