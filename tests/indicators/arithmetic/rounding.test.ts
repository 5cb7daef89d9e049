import fc from 'fast-check';
import {
  decimalsOf,
  practicallyEqual,
  roundHalfAway,
  truncate,
  withoutNoise,
} from '../../../src/indicators/arithmetic/rounding';

describe('rounding half away from zero', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [10.1667, 2, 10.17],
    [99.995, 2, 100],
    [0.285 * 100, 0, 29],
    [1e300, 2, 1e300],
    [1.15, 1, 1.2],
  ])('%d to %d places is %d', (value, places, rounded) => expect(roundHalfAway(value, places)).toBe(rounded));

  it('moves a number by at most half a unit of the last place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, places) => {
          expect(Math.abs(roundHalfAway(value, places) - value)).toBeLessThanOrEqual(
            0.5 * 10 ** -places + 1e-6,
          );
        },
      ),
    );
  });
});

test('truncation cuts off', () => {
  expect(truncate(915 / 90, 2)).toBe(10.16);
  expect(truncate(-915 / 90, 2)).toBe(-10.16);
  expect(truncate(0.009, 2)).toBe(0);
  expect(truncate(28.999, 0)).toBe(28);
  expect(truncate(0.29 * 100, 0)).toBe(29);
});

test('the decimals of a number are those of its shortest writing', () => {
  expect([9.05, 3, 0.001, 1e21, 1e-7, 120, -0.5].map(decimalsOf)).toEqual([2, 0, 3, 0, 7, 0, 1]);
});

test('noise of binary arithmetic is dropped', () => {
  expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
  expect(withoutNoise(1.001 * 1000)).toBe(1001);
});

test('practically equal is within 1e-9, and not more where it matters', () => {
  expect(practicallyEqual(0.1 + 0.2, 0.3)).toBe(true);
  expect(practicallyEqual(31620, 31620.000000001)).toBe(true);
  expect(practicallyEqual(31620, 31620.001)).toBe(false);
  expect(practicallyEqual(31_620_000_000, 31_620_000_001)).toBe(false);
});
