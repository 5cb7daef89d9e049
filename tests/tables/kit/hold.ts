import fc from 'fast-check';
import type { Outcome } from '../../../src/indicators/arithmetic/outcome';
import type { WrittenFormula } from '../../../src/formulas/written/ratios';
import type { CellInput, Engine } from '../../../src/workbench/engine/engine';
import { loadLibrary } from '../../functions/library';
import { closeEngines, open } from '../../workbench/engine/content';
import { columnName, connect } from './sheet';

/** Cells of one row and what a formula over them must show. */
export interface Case {
  cells: CellInput[];
  formula: WrittenFormula;
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

/** Puts all cases into the sheet at once, each in a row of its own, and holds both writings against what they must show. */
export async function hold(cases: ((cell: (column: number) => string) => Case)[]): Promise<void> {
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
export const inTable = (outcome: Outcome<number> | string): string | number =>
  typeof outcome === 'object' ? '-' : outcome;

/** As many random cases as an evaluation of one sheet takes well. */
export function cases<Value>(arbitrary: fc.Arbitrary<Value>, count = 60): Value[] {
  return fc.sample(arbitrary, { numRuns: count, seed: 20 });
}
