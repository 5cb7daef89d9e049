/** Half a unit of the last digit that is written. */
export function roundingOf(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1].length ?? 0;
  return 0.5 * 10 ** -Math.min(decimals, 10);
}

/** How many digits a figure has but for zeros at its ends: of few of them two figures are the same by chance. */
export const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace(/e.*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

/** A smaller part of a figure was lost in a calculation that no one printed. */
const NEGLIGIBLE = 5e-6;

/** Whether two figures differ by more than rounding explains. */
export const differs = (a: number, b: number, rounding: number): boolean =>
  Math.abs(a - b) > Math.max(rounding * 1.000001, NEGLIGIBLE * Math.abs(a));

/** Rates are held against levels to this part of a point at least: a rate of rounded levels is not exact. */
const LEAST_ROUNDING = 0.05;

/** What two printed levels give as an index, with what the rounding of both leaves open. */
export function indexOfLevels(current: number, base: number): { index: number; rounding: number } {
  return {
    index: (current / base) * 100,
    rounding:
      (roundingOf(current) / Math.abs(base) + (roundingOf(base) * Math.abs(current)) / base ** 2) * 100,
  };
}

/** To how much of a point a printed rate may be held against one of levels; `scale`: 100 where it is written as a part of one. */
export const roundingOfRate = (stated: number, scale: number, ofLevels: number): number =>
  Math.max(roundingOf(stated) * scale, LEAST_ROUNDING, ofLevels);
