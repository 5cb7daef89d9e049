import { invalidNumber, type NoResult } from './outcome';
import { practicallyEqual, roundHalfAway, withoutNoise } from './rounding';

/** Why parts are not rounded: they do not add up to the total by more than rounding. */
interface PartsDiffer {
  readonly sum: number;
  readonly total: number;
}

/** Half a unit of the last decimal: as much as rounding may take from each part or add to it. */
const HALF = 0.5;

/**
 * Parts rounded so that they add up to the rounded total, each changed as little as can be (largest remainder): all are rounded down,
 * and the units that are missing go to the parts that lost most; of equal ones to the larger part, then to the one that comes first.
 * @param parts - `null`: no data, and no part
 * @param digits - decimals, 0 or more
 * @param total - what they shall add up to; `null`: their own sum
 * @returns the rounded parts in their places
 */
export function roundParts(
  parts: readonly (number | null)[],
  digits: number,
  total: number | null = null,
): (number | null)[] | PartsDiffer | NoResult {
  const unit = 10 ** digits;
  const own = parts.flatMap((part, place) =>
    part === null ? [] : [{ place, scaled: withoutNoise(part * unit) }],
  );
  const sum = withoutNoise(own.reduce((all, { scaled }) => all + scaled, 0));
  const wanted = roundHalfAway(total === null ? sum : withoutNoise(total * unit), 0);
  if (![wanted, ...own.map(({ scaled }) => Math.floor(scaled))].every(Number.isSafeInteger))
    return invalidNumber;
  if (!own.length) return parts.map(() => null);
  const most = own.length * HALF;
  const away = Math.abs(wanted - sum);
  if (away > most && !practicallyEqual(away, most)) return { sum: sum / unit, total: wanted / unit };
  // a negative whole is rounded like the positive one
  const sign = wanted < 0 ? -1 : 1;
  const whole = wholeParts(
    own.map(({ scaled }) => sign * scaled),
    sign * wanted,
  );
  const rounded: (number | null)[] = parts.map(() => null);
  own.forEach(({ place }, index) => {
    rounded[place] = roundHalfAway((sign * whole[index] || 0) / unit, digits);
  });
  return rounded;
}

/** Whole numbers that add up to a whole number, as near to the parts as can be. */
function wholeParts(parts: readonly number[], wanted: number): number[] {
  const down = parts.map(Math.floor);
  const missing = wanted - down.reduce((all, one) => all + one, 0);
  const each = Math.floor(missing / parts.length);
  const order = parts
    .map((part, index) => ({ index, size: Math.abs(part), rest: withoutNoise(part - down[index]) }))
    .sort((a, b) => b.rest - a.rest || b.size - a.size || a.index - b.index);
  const more = new Set(order.slice(0, missing - each * parts.length).map(({ index }) => index));
  return down.map((one, index) => one + each + (more.has(index) ? 1 : 0));
}
