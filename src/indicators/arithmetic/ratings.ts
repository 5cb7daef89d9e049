import type { Outcome } from './outcome';
import { invalidNumber } from './outcome';
import { withoutNoise } from './rounding';

/** The four levels of the yearly rating (xếp loại), best first. */
export const ratingLevels = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
] as const;

type RatingLevel = (typeof ratingLevels)[number];

/** A rule of rating: from which year it holds, where it stands, and, where it counts points, the least points of each level. */
export interface RatingRule {
  readonly fromYear: number;
  readonly source: string;
  /** Least points of the four levels, best first; `null` where levels were given without points. */
  readonly leastPoints: readonly [number, number, number, number] | null;
  /** Of the tasks at least so many per cent must be beyond what was required for the best level; `null`: the rule does not ask. */
  readonly leastBeyond: number | null;
}

/** Rules for Party organisations and members, oldest first. */
const ratingRules: readonly RatingRule[] = [
  {
    fromYear: 2018,
    source: 'Quy định 132-QĐ/TW, Hướng dẫn 16-HD/BTCTW',
    leastPoints: null,
    leastBeyond: null,
  },
  { fromYear: 2019, source: 'Hướng dẫn 21-HD/BTCTW', leastPoints: null, leastBeyond: null },
  { fromYear: 2023, source: 'Quy định 124-QĐ/TW', leastPoints: null, leastBeyond: null },
  { fromYear: 2025, source: 'Quy định 366-QĐ/TW', leastPoints: [90, 70, 50, 0], leastBeyond: 30 },
];

/** Rules for civil servants, oldest first. */
export const civilServantRules: readonly RatingRule[] = [
  { fromYear: 2026, source: 'Nghị định 335/2025/NĐ-CP', leastPoints: [90, 70, 50, 0], leastBeyond: null },
];

/** The rule in force in a year, or the newest; `null` before the first. */
export function ratingRule(year?: number, rules: readonly RatingRule[] = ratingRules): RatingRule | null {
  const inForce = rules.filter(({ fromYear }) => year === undefined || fromYear <= year);
  return inForce[inForce.length - 1] ?? null;
}

/**
 * The level that points give: [90; 100] xuất sắc, [70; 90) tốt, [50; 70) hoàn thành, below không hoàn thành; `null`: no points then.
 * @param beyond - per cent of the tasks that are beyond what was required (vượt yêu cầu); `null`: not known, and not asked for
 */
export function rating(
  points: number,
  rule: RatingRule | null,
  beyond: number | null = null,
): Outcome<RatingLevel> | null {
  if (!rule?.leastPoints) return null;
  const { leastPoints: least, leastBeyond } = rule;
  if (![points, beyond ?? 0].every((given) => given >= 0 && given <= 100)) return invalidNumber;
  const exact = withoutNoise(points);
  const level = ratingLevels.findIndex((_, place) => exact >= least[place]);
  const isTooFew = leastBeyond !== null && beyond !== null && withoutNoise(beyond) < leastBeyond;
  return ratingLevels[level === 0 && isTooFew ? 1 : level] ?? invalidNumber;
}

/**
 * Of whom the limit of "xuất sắc" is a percentage: `a` those rated "tốt" strictly (the letter of the rule), `b` those rated "tốt"
 * or better (practice), `c` all rated. The first is meant where none is said.
 */
export const capRuleNames = ['b', 'a', 'c'] as const;
export type CapRule = (typeof capRuleNames)[number];

export const capRoundingNames = ['floor', 'round', 'ceil'] as const;
export type CapRounding = (typeof capRoundingNames)[number];

/**
 * Most persons or organisations that may be rated "hoàn thành xuất sắc nhiệm vụ" (giới hạn 20 %).
 * @param good - rated "tốt" or better
 * @param total - all rated; needed for rule `c`
 * @param percent - the limit, a percent number
 */
export function excellentCap(
  good: number,
  total: number | null,
  percent: number,
  rule: CapRule,
  rounding: CapRounding,
): Outcome<number> {
  const counts = [good, ...(total === null ? [] : [total])];
  if (!counts.every((count) => Number.isInteger(count) && count >= 0) || (total !== null && total < good))
    return invalidNumber;
  if (!(percent >= 0 && percent <= 100) || (rule === 'c' && total === null)) return invalidNumber;
  // X ≤ p(good − X) is X ≤ p·good / (1 + p).
  const limits: Record<CapRule, number> = {
    a: (percent * good) / (100 + percent),
    b: (percent * good) / 100,
    c: (percent * (total ?? 0)) / 100,
  };
  const limit = withoutNoise(limits[rule]);
  if (rounding === 'floor') return Math.floor(limit);
  return rounding === 'ceil' ? Math.ceil(limit) : Math.floor(limit + 0.5);
}

/**
 * Whole persons or units that a percentage of a population needs: 90 % of 17 members are 16.
 * @param population - whole: half a person is a mistake
 * @param percent - at most 100, and less than that where there must be more
 * @param strict - more than the percentage, not just the percentage ("trên 90%")
 */
export function needed(population: number, percent: number, strict: boolean): Outcome<number> {
  if (!Number.isInteger(population) || population < 0) return invalidNumber;
  if (!(percent >= 0 && (strict ? percent < 100 : percent <= 100))) return invalidNumber;
  const exact = withoutNoise((population * percent) / 100);
  return strict ? Math.floor(exact) + 1 : Math.ceil(exact);
}
