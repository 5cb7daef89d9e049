import fc from 'fast-check';
import { KINDS, type Formula } from '../../../src/formulas/kinds';
import { hold } from './hold';

const findings = { agrees: 'khớp', differs: 'lệch', nothing: 'thiếu số để chia' };

test('a part is in proportion to its weight once the total and the weights of all parts are there', async () => {
  // a total, two parts that are always there, two lines with their names
  const part = (weight: number): Formula<number> =>
    KINDS.exactPart.over(
      { whole: 0, fixed: [[1, 2]], listed: [[3, 4]], names: [[5, 6]], weight },
      { fixed: 2 },
    );
  await hold([
    { cells: [100, 30, 10, 10, '', 'A', ''], formula: part(1), expected: 60 },
    { cells: [100, 30, 10, 10, '', 'A', ''], formula: part(4), expected: 0 },
    { cells: [100, 30, 10, 10, '', 'A', 'B'], formula: part(1), expected: '' },
    { cells: [100, 30, '', 10, '', 'A', ''], formula: part(1), expected: '' },
    { cells: ['', 30, 10, 10, '', 'A', ''], formula: part(1), expected: '' },
    { cells: [100, 0, 0, '', '', '', ''], formula: part(1), expected: '-' },
    { cells: [100, 30, -10, '', '', '', ''], formula: part(1), expected: '-' },
    { cells: [-100, 30, 10, '', '', '', ''], formula: part(2), expected: -25 },
  ]);
}, 60_000);

test('each named part weighs the same where a target is shared out equally', async () => {
  const formula = KINDS.equalWeight.over({ name: 0 });
  await hold([
    { cells: ['Xã A'], formula, expected: 1 },
    { cells: [''], formula, expected: '' },
  ]);
}, 60_000);

test('the check of parts allows no rounding', async () => {
  const formula = KINDS.sharesCheck.over({ whole: 0, parts: [[1, 2], [3]] }, { findings });
  await hold([
    { cells: [10, 3, 3, 4], formula, expected: 'khớp' },
    { cells: [0.3, 0.1, 0.1, 0.1], formula, expected: 'khớp' },
    { cells: [10, 3, 3, 3], formula, expected: 'lệch 1' },
    { cells: [10, 3, 3, 5], formula, expected: 'lệch -1' },
    { cells: [10, '', '', ''], formula, expected: 'thiếu số để chia' },
    { cells: ['', 3, 3, 4], formula, expected: '' },
  ]);
}, 60_000);

test('a scenario is its growth on the base, and what remains is held against the same months of last year', async () => {
  const year = KINDS.grown.over({ base: 0, growth: 1 });
  const needed = KINDS.neededGrowth.over({ year: 0, cumulative: 1, base: 2, samePeriod: 3 });
  await hold([
    { cells: [800, 12], formula: year, expected: 896 },
    { cells: [800, -25], formula: year, expected: 600 },
    { cells: [800, ''], formula: year, expected: '' },
    { cells: [864, 640, 800, 600], formula: needed, expected: 12 },
    // passed already, no month left, no figure of last year
    { cells: [600, 640, 800, 580], formula: needed, expected: '-' },
    { cells: [900, 880, 800, 800], formula: needed, expected: '-' },
    { cells: [900, 640, 800, ''], formula: needed, expected: '' },
  ]);
}, 60_000);

test('the year so far with the growth that is needed comes to the level of the scenario', () => {
  const level = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(level, level, level, level, (cumulative, rest, before, beforeRest) => {
      const cells = [cumulative + rest, cumulative, before + beforeRest, before];
      const needed = KINDS.neededGrowth.over({ year: 0, cumulative: 1, base: 2, samePeriod: 3 });
      const percent = Number(needed.value((place) => cells[place]));
      const reached = cumulative + beforeRest * (1 + percent / 100);
      expect(reached / (cumulative + rest)).toBeCloseTo(1, 6);
    }),
  );
});
