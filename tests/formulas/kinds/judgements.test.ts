import fc from 'fast-check';
import type { CapRounding, CapRule } from '../../../src/indicators/arithmetic/ratings';
import { excellentCap, ratingLevels } from '../../../src/indicators/arithmetic/ratings';
import type { StatementKind } from '../../../src/indicators/arithmetic/statements';
import { checkStatement, recompute } from '../../../src/indicators/arithmetic/statements';
import { decimalsOf } from '../../../src/indicators/arithmetic/rounding';
import { statementWords } from '../../../src/tables/kit/statements';
import type { Comparator } from '../../../src/indicators/language/comparators';
import { readTarget } from '../../../src/indicators/language/target-text';
import type { Direction } from '../../../src/indicators/arithmetic/verdicts';
import { verdict } from '../../../src/indicators/arithmetic/verdicts';
import { KINDS, type Formula } from '../../../src/formulas/kinds';
import type { Case } from './hold';
import { cases, hold, inTable } from './hold';

const verdictOf = (direction?: Direction): Formula<number> =>
  KINDS.verdict.over({ actual: [0], target: 1, comparator: 2 }, { direction });

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
          numbers.map(([actual, target]): Case => {
            const wanted = readTarget(
              String(target).replace(/^-?\d+\.\d+$/, (text) => text.replace('.', ',')),
            )!;
            return {
              cells: [actual, target, sign],
              formula: verdictOf(direction),
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
      ].map((cells) => ({ cells, formula: verdictOf(), expected: '' })),
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
      ).map(([actual, target, sign, expected]) => ({
        cells: [actual, target, sign],
        formula: KINDS.rankVerdict.over({ actual: 0, target: 1, comparator: 2 }, { ranks: ratingLevels }),
        expected,
      })),
    );
  }, 60_000);

  test('take the first result that is there, and leave the target its own words without a comparator', async () => {
    const first = KINDS.verdict.over({ actual: [0, 1], target: 2, comparator: null }, {});
    await hold([
      { cells: [95, 3, 90], formula: first, expected: 'Vượt' },
      { cells: ['', 3, 4], formula: first, expected: 'Không đạt' },
      { cells: ['-', 4, 4], formula: first, expected: 'Đạt' },
      { cells: ['', '', 4], formula: first, expected: '' },
      { cells: ['', 33.5, '33-34'], formula: first, expected: 'Đạt' },
    ]);
  }, 60_000);
});

/** Columns of the counts. */
const COUNTS = { excellent: 0, good: 1, total: 2 };

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
        rated.map(([excellent, good, others]) => ({
          cells: [excellent, good, excellent + good + others],
          formula: KINDS.cap.over(COUNTS, { rule, rounding, percent: 20 }),
          expected: excellentCap(excellent + good, excellent + good + others, 20, rule, rounding) as number,
        })),
      );
    },
    60_000,
  );

  test('refuses counts that cannot be, and waits for all of them', async () => {
    const formula = KINDS.cap.over(COUNTS, { rule: 'b', rounding: 'floor', percent: 20 });
    await hold([
      { cells: [2, 18, 19], formula, expected: '#NUM!' },
      { cells: [2.5, 18, 30], formula, expected: '#NUM!' },
      { cells: [2, '', 30], formula, expected: '' },
    ]);
  }, 60_000);

  test('is checked, with a warning where only rounding up keeps it', async () => {
    const findings = { within: 'Trong', roundedUp: 'Làm tròn', exceeded: 'Vượt' };
    const formula = KINDS.capCheck.over({ ...COUNTS, cap: 3 }, { rule: 'b', percent: 20, findings });
    // 20 % of 26 + 126 are 30.4: 30, or 31 when rounded up.
    await hold([
      { cells: [30, 122, 160, 30], formula, expected: 'Trong' },
      { cells: [31, 121, 160, 30], formula, expected: 'Làm tròn' },
      { cells: [32, 120, 160, 30], formula, expected: 'Vượt' },
      { cells: ['', 120, 160, 30], formula, expected: '' },
    ]);
  }, 60_000);

  test('is a share of those whom the rule names', async () => {
    const [a, b, c] = (['a', 'b', 'c'] as const).map((rule) => KINDS.capShare.over(COUNTS, { rule }));
    await hold([
      { cells: [6, 24, 40], formula: a, expected: 25 },
      { cells: [6, 24, 40], formula: b, expected: 20 },
      { cells: [6, 24, 40], formula: c, expected: 15 },
      { cells: [6, 0, 40], formula: a, expected: '-' },
      { cells: [6, '', 40], formula: b, expected: '' },
      { cells: [6, '', 40], formula: c, expected: 15 },
      { cells: [6, '-', 40], formula: a, expected: '-' },
      { cells: [6, '-', 40], formula: b, expected: '#VALUE!' },
    ]);
  }, 60_000);
});

