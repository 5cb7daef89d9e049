import { areaName, cellName } from '../../../src/spreadsheet/a1';
import type { DescribedCell, DescribedPlan } from '../described-plan';
import { fieldsOf, readValue, unescaped } from './fields';
import { isFormulaName, isKindName, readKind, type CellKind, type Legend } from './legend';
import { inRow } from './row-formulas';
import { CONTINUED, END_OF_GRID } from './write-plan';

/** What stands below the grid, by the first word of each line. */
interface Below {
  widths: number[];
  facts: Map<string, string>;
  kinds: Map<string, string>;
  formulas: Map<string, string>;
}

function readBelow(lines: readonly string[]): Below {
  const [columns = '', ...rest] = lines;
  const below: Below = {
    widths: fieldsOf(columns).map((field) => Number(field.split(' ')[1])),
    facts: new Map(),
    kinds: new Map(),
    formulas: new Map(),
  };
  const whole: string[] = [];
  for (const line of rest) {
    if (line.startsWith(CONTINUED)) whole[whole.length - 1] += line.slice(CONTINUED.length);
    else if (line !== '') whole.push(line);
  }
  for (const line of whole) {
    const [, name, text] = /^(\S+) ?(.*)$/su.exec(line)!;
    if (isFormulaName(name)) below.formulas.set(name, unescaped(text));
    else if (isKindName(name)) below.kinds.set(name, text.replace(/^\| /, ''));
    else below.facts.set(name, text);
  }
  return below;
}

const swapped = (map: ReadonlyMap<string, string>) => new Map([...map].map(([key, value]) => [value, key]));

/** A cell of the grid: the mark of a merge, the name of its kind, what stands in it, what it is expected to show. */
const CELL = /^([<^](?= |$))? ?(\S+)?(?: ((?:\\.|[^\\→])*?))??(?: ?→ (.*))?$/su;

interface GridCell {
  mark?: string;
  kind?: string;
  content?: string;
  expected?: string;
}

function gridCell(field: string): GridCell {
  const found = CELL.exec(field);
  if (!found) throw new Error(`“${field}” is no cell`);
  const [, mark, kind, content, expected] = found;
  return { mark, kind, content, expected };
}

/** Areas that marks merge, row by row. */
function mergesOf(grid: readonly GridCell[][]): string[] {
  const markAt = (row: number, column: number) => grid[row]?.[column]?.mark;
  const widest = Math.max(0, ...grid.map(({ length }) => length));
  return grid.flatMap((_, row) =>
    Array.from({ length: widest }, (__, column) => column).flatMap((column) => {
      if (markAt(row, column)) return [];
      let [rows, columns] = [1, 1];
      while (markAt(row, column + columns) === '<') columns += 1;
      while (markAt(row + rows, column) === '^') rows += 1;
      return rows * columns > 1 ? [areaName({ row, column, rows, columns })] : [];
    }),
  );
}

/** Reads what `writePlan` has written. */
export function readPlan(text: string): { plan: DescribedPlan; legend: Legend } {
  const lines = text.split('\n');
  const end = lines.indexOf(END_OF_GRID);
  if (end < 0) throw new Error(`The grid has no end: a line ${END_OF_GRID} is missing`);
  const below = readBelow(lines.slice(end + 1));
  const kinds = new Map([...below.kinds].map(([name, kind]): [string, CellKind] => [name, readKind(kind)]));

  const rowHeights: DescribedPlan['rowHeights'] = {};
  const grid = lines.slice(0, end).map((line, row) => {
    const fields = fieldsOf(line);
    if (fields.at(-1)!.startsWith('↕')) rowHeights[row + 1] = Number(fields.pop()!.slice(1));
    return fields.map(gridCell);
  });

  const contentOf = (written: string, row: number) => {
    if (!written.startsWith('=')) return readValue(written);
    const name = written.slice(1);
    const formula = isFormulaName(name) ? below.formulas.get(name) : unescaped(written);
    if (formula === undefined) throw new Error(`Row ${row + 1}: there is no formula ${name}`);
    return inRow(formula, row + 1);
  };
  const cells: DescribedPlan['cells'] = {};
  grid.forEach((line, row) =>
    line.forEach(({ kind: name, content, expected }, column) => {
      if (!name) return;
      const kind = kinds.get(name);
      if (!kind) throw new Error(`${cellName(row, column)}: there is no kind of cell ${name}`);
      const cell: DescribedCell = { ...kind };
      if (content !== undefined) cell.content = contentOf(content, row);
      if (expected !== undefined) cell.expected = readValue(expected);
      cells[cellName(row, column)] = cell;
    }),
  );

  const fact = (name: string) => {
    const found = below.facts.get(name);
    if (found === undefined) throw new Error(`${name} is missing below the grid`);
    return unescaped(found);
  };
  const page = [...below.facts].flatMap(([name, value]): [string, unknown][] =>
    name.startsWith('page.') ? [[name.slice('page.'.length), JSON.parse(value)]] : [],
  );
  return {
    plan: {
      title: fact('title'),
      font: fact('font'),
      freezeRows: Number(fact('freezeRows')),
      page: { printArea: null, ...Object.fromEntries(page) } as DescribedPlan['page'],
      columnWidths: below.widths,
      rowHeights,
      merges: mergesOf(grid),
      cells,
    },
    legend: { kinds: swapped(below.kinds), formulas: swapped(below.formulas) },
  };
}
