import { cellName, columnLetters, parseArea } from '../../../src/spreadsheet/a1';
import type { DescribedCell, DescribedPlan } from '../described-plan';
import { escaped, writtenValue } from './fields';
import { kindText, letterOf, Names, type Legend } from './legend';
import { ofAnyRow } from './row-formulas';

/** Ends the grid; no row looks like it, for a cell begins with the name of its kind. */
export const END_OF_GRID = '---';
export const CONTINUED = '    ';
/** Longer formulas stand below the grid under a name. */
const LONGEST_FORMULA = 24;
const LONGEST_LINE = 110;

/** The formula of a cell as it is written, or `undefined` where the cell has none. */
function formulaOf({ content }: DescribedCell, row: number): string | undefined {
  return typeof content === 'string' && content.startsWith('=') ? ofAnyRow(content, row + 1) : undefined;
}

const isNamed = (formula: string) => formula.length > LONGEST_FORMULA || formula.startsWith('=#');

/** Fields one behind the other; each begins at the place of its column, or where the one before it ends. */
function aligned(fields: readonly string[], widths: readonly number[]): string {
  let line = '';
  let place = 0;
  fields.forEach((field, column) => {
    if (column > 0) {
      place += Math.min(36, Math.max(4, Math.round((widths[column - 1] ?? 0) * 0.7))) + 3;
      line = `${line.padEnd(place - 3)} | `;
    }
    line += field;
  });
  return line.replace(/ +$/, '');
}

/** A long line broken behind commas; what it continues with is indented. */
function broken(line: string): string[] {
  const lines = [''];
  for (const [part] of line.matchAll(/[^,]*,|[^,]+$/g)) {
    const last = lines.at(-1)!;
    if (last.trim() !== '' && last.length + part.length > LONGEST_LINE) lines.push(CONTINUED + part);
    else lines[lines.length - 1] += part;
  }
  return lines;
}

/** `<` where a cell is merged with the one before it, `^` where with the one above. */
function mergeMarks(merges: readonly string[]): Map<string, string> {
  const marks = new Map<string, string>();
  for (const { row, column, rows, columns } of merges.map((merge) => parseArea(merge)!))
    for (let r = 0; r < rows; r += 1)
      for (let c = 0; c < columns; c += 1)
        if (r + c > 0) marks.set(cellName(row + r, column + c), c > 0 ? '<' : '^');
  return marks;
}

/** What holds for the whole block, a line each. */
function factsOf({ title, font, freezeRows, page }: DescribedPlan): string[] {
  return [
    `title ${escaped(title)}`,
    `font ${escaped(font)}`,
    `freezeRows ${freezeRows}`,
    ...Object.entries(page)
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `page.${key} ${JSON.stringify(value)}`),
  ];
}

/**
 * Writes a plan as a grid: the nth line of the file is the nth row of the sheet, and below are the columns,
 * the page, what the kinds of cells are, and the long formulas. Names of the previous legend are kept.
 */
export function writePlan(plan: DescribedPlan, previous?: Legend): string {
  const marks = mergeMarks(plan.merges);
  const cells = Object.entries(plan.cells).map(([address, cell]) => {
    const { row, column } = parseArea(address)!;
    return { row, column, cell, kind: kindText(cell), formula: formulaOf(cell, row) };
  });
  const kinds = new Names(
    cells.map(({ kind }) => kind),
    previous?.kinds,
  );
  const formulas = new Names(
    cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
    previous?.formulas,
  );

  const grid: string[][] = [];
  const put = (row: number, column: number, text: string) => {
    while (grid.length <= row) grid.push([]);
    while (grid[row].length <= column) grid[row].push('');
    grid[row][column] = grid[row][column] ? `${grid[row][column]} ${text}` : text;
  };
  for (const [address, mark] of marks) {
    const { row, column } = parseArea(address)!;
    put(row, column, mark);
  }
  for (const { row, column, cell, kind, formula } of cells) {
    put(row, column, kinds.of(kind, letterOf(cell.role)));
    if (formula !== undefined)
      put(row, column, isNamed(formula) ? `=${formulas.of(formula, '#')}` : escaped(formula));
    else if (cell.content !== undefined) put(row, column, writtenValue(cell.content));
    if (cell.expected !== undefined) put(row, column, `→ ${writtenValue(cell.expected)}`);
  }
  for (const [number, points] of Object.entries(plan.rowHeights)) {
    const row = Number(number) - 1;
    put(row, grid[row]?.length ?? 0, `↕${points}`);
  }

  const { columnWidths: widths } = plan;
  const columns = widths.map((width, column) => `${columnLetters(column)} ${width}`);
  const sections = [
    [...grid.map((row) => aligned(row, widths)), END_OF_GRID, aligned(columns, widths)],
    factsOf(plan),
    kinds.entries().map(([name, kind]) => `${name} | ${kind}`),
    formulas.entries().flatMap(([name, formula]) => broken(`${name} ${escaped(formula)}`)),
  ];
  const lines = sections.filter(({ length }) => length > 0).map((section) => section.join('\n'));
  return `${lines.join('\n\n')}\n`;
}
