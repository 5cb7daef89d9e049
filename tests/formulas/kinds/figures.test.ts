import fc from 'fast-check';
import {
  contribution,
  growth as growthOf,
  planPercent,
  share,
} from '../../../src/indicators/arithmetic/ratios';
import { remaining, yearEndEven } from '../../../src/indicators/arithmetic/progress';
import { KINDS, type Formula } from '../../../src/formulas/kinds';
import type { Case } from './hold';
import { cases, hold, inTable } from './hold';

/** Levels with everything that makes ratios difficult. */
const level = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => Math.round(x * 100) / 100),
  },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, 0.01, 660, 680) },
);
const cell = fc.oneof(
  { weight: 6, arbitrary: level },
  { weight: 1, arbitrary: fc.constantFrom('', '-', '…') },
);

/** The expected result where cells may be empty or hold a sign of no data. */
function over(cells: readonly (string | number)[], compute: (...levels: number[]) => string | number) {
  if (cells.includes('')) return '';
  return cells.some((one) => typeof one === 'string') ? '-' : compute(...(cells as number[]));
}

const growth = (form: 'percent' | 'index' | 'rate' | 'coefficient', mayBeRange = false): Formula<number> =>
  KINDS.growth.over({ value: 0, base: 1 }, { form, mayBeRange });

describe('Ratios', () => {
  const pairs = cases(fc.tuple(cell, cell));

  test.each(['percent', 'index', 'rate', 'coefficient'] as const)(
    'growth as %s agrees with its definition',
    async (form) => {
      await hold(
        pairs.map((cells) => ({
          cells,
          formula: growth(form),
          expected: over(cells, (value, base) => inTable(growthOf(value, base, form))),
        })),
      );
    },
    60_000,
  );

  test('a range has no growth', async () => {
    const formula = growth('percent', true);
    await hold([
      { cells: ['107-108', 100], formula, expected: '-' },
      { cells: [107, 100], formula, expected: 7 },
      { cells: ['107-108', ''], formula, expected: '' },
      { cells: [107, '-'], formula, expected: '-' },
    ]);
  }, 60_000);

  test('the attainment of a plan and a share agree with their definitions', async () => {
    await hold(
      pairs.flatMap((cells): Case[] => [
        {
          cells,
          formula: KINDS.planPercent.over({ actual: 0, plan: 1 }),
          expected: over(cells, (value, base) => inTable(planPercent(value, base, 'percent'))),
        },
        {
          cells,
          formula: KINDS.share.over({ part: 0, whole: 1 }),
          expected: over(cells, (value, base) => inTable(share(value, base, 'percent'))),
        },
      ]),
    );
  }, 60_000);

  test('a contribution to growth agrees with its definition', async () => {
    await hold(
      cases(fc.tuple(cell, cell, cell)).map((cells) => ({
        cells,
        formula: KINDS.contribution.over({ current: 0, previous: 1, total: 2 }),
        expected: over(cells, (now, before, total) => inTable(contribution(now, before, total))),
      })),
    );
  }, 60_000);

  test('points are the difference, and empty where one is not known; an index exceeds 100 by its growth', async () => {
    const [percent, index] = (['percent', 'index'] as const).map((form) =>
      KINDS.indexGrowth.over({ index: 0 }, { form }),
    );
    await hold([
      ...pairs.map((cells) => ({
        cells,
        formula: KINDS.points.over({ current: 0, previous: 1 }),
        expected: cells.some((one) => typeof one === 'string') ? '' : Number(cells[0]) - Number(cells[1]),
      })),
      { cells: [109.25], formula: percent, expected: 9.25 },
      { cells: [109.25], formula: index, expected: 109.25 },
      { cells: ['…'], formula: percent, expected: '-' },
      { cells: [''], formula: percent, expected: '' },
    ]);
  }, 60_000);
});

test('The outlook for the year agrees with its definition', async () => {
  await hold(
    cases(fc.tuple(cell, cell, fc.integer({ min: 1, max: 12 }))).flatMap(
      ([plan, cumulative, month]): Case[] => [
        {
          cells: [plan, cumulative],
          formula: KINDS.remaining.over({ plan: 0, cumulative: 1 }, { month }),
          expected: over([plan, cumulative], (wanted, reached) =>
            inTable(remaining(wanted, reached, 12 - month)),
          ),
        },
        {
          cells: [plan, cumulative],
          formula: KINDS.yearEnd.over({ cumulative: 1 }, { month }),
          expected: over([cumulative], (reached) => inTable(yearEndEven(reached, month))),
        },
        { cells: [], formula: KINDS.path.over({}, { month }), expected: (month / 12) * 100 },
      ],
    ),
  );
}, 60_000);

test('Sums and differences wait for all of their cells; a list adds up what is there', async () => {
  const triples = cases(fc.tuple(cell, cell, cell), 40);
  await hold(
    triples.flatMap((cells): Case[] => {
      const [first, second, third] = cells;
      const numbers = cells.filter((one): one is number => typeof one === 'number');
      const isFull = numbers.length === 3;
      const isNumber = (one: string | number): one is number => typeof one === 'number';
      const two = isNumber(first) && isNumber(second);
      return [
        {
          cells,
          formula: KINDS.sum.over({ of: [0, 1, 2] }),
          expected: isFull ? numbers[0] + numbers[1] + numbers[2] : '',
        },
        {
          cells,
          formula: KINDS.difference.over({ of: 0, less: 1 }),
          expected: two ? first - second : '',
        },
        {
          cells,
          formula: KINDS.runningTotal.over({ before: 0, own: 1 }),
          expected: two ? first + second : '',
        },
        {
          cells,
          formula: KINDS.runningTotal.over({ before: null, own: 2 }),
          expected: isNumber(third) ? third : '',
        },
        {
          cells,
          formula: KINDS.listSum.over({ of: [[0], [1, 2]] }),
          expected: numbers.length ? numbers.reduce((sum, one) => sum + one, 0) : '',
        },
        { cells, formula: KINDS.takenOver.over({ of: 0 }), expected: first },
      ];
    }),
  );
  await hold([{ cells: [7.5], formula: KINDS.sameAs.over({ of: 0 }), expected: 7.5 }]);
}, 60_000);

test('A target is its level, or follows from its growth, rounded to its step', async () => {
  const formula = KINDS.targetLevel.over({ level: 0, growth: 1, base: 2, step: 3 });
  await hold([
    // 512 × 1.08 = 552.96, to the nearest 5.
    { cells: ['', 8, 512, 5], formula, expected: 555 },
    { cells: ['', 8, 512, ''], formula, expected: 552.96 },
    { cells: ['', 8, 512, 0], formula, expected: 552.96 },
    { cells: ['', 8, 512, '-'], formula, expected: 552.96 },
    // Half a step is rounded away from zero.
    { cells: ['', -50, -25, 5], formula, expected: -15 },
    { cells: [230, 99, 200, 5], formula, expected: 230 },
    { cells: ['33-34', '', 200, ''], formula, expected: '33-34' },
    { cells: ['', '', 200, 5], formula, expected: '' },
    { cells: ['', 8, '…', 5], formula, expected: '' },
  ]);
}, 60_000);
