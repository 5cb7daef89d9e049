import fc from 'fast-check';
import { invalidNumber } from '../../../src/indicators/arithmetic/outcome';
import { roundParts } from '../../../src/indicators/arithmetic/parts';
import { roundHalfAway } from '../../../src/indicators/arithmetic/rounding';

const rounded = (...all: Parameters<typeof roundParts>) => roundParts(...all) as number[];
const total = (parts: readonly number[], digits: number) =>
  roundHalfAway(
    parts.reduce((sum, part) => sum + part, 0),
    digits,
  );

describe('parts of a whole', () => {
  it.each<[(number | null)[], number, number | null, (number | null)[]]>([
    [[100 / 3, 100 / 3, 100 / 3], 1, 100, [33.4, 33.3, 33.3]],
    [[100 / 7, 200 / 7, 400 / 7], 0, 100, [14, 29, 57]],
    [[0.5, 0.5], 0, null, [1, 0]],
    // of equal remainders the larger part is changed less, measured by itself
    [[1.5, 10.5], 0, null, [1, 11]],
    [[1.5, -10.5], 0, null, [2, -11]],
    [[-1.5, -2.5], 0, null, [-1, -3]],
    [[0.1 + 0.2, 0.7], 1, null, [0.3, 0.7]],
    [[7, null, 3], 0, null, [7, null, 3]],
    [[null, null], 0, 10, [null, null]],
    [[], 0, null, []],
    // a total that was rounded by itself
    [[10, 10, 10], 0, 31, [11, 10, 10]],
    [[10, 10, 10], 0, 29, [10, 10, 9]],
    [[0, 10, 0], 0, 10, [0, 10, 0]],
  ])('%j to %d decimals of %p are %j', (parts, digits, of, expected) => {
    expect(roundParts(parts, digits, of)).toEqual(expected);
  });

  it('that are not those of the total are no parts of it', () => {
    expect(roundParts([30, 30, 30], 0, 100)).toEqual({ sum: 90, total: 100 });
    expect(roundParts([0.4, 0.4], 1, 1)).toEqual({ sum: 0.8, total: 1 });
    expect(roundParts([10, 10], 0, 12)).toEqual({ sum: 20, total: 12 });
  });

  it('with more digits than a number holds have no result', () => {
    expect(roundParts([9e15, 1], 3)).toBe(invalidNumber);
  });

  const part = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
  const parts = fc.array(part, { minLength: 1, maxLength: 40 });
  const digits = fc.integer({ min: 0, max: 3 });

  it('add up to the rounded total, each within one unit of what it was', () => {
    fc.assert(
      fc.property(parts, digits, (all, places) => {
        const found = rounded(all, places);
        expect(total(found, places)).toBeCloseTo(total(all, places), 9);
        found.forEach((one, place) => expect(Math.abs(one - all[place])).toBeLessThan(10 ** -places));
      }),
    );
  });

  it('are changed least: moving a unit from one part to another never comes nearer', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const found = rounded(all, 0);
        const away = (one: number, place: number) => (one - all[place]) ** 2;
        for (let from = 0; from < all.length; from++) {
          for (let to = 0; to < all.length; to++) {
            if (from === to) continue;
            const now = away(found[from], from) + away(found[to], to);
            const then = away(found[from] - 1, from) + away(found[to] + 1, to);
            expect(now).toBeLessThanOrEqual(then + 1e-6);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('of a negative whole are those of the positive one', () => {
    fc.assert(
      fc.property(parts, digits, (all, places) => {
        fc.pre(Math.round(all.reduce((sum, one) => sum + one * 10 ** places, 0)) !== 0);
        const negative = rounded(
          all.map((one) => -one),
          places,
        );
        expect(negative).toEqual(rounded(all, places).map((one) => 0 - one));
      }),
    );
  });

  it('that are round stay, and in another order they are the same parts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (all) => {
        expect(rounded(all, 0)).toEqual(all);
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(part, { minLength: 1, maxLength: 20 }), (all) => {
        const rests = all.map((one) => Math.round((one - Math.floor(one)) * 1000));
        fc.pre(new Set(rests).size === all.length);
        expect(rounded([...all].reverse(), 0)).toEqual(rounded(all, 0).reverse());
      }),
    );
  });
});
