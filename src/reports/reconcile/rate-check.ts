import { practicallyEqual, withoutNoise } from '../../indicators/arithmetic/rounding';
import { isResult } from '../../indicators/arithmetic/outcome';
import type { Agreement, Statement } from '../../indicators/arithmetic/statements';
import { agreement, impliedBase, impliedPlan, recompute } from '../../indicators/arithmetic/statements';
import type { StatedRate } from './printed';

/** What a figure may state of an indicator beside its level. */
export type RateKind = 'growth' | 'times' | 'plan' | 'share';

/** A number and the interval that the rounding of its source allows. */
export interface Interval {
  readonly low: number;
  readonly point: number;
  readonly high: number;
}

/** Numbers for which a stated rate is right: rounded to it, or on the side that "hơn" and "gần" name. */
function ratesMeant({ value, decimals, approximation }: StatedRate): { low: number; high: number } {
  const unit = 10 ** -decimals;
  // Of a fall the number is printed without its sign: "giảm hơn 3%" is below −3.
  const [more, less] = value < 0 ? (['under', 'over'] as const) : (['over', 'under'] as const);
  const ends: Record<string, [number, number]> = {
    [more]: [value, value + unit],
    [less]: [value - unit, value],
    about: [value - unit, value + unit],
    exact: [value - unit / 2, value + unit / 2],
  };
  const [low, high] = ends[approximation ?? 'exact'] as [number, number];
  return { low: withoutNoise(low), high: withoutNoise(high) };
}

/** How a stated rate stands to the recomputed one; an approximate one agrees on the side it names. */
export function rateAgreement(stated: StatedRate, recomputed: number): Agreement {
  const found = agreement(stated, recomputed);
  if (stated.approximation === null || found === 'equal') return found;
  const { low, high } = ratesMeant(stated);
  const isMeant =
    (recomputed > low || practicallyEqual(recomputed, low)) &&
    (recomputed < high || practicallyEqual(recomputed, high));
  return isMeant ? 'withinRounding' : found;
}

/** The level behind a rate taken as exact: the plan, the base, or the total. */
function levelBehind(kind: RateKind, level: number, rate: number): number | null {
  const exact = (value: number): Statement => ({ value, decimals: 0 });
  const found =
    kind === 'growth'
      ? impliedBase(level, exact(rate), 'point')
      : impliedPlan(level, exact(kind === 'times' ? rate * 100 : rate), 'point');
  return isResult(found) ? found : null;
}

/** The plan, base or total that a stated rate implies (suy ra), and how far its rounding lets it lie. */
export function impliedLevel(kind: RateKind, level: number, stated: StatedRate): Interval | null {
  const { low, high } = ratesMeant(stated);
  const point = levelBehind(kind, level, stated.value);
  // The higher the rate, the lower the level it was measured against.
  const [lowest, highest] = [levelBehind(kind, level, high), levelBehind(kind, level, low)];
  if (point === null || lowest === null || highest === null) return null;
  return { low: lowest, point, high: highest };
}

/** A level with what its own rounding allows. */
export interface RoundedLevel {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Whether the rounding of the levels themselves can explain a difference. */
export function explainedByLevels(
  kind: RateKind,
  stated: StatedRate,
  level: RoundedLevel,
  base: RoundedLevel,
): boolean {
  const least = recompute(kind, level.low, base.high);
  const most = recompute(kind, level.high, base.low);
  if (!isResult(least) || !isResult(most)) return false;
  const meant = ratesMeant(stated);
  return least <= meant.high && most >= meant.low;
}
