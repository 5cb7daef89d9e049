import type { Chooser } from './chooser';

/** How rates are written: 107,2; 7,2; or 1,072 and 0,072 that are shown as percentages. */
export type RateForm = { form: 'index' | 'growth'; asPercent: boolean };

/** Levels that the other figures of a row follow from, in the units of the tables. */
export interface Levels {
  month: number;
  lastMonth: number;
  sameMonth: number;
  cumulative: number;
  samePeriod: number;
  plan: number;
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

/** Figures of a row of a monthly sheet; `size` is about what a month brings. */
export function levelsOf(chooser: Chooser, size: number, month: number): Levels {
  const about = (value: number) => rounded(value * (0.9 + 0.2 * chooser.next()), 2);
  const own = about(size);
  const reached = rounded(own * month * (0.96 + 0.05 * chooser.next()), 2);
  return {
    month: own,
    lastMonth: about(own),
    sameMonth: about(own * 0.92),
    cumulative: reached,
    samePeriod: about(reached * 0.92),
    plan: about(own * 12),
  };
}

/** A rate as a cell holds it. */
export function rateOf(value: number, base: number, { form, asPercent }: RateForm): number {
  const index = (value / base) * 100;
  const rate = form === 'index' ? index : index - 100;
  return asPercent ? rounded(rate / 100, 4) : rounded(rate, 2);
}

/** A level in the unit of its row. */
export const inUnit = (value: number, multiply: number): number => rounded(value / multiply, 3);

/** A number as text in Vietnamese writing. */
export function asText(value: number): string {
  const [whole, decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}