test('Parts of a count are held against it', async () => {
  const findings = { agrees: 'khớp', differs: 'lệch' };
  const formula = KINDS.partsCheck.over({ total: 0, parts: [1, 2] }, { findings });
  await hold([
    { cells: [24, 20, 4], formula, expected: 'khớp' },
    { cells: [24, 20, 3], formula, expected: 'lệch 1' },
    { cells: [16, 14, 3], formula, expected: 'lệch -1' },
    { cells: [24, 20, ''], formula, expected: '' },
  ]);
}, 60_000);

describe('The check of sums', () => {
  const findings = { agrees: 'khớp', differsIn: 'lệch cột' };
  // A total, two parts that are always there, and two lines with their names.
  const formula = KINDS.sumsCheck.over(
    { columns: [{ whole: 0, parts: [[1, 2, 3, 4]], fixed: [[1, 2]], listed: [[3, 4]], names: [[5, 6]] }] },
    { numbers: ['2'], fixed: 2, allowed: 0.5, findings },
  );

  test('speaks where the total and all named parts are there', async () => {
    await hold([
      { cells: [100, 40, 60, '', '', '', ''], formula, expected: 'khớp' },
      { cells: [100, 40, 60.4, '', '', '', ''], formula, expected: 'khớp' },
      { cells: [100, 40, 61, '', '', '', ''], formula, expected: 'lệch cột 2' },
      { cells: [100, 40, 50, 10, '', 'A', ''], formula, expected: 'khớp' },
      { cells: [100, 40, 50, 10, '', 'A', 'B'], formula, expected: '' },
      { cells: [100, 40, '', 60, '', 'A', ''], formula, expected: '' },
      { cells: ['', 40, 60, '', '', '', ''], formula, expected: '' },
    ]);
  }, 60_000);

  test('counts a figure on a line that has no name yet', async () => {
    await hold([{ cells: [100, 40, 60, 5, '', '', ''], formula, expected: 'lệch cột 2' }]);
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

  const levelCells = { value: 0, base: 1, statement: 2 };
  const recomputed = KINDS.recomputed.over(levelCells, { words });
  const checked = KINDS.checkStated.over({ ...levelCells, stated: 3 }, { words });

  test('are recomputed by their kind', async () => {
    await hold([
      ...kinds.flatMap((kind) =>
        levels.map(([value, base]) => ({
          cells: [value, base, words[kind]],
          formula: recomputed,
          expected: inTable(recompute(kind, value, base)),
        })),
      ),
      { cells: [680, 660, ''], formula: recomputed, expected: inTable(recompute('growth', 680, 660)) },
      { cells: [680, '…', ''], formula: recomputed, expected: '-' },
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
        }));
      }),
    );
    await hold(
      made.map(({ kind, value, base, stated }) => {
        const expected = checkStatement({ value: stated, decimals: decimalsOf(stated) }, value, base, kind);
        return {
          cells: [value, base, words[kind], stated],
          formula: checked,
          expected: typeof expected === 'string' ? expected : '-',
        };
      }),
    );
  }, 120_000);
});
