/* Growth against another period, and the structure of a total. */
import * as arithmetic from '../indicators/arithmetic/ratios';
import { cellwise, levels, numbers, percents } from './call/cellwise';
import { choice } from './call/choice';

/**
 * Growth against the previous or the same period (tốc độ tăng).
 * @customfunction GROWTH
 * @param current Level of the reporting period: a number, or a text such as "31.621 tỷ đồng". A cell or a range.
 * @param previous Level of the period compared with (previous period, or the same period of last year).
 * @param form "rate" 0.0905 (default; format as %), "percent" 9.05, "index" 109.05, "coefficient" 1.0905.
 * @param ifUndefined Shown where growth cannot be computed (base 0, negative or missing), for example "-".
 * @returns Growth in the form asked for; empty where data are missing.
 */
export function growth(
  current: unknown[][],
  previous: unknown[][],
  form?: string,
  ifUndefined?: unknown,
): unknown[][] {
  const definition = choice('form', form, arithmetic.growthFormNames);
  return cellwise(
    [levels(current), levels(previous)],
    (now, before) => arithmetic.growth(now, before, definition),
    ifUndefined,
  );
}

/**
 * Difference of two percentages in percentage points (điểm phần trăm).
 * @customfunction POINTS
 * @param current Percent number, 98.26 and not 0.9826 (a cell formatted as % needs ×100); or a text such as "98,26%".
 * @param previous Percent number, 98.26 and not 0.9826: the percentage compared with.
 * @returns Percentage points, 3.00 and not 0.03; empty where data are missing.
 */
export function points(current: unknown[][], previous: unknown[][]): unknown[][] {
  return cellwise([percents(current), percents(previous)], arithmetic.points);
}

/**
 * Average yearly growth over several years, the base year not counted (tốc độ tăng bình quân hằng năm).
 * @customfunction AVGGROWTH
 * @param last Level of the last year.
 * @param first Level of the base year: of 2021-2025 that is 2020.
 * @param years Number of years after the base year: of 2021-2025 that is 5.
 * @param form "rate" 0.0905 (default; format as %), "percent" 9.05, "index" 109.05, "coefficient" 1.0905.
 * @param ifUndefined Shown where it cannot be computed, for example "-".
 * @returns Average growth of one year in the form asked for; empty where data are missing.
 */
export function avgGrowth(
  last: unknown[][],
  first: unknown[][],
  years: unknown[][],
  form?: string,
  ifUndefined?: unknown,
): unknown[][] {
  const definition = choice('form', form, arithmetic.growthFormNames);
  return cellwise(
    [levels(last), levels(first), numbers(years)],
    (end, start, count) => arithmetic.averageGrowth(end, start, count, definition),
    ifUndefined,
  );
}

/**
 * Contribution of a part to the growth of its total, in percentage points (đóng góp vào tăng trưởng).
 * @customfunction CONTRIBUTION
 * @param current Level of the part in the reporting period, in constant prices.
 * @param previous Level of the part in the base period.
 * @param totalPrevious Total of the base period: GRDP, or gross value added (GTTT), as the report says.
 * @param ifUndefined Shown where it cannot be computed (total 0 or negative), for example "-".
 * @returns Percentage points, 3.00 and not 0.03; empty where data are missing.
 */
export function contribution(
  current: unknown[][],
  previous: unknown[][],
  totalPrevious: unknown[][],
  ifUndefined?: unknown,
): unknown[][] {
  return cellwise(
    [levels(current), levels(previous), levels(totalPrevious)],
    arithmetic.contribution,
    ifUndefined,
  );
}

/**
 * Share of a part in its total (tỷ trọng, cơ cấu).
 * @customfunction SHARE
 * @param part Level of the part.
 * @param total Level of the total, in the same unit.
 * @param form "rate" 0.25 (default; format as %), "percent" 25.
 * @param ifUndefined Shown where it cannot be computed (total 0 or negative), for example "-".
 * @returns Share in the form asked for; empty where data are missing.
 */
export function share(
  part: unknown[][],
  total: unknown[][],
  form?: string,
  ifUndefined?: unknown,
): unknown[][] {
  const definition = choice('form', form, arithmetic.shareFormNames);
  return cellwise(
    [levels(part), levels(total)],
    (one, all) => arithmetic.share(one, all, definition),
    ifUndefined,
  );
}
