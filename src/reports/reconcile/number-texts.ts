import { formatNumber } from '../../indicators/language/format-number';
import type { Interval } from './rate-check';

/** A number with its unit, as it is printed. */
export const withUnit = (number: string, unit: string | null): string =>
  unit === null || unit === '' ? number : unit === '%' ? `${number}%` : `${number} ${unit}`;

const MOST_DIGITS = 4;

/** The numbers with as many decimals as tell the ends apart. */
export function intervalTexts({ low, point, high }: Interval): [low: string, point: string, high: string] {
  let digits = 0;
  const at = (level: number): string => formatNumber(level, digits);
  while (digits < MOST_DIGITS && (at(low) === at(point) || at(point) === at(high))) digits += 1;
  return [at(low), at(point), at(high)];
}
