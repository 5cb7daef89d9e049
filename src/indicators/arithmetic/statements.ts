import { growth, planPercent, share } from './ratios';
import { formatNumber } from '../language/format-number';
import type { NoResult, Outcome } from './outcome';
import { divisionByZero, finite, invalidNumber, isResult } from './outcome';
import { practicallyEqual, roundHalfAway, truncate, withoutNoise } from './rounding';

/** A percentage as a report states it: the number, and how many decimals it is printed with. */
export interface Statement {
  readonly value: number;
  readonly decimals: number;
}

/** Which end of the interval that a rounded percentage stands for; `point` takes the percentage as exact. */
export const boundNames = ['point', 'low', 'high'] as const;
type Bound = (typeof boundNames)[number];

/** The percentage at one end of what it stands for: a printed x with d decimals is [x − ½·10⁻ᵈ, x + ½·10⁻ᵈ). */
function statedAt({ value, decimals }: Statement, bound: Bound): number {
  if (bound === 'point') return value;
  const half = 0.5 * 10 ** -decimals;
  // The more of the plan is reached, the smaller the plan was: its low end goes with the high percentage.
  return withoutNoise(bound === 'low' ? value + half : value - half);
}

function divided(level: number, percent: number): Outcome<number> {
  if (percent === 0) return divisionByZero;
  return percent < 0 || level < 0 ? invalidNumber : finite((level / percent) * 100);
}

/**
 * The plan behind "đạt x % kế hoạch" (kế hoạch suy ra): actual / x × 100, or an end of the interval that the rounding of x allows.
 * No upper end: invalid number.
 */
export function impliedPlan(actual: number, stated: Statement, bound: Bound): Outcome<number> {
  return divided(actual, statedAt(stated, bound));
}

/** The base behind "tăng x %" (gốc suy ra): current / (100 + x) × 100, or an end of its interval. */
export function impliedBase(current: number, stated: Statement, bound: Bound): Outcome<number> {
  return divided(current, withoutNoise(100 + statedAt(stated, bound)));
}

/** What a stated percentage claims to be. */
export const statementKindNames = ['growth', 'plan', 'over', 'index', 'share', 'times'] as const;
export type StatementKind = (typeof statementKindNames)[number];

/** How a statement stands to what is recomputed from the levels. */
export type Agreement = 'equal' | 'withinRounding' | 'truncated' | 'different';

/** The percentage (for `times`: the multiple) that two levels give. */
export function recompute(kind: StatementKind, current: number, base: number): Outcome<number> {
  switch (kind) {
    case 'growth':
      return growth(current, base, 'percent');
    case 'index':
      return growth(current, base, 'index');
    case 'times':
      return growth(current, base, 'coefficient');
    case 'plan':
      return planPercent(current, base, 'percent');
    case 'over':
      return planPercent(current, base, 'overPercent');
    case 'share':
      return share(current, base, 'percent');
  }
}

/** Compares a statement with the recomputed number: equal, equal when rounded, equal when cut off, or different. */
export function agreement({ value, decimals }: Statement, recomputed: number): Agreement {
  if (practicallyEqual(value, recomputed)) return 'equal';
  if (practicallyEqual(roundHalfAway(recomputed, decimals), value)) return 'withinRounding';
  return practicallyEqual(truncate(recomputed, decimals), value) ? 'truncated' : 'different';
}

const agreementTexts: Record<Exclude<Agreement, 'different'>, string> = {
  equal: 'khớp',
  withinRounding: 'khớp trong phạm vi làm tròn',
  truncated: 'khớp nếu cắt bớt',
};

/** A finding in words: "khớp", "khớp trong phạm vi làm tròn", "khớp nếu cắt bớt", or "lệch" with the number it should be. */
export function agreementWords(found: Agreement, recomputed: number, { decimals }: Statement): string {
  return found === 'different' ? `lệch ${formatNumber(recomputed, decimals + 1)}` : agreementTexts[found];
}

/** Compares a statement with the levels it rests on, and says the finding in words. */
export function checkStatement(
  stated: Statement,
  current: number,
  base: number,
  kind: StatementKind,
): string | NoResult {
  const recomputed = recompute(kind, current, base);
  if (!isResult(recomputed)) return recomputed;
  return agreementWords(agreement(stated, recomputed), recomputed, stated);
}
