import fc from 'fast-check';
import type { CapRounding, CapRule } from '../../../src/indicators/arithmetic/ratings';
import { excellentCap, ratingLevels } from '../../../src/indicators/arithmetic/ratings';
import type { StatementKind } from '../../../src/indicators/arithmetic/statements';
import { checkStatement, recompute } from '../../../src/indicators/arithmetic/statements';
import { decimalsOf } from '../../../src/indicators/arithmetic/rounding';
import { statementWords } from '../../../src/tables/kit/statements';
import type { Comparator } from '../../../src/indicators/language/target-text';
import { readTarget } from '../../../src/indicators/language/target-text';
import type { Direction } from '../../../src/indicators/arithmetic/verdicts';
import { verdict } from '../../../src/indicators/arithmetic/verdicts';
import {
  writtenCap,
  writtenCapCheck,
  writtenCapShare,
  writtenCheck,
  writtenRankVerdict,
  writtenRecomputed,
  writtenVerdict,
} from '../../../src/formulas/written/judgement';
import type { Case } from './hold';
import { cases, hold, inTable } from './hold';

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
