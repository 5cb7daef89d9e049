import fc from 'fast-check';
import { contribution, growth, planPercent, share } from '../../../src/indicators/arithmetic/ratios';
import { remaining, yearEndEven } from '../../../src/indicators/arithmetic/progress';
import {
  writtenContribution,
  writtenGrowth,
  writtenIndexGrowth,
  writtenPlan,
  writtenPoints,
  writtenShare,
} from '../../../src/formulas/written/ratios';
import { writtenRemaining, writtenYearEnd } from '../../../src/formulas/written/progress';
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

describe('Ratios', () => {
  const pairs = cases(fc.tuple(cell, cell));

  test.each(['percent', 'index', 'rate', 'coefficient'] as const)(
    'growth as %s agrees with its definition',
    async (form) => {
      await hold(
        pairs.map((cells) => (at) => ({
          cells,
          formula: writtenGrowth({ value: at(0), base: at(1) }, form),
          expected: over(cells, (value, base) => inTable(growth(value, base, form))),
        })),
      );
    },
    60_000,
  );

  test('the attainment of a plan and a share agree with their definitions', async () => {
    await hold(
      pairs.flatMap((cells) => [
        (at: (column: number) => string): Case => ({
          cells,
          formula: writtenPlan({ value: at(0), base: at(1) }, 'percent'),
          expected: over(cells, (value, base) => inTable(planPercent(value, base, 'percent'))),
        }),
        (at: (column: number) => string): Case => ({
          cells,
          formula: writtenShare({ value: at(0), base: at(1) }, 'percent'),
          expected: over(cells, (value, base) => inTable(share(value, base, 'percent'))),
        }),
      ]),
    );
  }, 60_000);

  test('a contribution to growth agrees with its definition', async () => {
    await hold(
      cases(fc.tuple(cell, cell, cell)).map((cells) => (at) => ({
        cells,
        formula: writtenContribution({ current: at(0), previous: at(1), total: at(2) }),
        expected: over(cells, (now, before, total) => inTable(contribution(now, before, total))),
      })),
    );
  }, 60_000);

  test('points are the difference, and empty where one is not known; an index exceeds 100 by its growth', async () => {
    await hold([
      ...cases(fc.tuple(cell, cell)).map((cells) => (at: (column: number) => string) => ({
        cells,
        formula: writtenPoints(at(0), at(1)),
        expected: cells.some((one) => typeof one === 'string') ? '' : Number(cells[0]) - Number(cells[1]),
      })),
      (at) => ({ cells: [109.25], formula: writtenIndexGrowth(at(0), 'percent'), expected: 9.25 }),
      (at) => ({ cells: [109.25], formula: writtenIndexGrowth(at(0), 'index'), expected: 109.25 }),
      (at) => ({ cells: ['…'], formula: writtenIndexGrowth(at(0), 'percent'), expected: '-' }),
      (at) => ({ cells: [''], formula: writtenIndexGrowth(at(0), 'percent'), expected: '' }),
    ]);
  }, 60_000);
});

test('The outlook for the year agrees with its definition', async () => {
  await hold(
    cases(fc.tuple(cell, cell, fc.integer({ min: 1, max: 12 }))).flatMap(([plan, cumulative, month]) => [
      (at: (column: number) => string): Case => ({
        cells: [plan, cumulative],
        formula: writtenRemaining(at(0), at(1), month),
        expected: over([plan, cumulative], (wanted, reached) =>
          inTable(remaining(wanted, reached, 12 - month)),
        ),
      }),
      (at: (column: number) => string): Case => ({
        cells: [plan, cumulative],
        formula: writtenYearEnd(at(1), month),
        expected: over([cumulative], (reached) => inTable(yearEndEven(reached, month))),
      }),
    ]),
  );
}, 60_000);
