import fc from 'fast-check';
import { contribution, growth, planPercent, share } from '../../../src/indicators/arithmetic';
import type { Outcome } from '../../../src/indicators/outcome';
import { remaining, yearEndEven } from '../../../src/indicators/progress';
import type { CapRounding, CapRule } from '../../../src/indicators/ratings';
import { excellentCap, ratingLevels } from '../../../src/indicators/ratings';
import type { StatementKind } from '../../../src/indicators/statements';
import { checkStatement, recompute } from '../../../src/indicators/statements';
import { decimalsOf } from '../../../src/indicators/rounding';
import { statementWords } from '../../../src/indicators/tables/statements';
import type { Comparator } from '../../../src/indicators/target-text';
import { readTarget } from '../../../src/indicators/target-text';
import type { Direction } from '../../../src/indicators/verdict';
import { verdict } from '../../../src/indicators/verdict';
import {
  writtenContribution,
  writtenGrowth,
  writtenIndexGrowth,
  writtenPlan,
  writtenPoints,
  writtenShare,
} from '../../../src/indicators/written-formula';
import type { WrittenFormula } from '../../../src/indicators/written-formula';
import {
  writtenCap,
  writtenCapCheck,
  writtenCapShare,
  writtenCheck,
  writtenRankVerdict,
  writtenRecomputed,
  writtenVerdict,
} from '../../../src/indicators/written-judgement';
import { writtenRemaining, writtenYearEnd } from '../../../src/indicators/written-progress';
import type { CellInput, Engine } from '../../../src/workbench/engine/engine';
import { closeEngines, open } from '../../workbench/engine/content';
import type { Library } from '../../functions/library';
import { loadLibrary } from '../../functions/library';
import { columnName, connect } from './sheet';

/** Cells of one row and what a formula over them must show. */
interface Case {
  cells: CellInput[];
  formula: WrittenFormula;
  expected: string | number;
}

let library: Library;
let engine: Engine;

beforeAll(async () => {
  library = await loadLibrary();
  engine = await open();
  connect(engine, library);
}, 60_000);

afterAll(closeEngines);

const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;

const WIDTH = 8;

/** Puts all cases into the sheet at once, each in a row of its own, and holds both writings against what they must show. */
async function hold(cases: ((cell: (column: number) => string) => Case)[]): Promise<void> {
  const built = cases.map((make, row) => make((column) => `${columnName(column)}${row + 1}`));
  const cells = built.map(({ cells: own, formula }) => [
    ...Array.from({ length: WIDTH }, (_, column): CellInput => own[column] ?? ''),
    `=${formula.ct}`,
    `=${formula.plain}`,
  ]);
  const area = { row: 0, column: 0, rows: cells.length, columns: WIDTH + 2 };
  engine.write('s1', area, cells);
  await engine.settled();
  const results = engine.read('s1', area).map((row) => row.slice(WIDTH).map(({ value }) => rounded(value)));
  engine.clear('s1', area, 'Contents');
  const told = (ct: unknown, plain: unknown, { cells: own, formula }: Case) => ({ own, ct, plain, formula });
  expect(results.map(([ct, plain], row) => told(ct, plain, built[row]))).toEqual(
    built.map((one) => told(rounded(one.expected), rounded(one.expected), one)),
  );
}

/** What a table shows for an outcome. */
const inTable = (outcome: Outcome<number> | string): string | number =>
  typeof outcome === 'object' ? '-' : outcome;

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

