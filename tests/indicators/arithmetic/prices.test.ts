import fc from 'fast-check';
import type { Index } from '../../../src/indicators/arithmetic/measures';
import { divisionByZero, invalidNumber } from '../../../src/indicators/arithmetic/outcome';
import { deflate, deflator, rebase } from '../../../src/indicators/arithmetic/prices';

const level = fc.double({ min: 0.01, max: 1e9, noNaN: true });

test('a level deflated by its own deflator is the level in constant prices', () => {
  fc.assert(
    fc.property(level, level, (current, constant) => {
      const index = deflator(current, constant) as Index;
      expect((deflate(current, index) as number) / constant).toBeCloseTo(1, 9);
    }),
  );
});

test('an index of 100 changes nothing', () => {
  fc.assert(
    fc.property(level, (value) => Math.abs((deflate(value, 100 as Index) as number) / value - 1) < 1e-12),
  );
});

test('the overlap year itself is carried over to its new level', () => {
  fc.assert(
    fc.property(level, level, (now, old) => Math.abs((rebase(old, now, old) as number) / now - 1) < 1e-9),
  );
});

test('a rebased series keeps its growth', () => {
  const [first, last] = [rebase(100, 150, 120) as number, rebase(110, 150, 120) as number];
  expect(last / first).toBeCloseTo(1.1, 12);
});

test('there is no result without a base', () => {
  expect(deflate(5, 0 as Index)).toBe(divisionByZero);
  expect(deflate(5, -1 as Index)).toBe(invalidNumber);
  expect(deflator(5, 0)).toBe(divisionByZero);
  expect(deflator(5, -2)).toBe(invalidNumber);
  expect(rebase(5, 1, 0)).toBe(divisionByZero);
  expect(rebase(5, 1, -1)).toBe(invalidNumber);
});
