import fc from 'fast-check';
import type { Outcome } from '../../../src/indicators/arithmetic/outcome';
import type { Formula, Shown } from '../../../src/formulas/kinds';
import { toPlain } from '../../../src/formulas/translation';
import type { CellInput, Engine } from '../../../src/workbench/engine/engine';
import { loadLibrary } from '../../functions/library';
import { closeEngines, open } from '../../workbench/engine/content';
import { columnName, connect } from '../../tables/kit/sheet';

/** Cells of one row, a formula over them by their columns, and what it must show. */
export interface Case {
  cells: readonly Exclude<Shown, undefined>[];
  formula: Formula<number>;
  expected: string | number;
}

let engine: Engine;

beforeAll(async () => {
  engine = await open();
  connect(engine, await loadLibrary());
}, 60_000);

afterAll(closeEngines);

const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;

const WIDTH = 8;

const isError = (value: unknown): boolean => typeof value === 'string' && value.startsWith('#');

/** Our function's formula and the plain one that it is translated to, over the cells of a row. */
function written({ cells, formula }: Case, row: number): { ct: string; plain: string } {
  const refer = (column: number): string => `${columnName(column)}${row + 1}`;
  const ct = formula.ct(refer);
  const textAt = (reference: string): string | null => {
    const cell = cells[formula.references.find((column) => refer(column) === reference) ?? -1];
    return typeof cell === 'string' && cell !== '' ? cell : null;
  };
  const plain = toPlain(ct, { textAt });
  if (!('formula' in plain)) throw new Error(`${ct} has no plain formula: ${plain.why}`);
  return { ct, plain: plain.formula };
}

/**
 * Puts all cases into the sheet at once, each in a row of its own, and holds both writings and the value that is worked out for them
 * against what they must show. An error is for Excel to show: it has no value.
 */
export async function hold(cases: readonly Case[]): Promise<void> {
  const formulas = cases.map(written);
  const cells = cases.map(({ cells: own }, row) => [
    ...Array.from({ length: WIDTH }, (_, column): CellInput => own[column] ?? ''),
    `=${formulas[row].ct}`,
    `=${formulas[row].plain}`,
  ]);
  const area = { row: 0, column: 0, rows: cells.length, columns: WIDTH + 2 };
  engine.write('s1', area, cells);
  await engine.settled();
  const results = engine.read('s1', area).map((row) => row.slice(WIDTH).map(({ value }) => rounded(value)));
  engine.clear('s1', area, 'Contents');
  const found = cases.map(({ cells: own, formula }, row) => {
    const value = rounded(formula.value((column) => own[column]));
    return { own, ...formulas[row], shown: results[row], value };
  });
  const wanted = cases.map(({ cells: own, expected }, row) => {
    const value = rounded(expected);
    return { own, ...formulas[row], shown: [value, value], value: isError(expected) ? undefined : value };
  });
  expect(found).toEqual(wanted);
}

/** What a table shows for an outcome. */
export const inTable = (outcome: Outcome<number> | string): string | number =>
  typeof outcome === 'object' ? '-' : outcome;

/** As many random cases as an evaluation of one sheet takes well. */
export function cases<Value>(arbitrary: fc.Arbitrary<Value>, count = 60): Value[] {
  return fc.sample(arbitrary, { numRuns: count, seed: 20 });
}
