/** A cell of a source with the figure it states. */
export interface StatedCell {
  sheet: string;
  row: number;
  column: number;
  value: number;
}

/**
 * What does not add up in a source: a quarter or a cumulation against its months, a whole against its parts, a stated rate against the
 * one that its levels give, and places that state different figures of the same thing.
 */
export interface SourceFinding {
  kind: 'months' | 'parts' | 'rate' | 'places';
  /** What is named first: the sum, the whole, the rate, one of the places. */
  stated: StatedCell;
  /** What it is held against. */
  against: StatedCell[];
  /** What those give. */
  computed: number;
}

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
