import type { Formula } from '../../../src/formulas/kinds';
import type { CellKey, TableCell, Template, TemplateChoices, TemplateRow } from '../../../src/tables';
import { toPlain } from '../../../src/formulas/translation';
import { cellContent, cellOf, rowsOf } from '../../../src/tables';
import { DEFAULT_CHOICES } from '../../../src/tables/choices';
import type { CellInput, Engine } from '../../../src/workbench/engine/engine';
import type { Library } from '../../functions/library';
import { call, ShownError } from '../../functions/library';

/** Makes the functions of the library callable from the cells of an engine. */
export function connect(engine: Engine, library: Library): void {
  const answerTo = (value: unknown): unknown =>
    value instanceof ShownError
      ? { error: value.code }
      : Array.isArray(value)
        ? value.map((one: unknown) => answerTo(one))
        : value;
  /** An error in an argument, as Excel hands it over. */
  const handed = (argument: unknown): unknown => {
    if (Array.isArray(argument)) return argument.map((one: unknown) => handed(one));
    const isError = typeof argument === 'object' && argument !== null && 'error' in argument;
    return isError ? { code: argument.error } : argument;
  };
  engine.registerFunctions(
    library.en.functions.map(({ id, description, parameters }) => ({
      name: `CT.${id}`,
      description,
      parameters: parameters.map(({ name, description: help, optional, dimensionality }) => ({
        name,
        description: help,
        optional: optional ?? false,
        dimensionality: dimensionality ?? 'scalar',
      })),
    })),
    (calls) =>
      calls.map(({ name, arguments: args }) =>
        Promise.resolve(answerTo(call(library, name.replace('CT.', ''), args.map(handed)))),
      ),
  );
}

/** Name of a column by its place, from 0. */
export function columnName(place: number): string {
  return place < 26
    ? String.fromCharCode(65 + place)
    : columnName(Math.floor(place / 26) - 1) + columnName(place % 26);
}

/** What is typed, by row and column: `{ retail: { plan: 1200 } }`. */
export type Typed = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

export interface LaidOut {
  rows: TemplateRow[];
  cells: CellInput[][];
  /** Place of a cell of the table. */
  place: (row: string, column: string) => { row: number; column: number };
}

/** Lays a table out from the given row of a sheet on (1 is the first), with what is typed and with formulas of one kind. */
export function layOut(
  template: Template,
  writing: 'ct' | 'plain',
  typed: Typed,
  chosen: Partial<TemplateChoices> = {},
  firstRow = 1,
): LaidOut {
  const choices: TemplateChoices = { ...DEFAULT_CHOICES, year: 2031, rows: 2, ...chosen };
  const rows = rowsOf(template, choices);
  const place = (row: string, column: string) => {
    const at = {
      row: rows.findIndex(({ id }) => id === row),
      column: template.columns.findIndex(({ key }) => key === column),
    };
    if (at.row < 0 || at.column < 0) throw new Error(`${template.id} has no cell ${row}.${column}`);
    return at;
  };
  const refer = (row: string, column: string): string => {
    const at = place(row, column);
    return `${columnName(at.column)}${at.row + firstRow}`;
  };
  /** A formula of a row, or its translation for what is typed into the cells it reads. */
  const writtenIn = (as: 'ct' | 'plain', formula: Formula<CellKey>, row: TemplateRow): string => {
    const at = (key: CellKey) => cellOf(row, key);
    const ct = formula.ct((key) => refer(at(key).row, at(key).column));
    if (as === 'ct') return `=${ct}`;
    const textAt = (reference: string): string | null => {
      const found = formula.references.map(at).find(({ row: id, column }) => refer(id, column) === reference);
      const text = found && typed[found.row]?.[found.column];
      return typeof text === 'string' && text !== '' ? text : null;
    };
    const plain = toPlain(ct, { textAt });
    if (!('formula' in plain)) throw new Error(`${ct} has no plain formula: ${plain.why}`);
    return `=${plain.formula}`;
  };
  for (const [row, columns] of Object.entries(typed)) Object.keys(columns).forEach((key) => place(row, key));
  const cells = rows.map((row) =>
    template.columns.map((column): CellInput => {
      const cell: TableCell = { template, rows, row, column, choices };
      const content = cellContent(cell);
      const input = typed[row.id]?.[column.key];
      if (content.kind === 'words') return column.kind === 'name' ? row.words.vi : '';
      if (content.kind === 'formula') {
        if (input !== undefined) throw new Error(`${row.id}.${column.key} is computed and cannot be typed`);
        return writtenIn(writing, content.formula, row);
      }
      if (content.kind === 'empty' && input !== undefined)
        throw new Error(`${row.id}.${column.key} stays empty`);
      return input ?? '';
    }),
  );
  return { rows, cells, place };
}
