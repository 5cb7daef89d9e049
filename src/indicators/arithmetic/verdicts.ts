import { practicallyEqual } from './rounding';
import type { Comparator } from '../language/comparators';
import type { Target } from '../language/target-text';

/** Exceeded, met, not met. */
export type Verdict = 'Vượt' | 'Đạt' | 'Không đạt';

/** Which side of a target is the better one, where its words do not say. */
export type Direction = 'higher' | 'lower';

/**
 * Habits of published tables, which differ from one row to the next: `standard`; `bound`: a figure that keeps below a "dưới" or above a
 * "trên" has exceeded it; `nearEnd`: a range is exceeded beyond its easier end; `meetOnly`: nothing is ever exceeded.
 */
export type VerdictRule = 'standard' | 'bound' | 'nearEnd' | 'meetOnly';

const lowerIsBetter: ReadonlySet<Comparator> = new Set(['<', '<=']);
const higherIsBetter: ReadonlySet<Comparator> = new Set(['>', '>=']);

/** −1 below, 0 practically equal, 1 above. */
function compare(actual: number, bound: number): -1 | 0 | 1 {
  if (practicallyEqual(actual, bound)) return 0;
  return actual > bound ? 1 : -1;
}

function againstInterval(
  actual: number,
  low: number,
  high: number,
  direction: Direction,
  rule: VerdictRule,
): Verdict {
  const [easier, harder, sign] = direction === 'higher' ? [low, high, 1] : [high, low, -1];
  if (compare(actual, easier) * sign < 0) return 'Không đạt';
  const exceeded = compare(actual, rule === 'nearEnd' ? easier : harder) * sign > 0;
  return exceeded && rule !== 'meetOnly' ? 'Vượt' : 'Đạt';
}

/**
 * The verdict on a result (đánh giá mức độ hoàn thành chỉ tiêu), at full precision with a tolerance of 1e-9.
 * At least, at most and no word: equal is met, better is exceeded. More than, less than: strictly. Exactly: only if equal. A range:
 * inside is met, beyond on the better side exceeded. About: the same within half a unit of the target's last digit.
 * @param comparator - overrides the target's own words
 */
export function verdict(
  actual: number,
  target: Target,
  comparator: Comparator = target.comparator,
  direction: Direction = 'higher',
  rule: VerdictRule = 'standard',
): Verdict {
  const better = lowerIsBetter.has(comparator)
    ? 'lower'
    : higherIsBetter.has(comparator)
      ? 'higher'
      : direction;
  const sign = better === 'higher' ? 1 : -1;
  const bound = better === 'higher' ? target.low : target.high;
  switch (comparator) {
    case '=':
      return compare(actual, bound) === 0 ? 'Đạt' : 'Không đạt';
    case '>':
    case '<':
      if (compare(actual, bound) * sign <= 0) return 'Không đạt';
      return rule === 'bound' ? 'Vượt' : 'Đạt';
    case 'range':
      return againstInterval(actual, target.low, target.high, direction, rule);
    case 'about': {
      const half = 0.5 * 10 ** -target.decimals;
      return againstInterval(actual, target.low - half, target.high + half, direction, rule);
    }
    default:
      return againstInterval(actual, bound, bound, better, rule);
  }
}
