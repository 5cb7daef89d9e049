/* Results against the plan, and the way to the year's end. */
import * as arithmetic from '../indicators/arithmetic/ratios';
import type { Profile } from '../indicators/arithmetic/progress';
import * as progress from '../indicators/arithmetic/progress';
import { isCellError, isOmitted, valueError } from './call/cell-error';
import { readNumeric } from './call/cell-reading';
import { cellwise, levels, numbers } from './call/cellwise';
import { choice } from './call/choice';
import { readSeries, seriesOf } from './call/series';

/**
 * Attainment of the plan (tỷ lệ thực hiện so với kế hoạch).
 * @customfunction PLANPCT
 * @param actual Level reached or estimated: a number, or a text such as "31.621 tỷ đồng". A cell or a range.
 * @param plan Level planned, in the same unit.
 * @param form "rate" 0.9826 (default; format as %), "percent" 98.26, "over" -0.0174, "overPercent" -1.74.
 * @param ifUndefined Shown where the attainment cannot be computed (plan 0, negative or missing), for example "-".
 * @returns Attainment in the form asked for; empty where data are missing.
 */
export function planPct(
  actual: unknown[][],
  plan: unknown[][],
  form?: string,
  ifUndefined?: unknown,
): unknown[][] {
  const definition = choice('form', form, arithmetic.planFormNames);
  return cellwise(
    [levels(actual), levels(plan)],
    (reached, planned) => arithmetic.planPercent(reached, planned, definition),
    ifUndefined,
  );
}

/**
 * What each remaining period must bring to meet the plan (mức cần đạt mỗi kỳ còn lại).
 * @customfunction REMAINING
 * @param plan Plan of the year.
 * @param cumulative Result so far, in the same unit.
 * @param periodsLeft Number of months (quarters …) that remain.
 * @param ifUndefined Shown where it cannot be computed (no period left, negative numbers), for example "-".
 * @returns Level needed per period; 0 where the plan is met; empty where data are missing.
 */
export function remaining(
  plan: unknown[][],
  cumulative: unknown[][],
  periodsLeft: unknown[][],
  ifUndefined?: unknown,
): unknown[][] {
  return cellwise([levels(plan), levels(cumulative), numbers(periodsLeft)], progress.remaining, ifUndefined);
}

function readProfile(profile: unknown): Profile | null {
  if (isOmitted(profile)) return null;
  const { series } = seriesOf(profile);
  const weights = readSeries(series.flat(), readNumeric);
  if (isCellError(weights)) throw weights;
  const given = weights.map((weight) => weight ?? Number.NaN);
  if (!progress.isProfile(given)) throw valueError('twelveWeights', { parameter: 'profile' });
  return given;
}

/**
 * How far the result is ahead (+) or behind (-) the plan's path, in percentage points (chênh lệch so với tiến độ).
 * @customfunction PLANGAP
 * @param cumulative Result since January.
 * @param plan Plan of the year, in the same unit.
 * @param month Number of the month reached, 1 to 12.
 * @param profile Weights of the 12 months in the year's plan. Omitted, every month weighs the same.
 * @param ifUndefined Shown where it cannot be computed (plan 0 or negative), for example "-".
 * @returns Percentage points, 3.00 and not 0.03; empty where data are missing.
 */
export function planGap(
  cumulative: unknown[][],
  plan: unknown[][],
  month: unknown[][],
  profile?: unknown[][],
  ifUndefined?: unknown,
): unknown[][] {
  const weights = readProfile(profile);
  return cellwise(
    [levels(cumulative), levels(plan), numbers(month)],
    (reached, planned, reachedMonth) => progress.planGap(reached, planned, reachedMonth, weights),
    ifUndefined,
  );
}

/**
 * Estimate of the whole year from the months so far (ước cả năm).
 * @customfunction YEAREND
 * @param cumulative Result since January.
 * @param month Number of the month reached, 1 to 12.
 * @param method "even" cumulative / month × 12 (default), "seasonal" like last year.
 * @param lastYearCumulative Last year's result of the same months; needed for "seasonal".
 * @param lastYearTotal Last year's result of the whole year; needed for "seasonal".
 * @param ifUndefined Shown where it cannot be computed (base 0 or negative), for example "-".
 * @returns Level of the year; empty where data are missing.
 */
export function yearEnd(
  cumulative: unknown[][],
  month: unknown[][],
  method?: string,
  lastYearCumulative?: unknown[][],
  lastYearTotal?: unknown[][],
  ifUndefined?: unknown,
): unknown[][] {
  if (choice('method', method, ['even', 'seasonal']) === 'even') {
    return cellwise([levels(cumulative), numbers(month)], progress.yearEndEven, ifUndefined);
  }
  if ((lastYearCumulative ?? null) === null)
    throw valueError('required', { parameter: 'lastYearCumulative' });
  if ((lastYearTotal ?? null) === null) throw valueError('required', { parameter: 'lastYearTotal' });
  return cellwise(
    [levels(cumulative), levels(lastYearCumulative), levels(lastYearTotal)],
    progress.yearEndSeasonal,
    ifUndefined,
  );
}
