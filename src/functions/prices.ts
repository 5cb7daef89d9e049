/* Current and constant prices. */
import type { Index } from '../indicators/arithmetic/measures';
import {
  deflate as deflateLevel,
  deflator as deflatorOf,
  rebase as rebaseLevel,
} from '../indicators/arithmetic/prices';
import { cellwise, levels, numbers, percents } from './call/cellwise';
import { perSeries, seriesOf } from './call/series';

/**
 * A level in current prices at the prices of the base period (quy về giá so sánh).
 * @customfunction DEFLATE
 * @param nominal Level in current prices.
 * @param priceIndex Price index with base 100: 105.2, not 1.052 (a cell formatted as %) and not 5.2 (a rate).
 * @param ifUndefined Shown where it cannot be computed (index 0 or negative), for example "-".
 * @returns Level in the prices of the index's base period; empty where data are missing.
 */
export function deflate(nominal: unknown[][], priceIndex: unknown[][], ifUndefined?: unknown): unknown[][] {
  return cellwise(
    [levels(nominal), percents(priceIndex)],
    (level, index) => deflateLevel(level, index as number as Index),
    ifUndefined,
  );
}

/**
 * Implicit deflator: current prices over constant prices × 100 (chỉ số giảm phát).
 * @customfunction DEFLATOR
 * @param current Level in current prices.
 * @param constant The same level in constant prices.
 * @param ifUndefined Shown where it cannot be computed (constant 0 or negative), for example "-".
 * @returns Price index with base 100; empty where data are missing.
 */
export function deflator(current: unknown[][], constant: unknown[][], ifUndefined?: unknown): unknown[][] {
  return cellwise([levels(current), levels(constant)], deflatorOf, ifUndefined);
}

/**
 * Carries a series of an old base year over to a new one (chuyển đổi năm gốc so sánh). One row is one series.
 * @customfunction REBASE
 * @param series Levels at the old base year's prices, one series in each row (or one in one column).
 * @param newAtOverlap Level of the overlap year at the new base year's prices. One cell, or one for each series.
 * @param oldAtOverlap Level of the same year at the old base year's prices. One cell, or one for each series.
 * @param ifUndefined Shown where it cannot be computed (oldAtOverlap 0 or negative), for example "-".
 * @returns The series at the new base year's prices, in the same shape; empty where data are missing.
 */
export function rebase(
  series: unknown[][],
  newAtOverlap: unknown[][],
  oldAtOverlap: unknown[][],
  ifUndefined?: unknown,
): unknown[][] {
  const count = seriesOf(series).series.length;
  const column = (parameter: string, argument: unknown): unknown[][] => {
    const cellOf = perSeries(parameter, argument, count);
    return Array.from({ length: count }, (_, place) => [cellOf(place)]);
  };
  return cellwise(
    [
      numbers(series),
      levels(column('newAtOverlap', newAtOverlap)),
      levels(column('oldAtOverlap', oldAtOverlap)),
    ],
    rebaseLevel,
    ifUndefined,
  );
}
