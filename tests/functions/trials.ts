import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { value } from './formula';

/** What stands in a cell: a number, a text, or nothing. */
export type Content = number | string;

/**
 * How a function is tried over two cells, or a table: `trials/<ID>.json`, worked by hand. Arguments stand from column H on, the result
 * in column A and what it spills over; rows count from the trial's own first row.
 */
export interface Trial {
  id: string;
  /** How the figures were worked out, where that cannot be seen at once. */
  worked?: string;
  cells: Content[][];
  /** As written in the formula, one for each argument; those that a function must be given are single values or series. */
  args: string[];
  shown: Content[][];
  /** An argument's cell, what is typed into it, and what is shown then. */
  edit: { cell: string; typed: string };
  shownThen: Content[][];
  /** What the first line shows where each argument that must be given is 0, as the desktop hands over a blank. */
  ifZero: Content[];
  /**
   * Calls over three cells, `#1` to `#3`, that are compared with what `src/formulas/translation` makes of them; none where the function
   * cannot be said in Excel's own words, or a test of its own compares it.
   */
  plain: string[];
}

const FOLDER = path.join(__dirname, 'trials');

/** Column of the first argument. */
export const FIRST_ARGUMENT = 7;

/** The trials of all functions by id: a file each. */
export const trials: Trial[] = readdirSync(FOLDER)
  .sort()
  .map((file) => ({
    id: path.basename(file, '.json'),
    ...(JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Omit<Trial, 'id'>),
  }));

/** The arguments of a trial's first line as values, a series as one row. */
export function firstLine({ cells, args }: Trial): unknown[] {
  const place = (letter: string) => letter.charCodeAt(0) - 'A'.charCodeAt(0) - FIRST_ARGUMENT;
  return args.map((argument) => {
    const [, first, row, last = first] = /^([A-Z])([1-9])(?::([A-Z])[1-9])?$/.exec(argument) ?? [];
    if (first === undefined) return value(argument);
    const line = (cells[Number(row) - 1] ?? []).slice(place(first), place(last) + 1);
    return first === last ? line[0] : [line];
  });
}
