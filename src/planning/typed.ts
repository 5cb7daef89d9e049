import { isOfText, type TemplateColumn, type TemplateRow } from '../tables';
import type { BlockLine, PlannedCell } from './block-plan';
import type { CellValue } from '../spreadsheet/sheet-snapshot';
import { rowLine } from './lines';

/** What a user typed into a cell: `''` where the cell was emptied, a formula where it begins with `=`. */
export interface TypedContent {
  content: CellValue;
  /** The cell's format where the user gave it another: a typed date brings its own. */
  numberFormat?: string;
}

/** What a user typed into a block, by `cellKey`. */
export type Typed = ReadonlyMap<string, TypedContent>;

/** Name of a cell of a block by its line and its column. */
export const cellKey = (line: string, column: string): string => `${line}\t${column}`;

export const isFormula = (content: CellValue): content is string =>
  typeof content === 'string' && content.startsWith('=');

/** Puts what was typed in the place of what the table has there, and remembers that. */
export function withTyped(
  cells: (PlannedCell | null)[][],
  lines: readonly BlockLine[],
  typed: Typed,
): (PlannedCell | null)[][] {
  if (!typed.size) return cells;
  return cells.map((row, r) =>
    row.map((cell, c) => {
      const own = cell && typed.get(cellKey(lines[r].id, lines[r].columns[c]));
      return own ? typedOver(cell, own) : cell;
    }),
  );
}

function typedOver(cell: PlannedCell, { content, numberFormat }: TypedContent): PlannedCell {
  const { content: own, formula, numberFormat: ownFormat, ...rest } = cell;
  delete rest.expected;
  // a truth value is written as the formula that gives it: as a text it would be one
  const written = typeof content === 'boolean' ? `=${String(content).toUpperCase()}` : content;
  return {
    ...rest,
    content: written,
    formula: isFormula(written),
    numberFormat: numberFormat ?? ownFormat,
    instead: { content: own, formula, numberFormat: ownFormat },
  };
}

/** What a typed cell of the table will show; `undefined` where only Excel can tell. */
export function shownTyped({ content }: TypedContent, column: TemplateColumn): string | number | undefined {
  if (typeof content === 'number' || content === '') return content;
  // a number written as text is read by the functions, each in its own way
  return typeof content === 'string' && !isFormula(content) && isOfText(column) ? content : undefined;
}

/** What was typed into a cell of the table itself. */
export function typedIn(
  typed: Typed | undefined,
  { id }: Pick<TemplateRow, 'id'>,
  { key }: Pick<TemplateColumn, 'key'>,
): TypedContent | undefined {
  return typed?.get(cellKey(rowLine(id), key));
}
