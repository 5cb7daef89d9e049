import { excellentCap, type CapRounding, type CapRule } from '../../indicators/arithmetic/ratings';
import { whenNumbers } from './guards';
import { kind } from './kind';
import { whenNumbersValue } from './values';

/** Counts of a rating: excellent, strictly good, and all who were rated. */
export const RATED = { excellent: 'cell', good: 'cell', total: 'cell' } as const;

/** Of whom the limit is a percentage, in words of the number row. */
export const CAP_BASES: Readonly<Record<CapRule, (rated: Record<keyof typeof RATED, string>) => string>> = {
  a: ({ good }) => good,
  b: ({ excellent, good }) => `(${excellent}+${good})`,
  c: ({ total }) => total,
};

export interface CapOptions {
  rule: CapRule;
  rounding: CapRounding;
  /** The limit, a percent number. */
  percent: number;
}

/** How many may be rated "xuất sắc". */
export const cap = kind<typeof RATED, CapOptions>(RATED, {
  ct: ({ excellent, good, total }, { rule, rounding, percent }) =>
    whenNumbers(
      [excellent, good, total],
      `CT.EXCELLENTCAP(${excellent}+${good},${total},"${rule}","${rounding}",${percent})`,
    ),
  value: ({ excellent, good, total }, { rule, rounding, percent }) =>
    whenNumbersValue([excellent, good, total], (best, others, all) =>
      excellentCap(best + others, all, percent, rule, rounding),
    ),
  numberRow: (rated, { rule, percent }) => `${CAP_BASES[rule](rated)}*${percent}%`,
});
