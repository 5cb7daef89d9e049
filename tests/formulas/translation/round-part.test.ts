/* One part of a whole by the largest remainder: our function, its plain form, and a computation of its own. */
import fc from 'fast-check';
import { maySpill } from '../../../src/formulas/translation/may-spill';
import { toPlain } from '../../../src/formulas/translation';
import type { Engine } from '../../../src/workbench/engine/engine';
import { loadLibrary } from '../../functions/library';
import { columnName, connect } from '../../tables/kit/sheet';
import { closeEngines, open } from '../../workbench/engine/content';

let engine: Engine;

beforeAll(async () => {
  engine = await open();
  connect(engine, await loadLibrary());
}, 60_000);

afterAll(closeEngines);

interface Whole {
  total: number;
  weights: readonly number[];
  digits: number;
}

/** Wholes with weights that are whole numbers: remainders are fractions that can be compared exactly. */
const wholes = fc.sample(
  fc.record({
    total: fc.integer({ min: 0, max: 100_000 }),
    weights: fc.array(fc.integer({ min: 1, max: 997 }), { minLength: 1, maxLength: 8 }),
    digits: fc.integer({ min: 0, max: 2 }),
  }),
  { numRuns: 40, seed: 14 },
);

/** Largest remainder in whole numbers: no binary fraction is rounded. */
function byWholeNumbers({ total, weights, digits }: Whole): number[] {
  const sum = weights.reduce((all, one) => all + BigInt(one), 0n);
  const units = BigInt(total) * 10n ** BigInt(digits);
  const parts = weights.map((weight, place) => {
    const product = units * BigInt(weight);
    return { place, whole: product / sum, rest: product % sum };
  });
  const left = units - parts.reduce((all, { whole }) => all + whole, 0n);
  const order = [...parts].sort(
    (a, b) => Number(b.rest - a.rest) || Number(b.whole - a.whole) || a.place - b.place,
  );
  const more = new Set(order.slice(0, Number(left)).map(({ place }) => place));
  return parts.map(({ place, whole }) => Number(whole + (more.has(place) ? 1n : 0n)) / 10 ** digits);
}

const HEIGHT = 8;

test('one part a cell is what the whole numbers give, with our function and in plain Excel, and all add up', async () => {
  const rows = wholes.flatMap(({ total, weights, digits }, at) => {
    const [top, last] = [at * HEIGHT + 1, at * HEIGHT + weights.length];
    const sum = weights.reduce((all, one) => all + one, 0);
    return Array.from({ length: HEIGHT }, (_, place) => {
      const weight = weights[place];
      if (weight === undefined) return ['', '', '', ''];
      const own = `A${top + place}`;
      const ct = `=CT.ROUNDPARTS(A${top}:A${last},${digits},B${top},ROWS(A${top}:${own}))`;
      const plain = toPlain(ct, { textAt: () => null });
      if (!('formula' in plain)) throw new Error(plain.why);
      return [(total * weight) / sum, place === 0 ? total : '', ct, plain.formula];
    });
  });
  engine.write('s1', { row: 0, column: 0, rows: rows.length, columns: 4 }, rows);
  await engine.settled();
  const shown = engine.read('s1', { row: 0, column: 2, rows: rows.length, columns: 2 });
  wholes.forEach((whole, at) => {
    const own = shown.slice(at * HEIGHT, at * HEIGHT + whole.weights.length);
    const expected = byWholeNumbers(whole);
    expect(own.map(([{ value }]) => value)).toEqual(expected);
    expect(own.map(([, { value }]) => value)).toEqual(expected);
    const units = expected.map((part) => Math.round(part * 10 ** whole.digits));
    expect(units.reduce((all, one) => all + one, 0)).toBe(whole.total * 10 ** whole.digits);
    const exact = whole.weights.map((_, place) => Number(rows[at * HEIGHT + place][0]));
    expected.forEach((part, place) =>
      expect(Math.abs(part - exact[place])).toBeLessThan(10 ** -whole.digits),
    );
  });
}, 120_000);

test.each([
  ['across a row, an empty cell being no part', ['1.4', '', '2.6'], 'B', 2, 4, ''],
  ['across a row', ['1.5', '', '2.5'], 'B', 3, 4, 3],
  ['of a negative whole', ['-1.5', '-2.5', '0'], 'B', 2, -4, -3],
  ['beyond the parts', ['1', '2', '3'], 'B', 4, 6, '#VALUE!'],
  ['of parts that are far from the total', ['1', '2', '3'], 'B', 1, 9, '#VALUE!'],
])(
  'a part %s',
  async (_, parts, first, place, total, expected) => {
    const row = 1000;
    const start = first.charCodeAt(0) - 'A'.charCodeAt(0);
    const range = `${first}${row + 1}:${columnName(start + parts.length - 1)}${row + 1}`;
    const ct = `=CT.ROUNDPARTS(${range},0,${total},${place})`;
    const plain = toPlain(ct, { textAt: () => null });
    if (!('formula' in plain)) throw new Error(plain.why);
    const cells = parts.map((part) => (part === '' ? '' : Number(part)));
    engine.write('s1', { row, column: start, rows: 1, columns: cells.length + 2 }, [
      [...cells, ct, plain.formula],
    ]);
    await engine.settled();
    const shown = engine.read('s1', { row, column: start + cells.length, rows: 1, columns: 2 })[0];
    expect(shown.map(({ value }) => value)).toEqual([expected, expected]);
  },
  60_000,
);

test('only where one part is asked for its result lies in one cell', () => {
  expect(maySpill('=CT.ROUNDPARTS(A1:A9,1,B1,ROWS(A1:A3))')).toBe(false);
  expect(maySpill('=CT.ROUNDPARTS(A1:A9,1,B1)')).toBe(true);
  expect(maySpill('=CT.ROUNDPARTS(A1:A9,1,B1,)')).toBe(true);
});
