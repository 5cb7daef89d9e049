import type { BlockLine } from '../planning/block-plan';
import type { Area } from '../spreadsheet/area';
import type { CellValue } from '../spreadsheet/sheet-snapshot';
import type { BlockRequest } from '../tables/choices';
import { aligned, inCommon } from './alignment';

/** An inserted block with what its place looks like now. */
export interface ChangedBlock {
  request: BlockRequest;
  /** Of the rows as they were written. */
  lines: readonly BlockLine[];
  written: readonly (readonly (CellValue | null)[])[];
  /** The cells around its place as they are now: formulas, or contents where there is none. */
  now: { area: Area; formulas: readonly (readonly CellValue[])[] };
}

/** Where the rows and columns of a block are by now, counted in the cells as they are. */
export interface BlockPlaces {
  /** By the place of a line, and of a column of the block. */
  rows: ReadonlyMap<number, number>;
  columns: ReadonlyMap<number, number>;
}

const isFormula = (content: CellValue | null): boolean =>
  typeof content === 'string' && content.startsWith('=');

/** The words of a cell; `''` of a figure, a formula, an empty cell. */
export function wordsAt(content: CellValue | null | undefined): string {
  if (content === null || content === undefined || typeof content !== 'string' || isFormula(content))
    return '';
  return content.replace(/^'/, '').trim();
}

const wordsIn = (cells: readonly (CellValue | null)[]): string[] => cells.map(wordsAt).filter(Boolean);

/** Finds the rows of a block by their words, and then its columns by what stands in these rows. */
export function placesIn({ lines, written, now }: ChangedBlock): BlockPlaces {
  const then = written.map(wordsIn);
  const today = now.formulas.map(wordsIn);
  const longest = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)[0] ?? '';
  const rows = aligned(
    lines.length,
    today.length,
    (one, other) => inCommon(then[one], today[other]),
    (one, other) => longest(then[one]).length > 2 && longest(then[one]) === longest(today[other]),
  );
  const pairs = [...rows];
  const width = written[0]?.length ?? 0;
  // the numbers of the columns tell two apart that are called alike
  const saidIn = (line: number, content: CellValue | null) =>
    lines[line].id === 'numbers' && typeof content === 'number' ? String(content) : wordsAt(content);
  const columnThen = (column: number) => pairs.map(([line]) => saidIn(line, written[line][column]));
  const columnNow = (column: number) => pairs.map(([line, row]) => saidIn(line, now.formulas[row][column]));
  const words = Array.from({ length: width }, (_, at) => columnThen(at));
  const wordsNow = Array.from({ length: now.formulas[0]?.length ?? 0 }, (_, at) => columnNow(at));
  const columns = aligned(
    width,
    wordsNow.length,
    (one, other) => sameAt(words[one], wordsNow[other]),
    (one, other) => sameAt(words[one], wordsNow[other]) === 1,
  );
  return { rows, columns };
}

/** The share of rows with words in either that have the same in both. */
function sameAt(one: readonly string[], other: readonly string[]): number {
  const said = one.flatMap((text, at) => (text || other[at] ? [text === other[at]] : []));
  return said.length === 0 ? 0 : said.filter(Boolean).length / said.length;
}
