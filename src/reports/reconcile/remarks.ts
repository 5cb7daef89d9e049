import { formatNumber } from '../../indicators/number-text';
import { practicallyEqual, roundHalfAway } from '../../indicators/rounding';
import type { Finding, Remark } from './finding';
import { rateAgreement } from './rate-check';

/** An implied base or plan beyond these multiples of the published one is another series, not a revision. */
const LEAST_REVISED = 0.8;
const MOST_REVISED = 1.25;

/** Whether two neighbouring digits of the right number stand the other way round in the stated one: 61,76 as 61,67. */
function isSwapped(stated: string, right: string): boolean {
  if (stated.length !== right.length) return false;
  const differing = [...stated].flatMap((digit, place) => (digit === right[place] ? [] : [place]));
  const [first = 0, second = 0] = differing;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    stated[first] === right[second] &&
    stated[second] === right[first]
  );
}

/** What may be behind a difference. */
export function remarksOnDifference(finding: Omit<Finding, 'remarks' | 'standing'>): Remark[] {
  const { kind, stated, base, baseValue, implied, recomputed, source } = finding;
  if (recomputed === null || base === null || baseValue === null) return [];
  if (kind === 'times' && rateAgreement(stated, recomputed - 1) !== 'different')
    return [{ kind: 'timesAsIncrease' }];
  const written = [stated.value, recomputed].map((rate) => formatNumber(rate, stated.decimals));
  if (isSwapped(written[0] ?? '', written[1] ?? '')) return [{ kind: 'swappedDigits' }];
  if (kind === 'share' || base.source === source || implied === null) return [];
  const ratio = implied.point / baseValue;
  if (ratio < LEAST_REVISED || ratio > MOST_REVISED) return [{ kind: 'seriesBreak' }];
  return kind === 'plan' ? [] : [{ kind: 'revisedBase' }];
}

const isNeighbour = (one: Finding, other: Finding): boolean =>
  one !== other &&
  one.source === other.source &&
  one.kind === other.kind &&
  one.figure.role === other.figure.role;

/**
 * A rate printed with fewer digits than at least two others beside it, where one digit more would show something else: 10 % for
 * 10,29 among 10,7 and 13,89.
 */
export function fewerDigits(finding: Finding, all: readonly Finding[]): Remark[] {
  const { stated, recomputed, verdict } = finding;
  if (recomputed === null || verdict === 'different') return [];
  const others = all.filter((other) => isNeighbour(finding, other)).map((other) => other.stated.decimals);
  const digits = Math.min(...others);
  if (others.length < 2 || stated.decimals >= digits) return [];
  const withTheirs = roundHalfAway(recomputed, digits);
  return practicallyEqual(withTheirs, stated.value) ? [] : [{ kind: 'fewerDigits', withTheirs, digits }];
}