/** As many random cases as an evaluation of one sheet takes well. */
function cases<Value>(arbitrary: fc.Arbitrary<Value>, count = 60): Value[] {
  return fc.sample(arbitrary, { numRuns: count, seed: 20 });
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

describe('Verdicts', () => {
  const signs: readonly (readonly [string, Comparator | undefined])[] = [
    ['≥', '>='],
    ['>=', '>='],
    ['>', '>'],
    ['=', '='],
    ['≤', '<='],
    ['<=', '<='],
    ['<', '<'],
    ['', undefined],
  ];
  const numbers: readonly (readonly [number, number | string])[] = [
    [31621, 31620],
    [90, 90],
    [0.1 + 0.2, 0.3],
    [89.9999, 90],
    [-5, -4],
    [0, 0],
    [1, 0],
    [33.9, '33-34'],
    [32.9, '33 - 34%'],
    [34.1, '33–34'],
    [1.25, '1,5-2'],
    [1750, '1.500-2.000'],
  ];

  test.each<Direction>(['higher', 'lower'])(
    'agree with their definition where %s is better',
    async (direction) => {
      await hold(
        signs.flatMap(([sign, comparator]) =>
          numbers.map(([actual, target]) => (at: (column: number) => string): Case => {
            const wanted = readTarget(
              String(target).replace(/^-?\d+\.\d+$/, (text) => text.replace('.', ',')),
            )!;
            return {
              cells: [actual, target, sign],
              formula: writtenVerdict({ actual: at(0), target: at(1), comparator: at(2) }, direction),
              expected: verdict(actual, wanted, comparator ?? wanted.comparator, direction),
            };
          }),
        ),
      );
    },
    60_000,
  );

  test('say nothing before there is a result and a target', async () => {
    await hold(
      [
        ['', 90, '≥'],
        [90, '', '≥'],
        ['-', 90, '≥'],
        [90, '…', '≥'],
      ].map((cells) => (at) => ({
        cells,
        formula: writtenVerdict({ actual: at(0), target: at(1), comparator: at(2) }),
        expected: '',
      })),
    );
  }, 60_000);

  test('order the levels of rating', async () => {
    const [excellent, good, completed] = ratingLevels;
    await hold(
      (
        [
          [good, good, '≥', 'Đạt'],
          [excellent, good, '≥', 'Vượt'],
          [completed, good, '≥', 'Không đạt'],
          [excellent, good, '=', 'Không đạt'],
          ['', good, '≥', ''],
        ] as const
      ).map(([actual, target, sign, expected]) => (at) => ({
        cells: [actual, target, sign],
        formula: writtenRankVerdict({ actual: at(0), target: at(1), comparator: at(2) }, ratingLevels),
        expected,
      })),
    );
  }, 60_000);
});

describe('The limit on "hoàn thành xuất sắc"', () => {
  const rated = cases(fc.tuple(fc.nat(40), fc.nat(200), fc.nat(60)), 20);

  test.each<[CapRule, CapRounding]>([
    ['a', 'floor'],
    ['b', 'floor'],
    ['c', 'floor'],
    ['a', 'ceil'],
    ['b', 'round'],
    ['c', 'ceil'],
  ])(
    'by rule %s, rounded by %s, agrees with its definition',
    async (rule, rounding) => {
      await hold(
        rated.map(([excellent, good, others]) => (at) => ({
          cells: [excellent, good, excellent + good + others],
          formula: writtenCap({ excellent: at(0), good: at(1), total: at(2) }, rule, rounding, 20),
          expected: excellentCap(excellent + good, excellent + good + others, 20, rule, rounding) as number,
        })),
      );
    },
    60_000,
  );

  test('refuses counts that cannot be, and waits for all of them', async () => {
    const limit = (at: (column: number) => string) =>
      writtenCap({ excellent: at(0), good: at(1), total: at(2) }, 'b', 'floor', 20);
    await hold([
      (at) => ({ cells: [2, 18, 19], formula: limit(at), expected: '#NUM!' }),
      (at) => ({ cells: [2.5, 18, 30], formula: limit(at), expected: '#NUM!' }),
      (at) => ({ cells: [2, '', 30], formula: limit(at), expected: '' }),
    ]);
  }, 60_000);

  test('is checked, with a warning where only rounding up keeps it', async () => {
    const findings = { within: 'Trong', roundedUp: 'Làm tròn', exceeded: 'Vượt' };
    const check = (at: (column: number) => string) =>
      writtenCapCheck(
        at(0),
        at(3),
        writtenCap({ excellent: at(0), good: at(1), total: at(2) }, 'b', 'ceil', 20),
        findings,
      );
    // 20 % of 26 + 126 are 30.4: 30, or 31 when rounded up.
    await hold([
      (at) => ({ cells: [30, 122, 160, 30], formula: check(at), expected: 'Trong' }),
      (at) => ({ cells: [31, 121, 160, 30], formula: check(at), expected: 'Làm tròn' }),
      (at) => ({ cells: [32, 120, 160, 30], formula: check(at), expected: 'Vượt' }),
      (at) => ({ cells: ['', 120, 160, 30], formula: check(at), expected: '' }),
    ]);
  }, 60_000);

  test('is a share of those whom the rule names', async () => {
    const shareBy = (rule: CapRule) => (at: (column: number) => string) =>
      writtenCapShare({ excellent: at(0), good: at(1), total: at(2) }, rule);
    await hold([
      (at) => ({ cells: [6, 24, 40], formula: shareBy('a')(at), expected: 25 }),
      (at) => ({ cells: [6, 24, 40], formula: shareBy('b')(at), expected: 20 }),
      (at) => ({ cells: [6, 24, 40], formula: shareBy('c')(at), expected: 15 }),
      (at) => ({ cells: [6, 0, 40], formula: shareBy('a')(at), expected: '-' }),
      (at) => ({ cells: [6, '', 40], formula: shareBy('b')(at), expected: '' }),
    ]);
  }, 60_000);
});

describe('Stated percentages', () => {
  const words = statementWords('vi');
  const kinds = Object.keys(words) as StatementKind[];
  const levels: readonly (readonly [number, number])[] = [
    [680, 660],
    [915, 90],
    [141, 110],
    [1164.5, 10],
    [35000, 31621],
    [99, 200],
    [5, 0],
    [-3, 8],
  ];

  test('are recomputed by their kind', async () => {
    await hold([
      ...kinds.flatMap((kind) =>
        levels.map(([value, base]) => (at: (column: number) => string) => ({
          cells: [value, base, words[kind]],
          formula: writtenRecomputed({ value: at(0), base: at(1) }, at(2), words),
          expected: inTable(recompute(kind, value, base)),
        })),
      ),
      (at) => ({
        cells: [680, 660, ''],
        formula: writtenRecomputed({ value: at(0), base: at(1) }, at(2), words),
        expected: inTable(recompute('growth', 680, 660)),
      }),
    ]);
  }, 60_000);

  test('are found equal, rounded, cut off or different, with the right number in Vietnamese writing', async () => {
    const differences = [0, 0.004, -0.004, 0.03, -3, 200];
    const made = kinds.flatMap((kind) =>
      levels.flatMap(([value, base]) => {
        const exact = recompute(kind, value, base);
        const around = typeof exact === 'number' ? exact : 12.5;
        const stated = differences.map((shift) => Math.round((around + shift) * 100) / 100);
        return [...stated, Math.trunc(around * 10) / 10, Math.round(around)].map((one) => ({
          kind,
          value,
          base,
          stated: one,
          recomputed: typeof exact === 'number' ? exact : '-',
        }));
      }),
    );
    await hold(
      made.map(({ kind, value, base, stated, recomputed }) => (at) => {
        const expected = checkStatement({ value: stated, decimals: decimalsOf(stated) }, value, base, kind);
        return {
          cells: [value, base, words[kind], stated, recomputed],
          formula: writtenCheck(
            { stated: at(3), recomputed: at(4) },
            { value: at(0), base: at(1) },
            at(2),
            words,
          ),
          expected: typeof expected === 'string' ? expected : '-',
        };
      }),
    );
  }, 120_000);
});
