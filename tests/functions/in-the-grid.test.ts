import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellInput, Engine } from '../../src/workbench/engine/engine';
import { closeWorkbenches, openSample, PATIENCE } from '../workbench/cli/workbench';
import { documentedExamples } from './examples';
import { parseFormula, value } from './formula';

jest.setTimeout(PATIENCE);
afterAll(closeWorkbenches);

const folder = path.join(__dirname, '../../docs/functions');
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => documentedExamples(readFileSync(path.join(folder, file), 'utf8')));

/** Rows between two examples, more than a result spills over. */
const ROOM = 15;
/** Columns to the right of the results, each argument's cells so many apart. */
const FIRST_ARGUMENT = 20;
const APART = 15;

function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`;
}

/** What is typed to have this content in a cell: a text stays text, whatever it looks like. */
const typed = (content: unknown): CellInput => {
  if (typeof content === 'string') return content === '' ? null : `'${content}`;
  return typeof content === 'number' || typeof content === 'boolean' ? content : null;
};

/**
 * An argument as users give it: ranges and texts with numbers stand in cells, choices and numbers in the formula itself.
 * Returns what stands in the formula.
 */
function written(engine: Engine, sheet: string, argument: unknown, row: number, column: number): string {
  if (argument === undefined) return '';
  if (typeof argument === 'number') return String(argument);
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  if (typeof argument === 'string' && !/\d/.test(argument)) return `"${argument.replaceAll('"', '""')}"`;
  const cells = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
  const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
  engine.write(
    sheet,
    area,
    cells.map((line) => line.map(typed)),
  );
  const [first, last] = [columnName(column), columnName(column + area.columns - 1)];
  return `${first}${row + 1}:${last}${row + area.rows}`;
}

const shownAs = (expected: unknown): unknown =>
  typeof expected === 'number' ? expect.closeTo(expected, 9) : (expected ?? '');

test('every documented example shows its result in the grid, calculated by the built add-in through Office.js', async () => {
  const { engine, host } = await openSample();
  const sheet = engine.addSheet('Ví dụ');
  examples.forEach(({ formula }, place) => {
    const { id, args } = parseFormula(formula);
    const row = place * ROOM;
    const given = args.map((argument, at) =>
      written(engine, sheet, argument, row, FIRST_ARGUMENT + at * APART),
    );
    engine.write(sheet, { row, column: 0, rows: 1, columns: 1 }, [[`=CT.${id}(${given.join(',')})`]]);
  });
  await engine.settled();
  await host.idle();

  const seen = examples.map(({ formula }, place) => {
    const single = { row: place * ROOM, column: 0, rows: 1, columns: 1 };
    const area = engine.spillArea(sheet, single.row, 0) ?? single;
    return { formula, shown: engine.read(sheet, area).map((line) => line.map((cell) => cell.value)) };
  });
  const documented = examples.map(({ formula, result }) => {
    const expected = result.startsWith('#') ? result : value(result);
    const rows = Array.isArray(expected) ? (expected as unknown[][]) : [[expected]];
    expect(rows.length).toBeLessThan(ROOM);
    return { formula, shown: rows.map((line) => line.map(shownAs)) };
  });
  expect(examples.length).toBeGreaterThan(150);
  expect(seen).toEqual(documented);
});
