import fc from 'fast-check';
import { cellName, parseArea } from '../../../src/spreadsheet/a1';
import { affectedFormulas, FormulaReads } from '../../../src/workbench/engine/affected-formulas';
import { closeEngines, content, open } from './content';

afterEach(closeEngines);

const reads = new FormulaReads();
const SHEETS = new Map([
  ['một', 's1'],
  ['hai', 's2'],
]);
const at = (sheetId: string, cell: string) => {
  const { row, column, rows, columns } = parseArea(cell)!;
  return {
    unitId: 'w',
    sheetId,
    range: { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 },
  };
};

/** Names of the formulas that a change affects: `s1!B2`. */
function affected(formulas: Record<string, string>, ...changed: [sheetId: string, cell: string][]): string[] {
  const cells = Object.entries(formulas).map(([place, formula]) => {
    const [sheetId, cell] = place.split('!');
    const { row, column } = parseArea(cell)!;
    return { sheetId, row, column, reads: reads.of(formula) };
  });
  const found = affectedFormulas(
    cells,
    changed.map(([sheetId, cell]) => at(sheetId, cell)),
    SHEETS,
  );
  return [...found].map(({ sheetId, row, column }) => `${sheetId}!${cellName(row, column)}`).sort();
}

test('what reads a changed cell is affected, and what reads that, on every sheet', () => {
  const formulas = {
    's1!B1': '=A1*2',
    's1!B2': '=A2*2',
    's2!A1': "='Một'!B1+1",
    's2!A2': '=Một!B2+1',
    's1!D9': '=Hai!A1',
    's1!E9': '=SUM(C:C)',
  };
  expect(affected(formulas, ['s1', 'A1'])).toEqual(['s1!B1', 's1!D9', 's2!A1']);
});

test('a formula that was entered is affected itself', () => {
  expect(affected({ 's1!B1': '=1+1', 's1!B2': '=2+2' }, ['s1', 'B1'])).toEqual(['s1!B1']);
});

test.each(['=Ten+1', '=Mới!A1', '=Bang[Cột]', '=INDIRECT("A1")', '=TODAY()', '=RAND()+A9', '=IF(A9,"'])(
  '%s is always affected, and so is what reads it',
  (formula) => {
    expect(affected({ 's1!B1': formula, 's1!B2': '=B1', 's1!B3': '=A3' }, ['s2', 'Z9'])).toEqual([
      's1!B1',
      's1!B2',
    ]);
  },
);

test('what may spill affects all that reads cells below and to the right of it', () => {
  const formulas = { 's1!C3': '=A1:A3*2', 's1!J9': '=E7', 's1!J2': '=B7' };
  expect(affected(formulas, ['s1', 'A2'])).toEqual(['s1!C3', 's1!J9']);
});

test('in a thousand rows each formula shows what a formula of its own would show', async () => {
  const ROWS = 400;
  const rows = Object.fromEntries(
    Array.from({ length: ROWS }, (_, row) => [
      row,
      {
        0: { v: row },
        1: { f: `=A${row + 1}*2`, v: row * 2 },
        2: { f: row === 0 ? '=B1' : `=C${row}+B${row + 1}`, v: row * (row + 1) },
        3: { f: `=SUM($A$1:A${row + 1})`, v: (row * (row + 1)) / 2 },
      },
    ]),
  );
  const engine = await open(content(rows, { rowCount: ROWS + 10 }));
  const inputs = Array.from({ length: ROWS }, (_, row) => row);
  const change = fc.record({
    row: fc.integer({ min: 0, max: ROWS - 1 }),
    value: fc.integer({ min: -99, max: 99 }),
  });
  for (const { row, value } of fc.sample(change, { numRuns: 3, seed: 7 })) {
    inputs[row] = value;
    engine.write('s1', { row, column: 0, rows: 1, columns: 1 }, [[value]]);
    await engine.settled();
    const shown = engine.read('s1', { row: 0, column: 1, rows: ROWS, columns: 3 });
    let total = 0;
    const wanted = inputs.map((input) => [input * 2, (total += input) * 2, total]);
    expect(shown.map((line) => line.map((cell) => cell.value))).toEqual(wanted);
  }
});
