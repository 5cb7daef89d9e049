import { formatNumber } from '../../indicators/language/format-number';
import { practicallyEqual, roundHalfAway } from '../../indicators/arithmetic/rounding';
import type { Finding, Remark } from './finding';
import { rateAgreement } from './rate-check';

/** An implied base or plan beyond these multiples of the published one is another series, not a revision. */
const LEAST_REVISED = 0.8;
const MOST_REVISED = 1.25;
/** One rate alone with another is no odd one out. */
const LEAST_NEIGHBOURHOOD = 3;

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
export function remarksOnDifference(finding: Omit<Finding, 'remarks' | 'status'>): Remark[] {
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

/** Rates that stand beside each other: of one kind and role in one text. */
export const neighbourhood = ({ source, kind, figure }: Finding): string =>
  [source, kind, figure.role].join('\n');

/** Of a neighbourhood with at least three rates the fewest digits but one; `null` of a smaller one. */
export function digitsBeside(neighbours: readonly Finding[]): number | null {
  const digits = neighbours.map(({ stated }) => stated.decimals).sort((a, b) => a - b);
  return digits.length < LEAST_NEIGHBOURHOOD ? null : (digits[1] ?? null);
}

/**
 * A rate printed with fewer digits than all others beside it, where one digit more would show something else: 10 % for 10,29 among
 * 10,7 and 13,89.
 * @param beside - the fewest digits of the others
 */
export function fewerDigits({ stated, recomputed, verdict }: Finding, beside: number | null): Remark[] {
  if (recomputed === null || verdict === 'different') return [];
  if (beside === null || stated.decimals >= beside) return [];
  const withTheirs = roundHalfAway(recomputed, beside);
  return practicallyEqual(withTheirs, stated.value)
    ? []
    : [{ kind: 'fewerDigits', withTheirs, digits: beside }];
}
