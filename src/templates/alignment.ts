/** How alike two things are, 0 to 1. */
type Likeness = (one: number, other: number) => number;

/** Less alike than this, two lines are no line and what became of it. */
const LEAST = 0.3;

/**
 * What became of each of the first lines among the second ones: those in the same order that are most alike together, then those that
 * were moved. A line that is gone has no place.
 * @param isSure - whether a line and another are the same wherever they stand
 */
export function aligned(
  first: number,
  second: number,
  likeness: Likeness,
  isSure: (one: number, other: number) => boolean,
): Map<number, number> {
  const pairs = inOrder(first, second, likeness);
  takeMoved(pairs, first, second, isSure);
  fillGaps(pairs, first);
  return pairs;
}

/** Lines that stand elsewhere, word for word: what only resembles them there gives way. */
function takeMoved(
  pairs: Map<number, number>,
  first: number,
  second: number,
  isSure: (one: number, other: number) => boolean,
): void {
  const owners = new Map([...pairs].map(([one, other]) => [other, one]));
  const isFree = (other: number) => {
    const owner = owners.get(other);
    return owner === undefined || !isSure(owner, other);
  };
  for (let one = 0; one < first; one++) {
    const at = pairs.get(one);
    if (at !== undefined && isSure(one, at)) continue;
    const found = Array.from({ length: second }, (_, other) => other).find(
      (other) => isSure(one, other) && isFree(other),
    );
    if (found === undefined) continue;
    const owner = owners.get(found);
    if (owner !== undefined) pairs.delete(owner);
    if (at !== undefined) owners.delete(at);
    pairs.set(one, found);
    owners.set(found, one);
  }
}

/** Lines with other words than before: as many between the same neighbours as there were. */
function fillGaps(pairs: Map<number, number>, first: number): void {
  const taken = new Set(pairs.values());
  let last = { one: -1, other: -1 };
  for (let one = 0; one < first; one++) {
    const other = pairs.get(one);
    if (other === undefined) continue;
    const [gap, room] = [one - last.one, other - last.other];
    const free = Array.from({ length: Math.max(0, room - 1) }, (_, at) => last.other + 1 + at);
    if (gap === room && free.every((at) => !taken.has(at)))
      free.forEach((at, step) => pairs.set(last.one + 1 + step, at));
    last = { one, other };
  }
}

/** The pairs of greatest likeness that keep the order of both. */
function inOrder(first: number, second: number, likeness: Likeness): Map<number, number> {
  const best = Array.from({ length: first + 1 }, () => new Float64Array(second + 1));
  const alike = Array.from({ length: first }, (_, one) =>
    Array.from({ length: second }, (__, other) => {
      const value = likeness(one, other);
      return value >= LEAST ? value : 0;
    }),
  );
  for (let one = first - 1; one >= 0; one--)
    for (let other = second - 1; other >= 0; other--) {
      const paired = alike[one][other] > 0 ? alike[one][other] + best[one + 1][other + 1] : 0;
      best[one][other] = Math.max(paired, best[one + 1][other], best[one][other + 1]);
    }
  const pairs = new Map<number, number>();
  for (let one = 0, other = 0; one < first && other < second;) {
    const value = alike[one][other];
    if (value > 0 && best[one][other] === value + best[one + 1][other + 1]) pairs.set(one++, other++);
    else if (best[one][other] === best[one + 1][other]) one++;
    else other++;
  }
  return pairs;
}

/** The share of texts that two lists have in common. */
export function inCommon(one: readonly string[], other: readonly string[]): number {
  const most = Math.max(one.length, other.length);
  if (most === 0) return 0;
  const left = [...other];
  const same = one.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return same.length / most;
}
