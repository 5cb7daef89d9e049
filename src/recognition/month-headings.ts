import { keyPattern, spellingKey } from '../indicators/language/spelling';
import type { Grid } from './grid';
import { readHeader } from './header-words';
import { TEXT_ROLES } from './recognised-table';
import { isKnownUnit } from './unit-text';

/** "T1", "Th. 02", "Thg 3/2034", "4/2034": one such heading may be anything, several in turn are months. */
const SHORT =
  /^(?:(?:T|Th|Thg)\.? ?(0?[1-9]|1[0-2])(?:[/.-]((?:19|20)\d\d))?|(0?[1-9]|1[0-2])[/.-]((?:19|20)\d\d))$/iu;
const NUMBER = /^(?:0?[1-9]|1[0-2])$/u;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const LEAST_IN_TURN = 3;
const MONTHS = 12;
/** Rows that the words over a run of bare numbers may stand above it. */
const MOST_ROWS_ABOVE = 2;
const OF_MONTHS = keyPattern('(tháng|month|months)');
const OF_A_YEAR = /^(?:năm |TH (?:năm )?)?(?:19|20)\d\d$/iu;

interface Heading {
  column: number;
  month: number;
  year: string | undefined;
}

const known = new WeakMap<Grid, Map<number, ReadonlyMap<number, string>>>();

/** The columns that a row heads with months in short, spelt out: "T1", "1/2034", and bare numbers below "Tháng". */
export function monthHeadings(grid: Grid, row: number): ReadonlyMap<number, string> {
  let rows = known.get(grid);
  if (!rows) known.set(grid, (rows = new Map()));
  let headings = rows.get(row);
  if (!headings) rows.set(row, (headings = read(grid, row)));
  return headings;
}

function read(grid: Grid, row: number): ReadonlyMap<number, string> {
  const filled = grid.columns().filter((column) => grid.text(row, column) !== '');
  const split = numbersBesideTheirWord(grid, row, filled);
  if (split.length) return new Map(split.map((column) => [column, grid.text(row, column)]));
  const short = filled.flatMap((column): Heading[] => {
    const [found, first, year, second, other] = SHORT.exec(grid.text(row, column)) ?? [];
    return found ? [{ column, month: Number(first ?? second), year: year ?? other }] : [];
  });
  const months = areInTurn(short) ? short : bareMonths(grid, row, filled);
  return new Map(
    months.map(({ column, month, year }) => [
      column,
      `Tháng ${month}${year === undefined ? '' : `/${year}`}`,
    ]),
  );
}

/** Each is the month after the one before, a new year apart. */
const areInTurn = (headings: readonly Pick<Heading, 'month'>[]): boolean =>
  headings.length >= LEAST_IN_TURN &&
  headings.every(({ month }, at) => at === 0 || month === 1 || month === headings[at - 1].month + 1);

/** Numbers of columns look the same: months are all that their row holds, begin with the first, and stand below words that say so. */
function bareMonths(grid: Grid, row: number, filled: readonly number[]): Heading[] {
  const headings = filled.flatMap((column): Heading[] => {
    const text = grid.text(row, column);
    const month = NUMBER.test(text) ? Number(text) : ROMAN.indexOf(text) + 1;
    return month > 0 ? [{ column, month, year: undefined }] : [];
  });
  const rest = filled.filter((column) => !headings.some((one) => one.column === column));
  if (!areInTurn(headings) || headings[0].month !== 1 || headings.some((one) => one.column < filled[0]))
    return [];
  const isLabelled = rest.length > 0 && saysMonths(grid.text(row, rest[0])) && rest[0] < headings[0].column;
  if (rest.some((column) => column > headings[0].column && column < headings[headings.length - 1].column))
    return [];
  const above = Array.from({ length: MOST_ROWS_ABOVE }, (_, up) => row - 1 - up).filter(
    (one) => one >= grid.top,
  );
  const isBelow = above.some((one) => {
    const words = wordsOver(grid, one, headings);
    return saysMonths(words) || (headings.length % MONTHS === 0 && OF_A_YEAR.test(words));
  });
  return isLabelled || (isBelow && !rest.length) ? headings : [];
}

/**
 * "Ước tháng" over "5", "5" over "tháng": one heading in two cells. Beside such numbers stand other words of periods and no figures, or
 * they are several in turn. A row with a label or a unit of its own before them is one of figures.
 */
function numbersBesideTheirWord(grid: Grid, row: number, filled: readonly number[]): number[] {
  const isNumber = (column: number) => NUMBER.test(grid.text(row, column));
  const isOverWord = (column: number) => /^(?:tháng|months?)(?!\p{L})/iu.test(grid.text(row + 1, column));
  const isBeside = (column: number) => ENDS_IN_MONTH.test(grid.text(row - 1, column)) || isOverWord(column);
  const numbers = filled.filter(isNumber);
  const rest = filled.filter((column) => !isNumber(column));
  if (!numbers.length || !numbers.every(isBeside)) return [];
  const before = rest.filter((column) => column < numbers[0] && !isTextHeading(grid.text(row, column)));
  if (before.some((column) => isKnownUnit(grid.text(row, column)))) return [];
  if (!numbers.every(isOverWord) && before.some((column) => isBelowLabels(grid, row, column))) return [];
  const areWords = rest.every((column) => grid.isYear(row, column) || grid.kind(row, column) === 'text');
  const isSure =
    areInTurn(numbers.map((column) => ({ month: Number(grid.text(row, column)) }))) ||
    !rest.length ||
    rest.some((column) => OF_PERIODS.test(grid.text(row, column)));
  return areWords && isSure ? numbers : [];
}

/** A heading of labels, units or row numbers. */
const isTextHeading = (text: string): boolean => TEXT_ROLES.has(readHeader(text).role);

/** Words in the column of the labels: below their heading, or first below the row's first words. */
function isBelowLabels(grid: Grid, row: number, column: number): boolean {
  const isFirst = grid.columns().find((one) => grid.spread(row - 1, one) !== '') === column;
  const above = Array.from({ length: MOST_ROWS_ABOVE }, (_, up) => row - 1 - up);
  return isFirst || above.some((one) => isTextHeading(grid.spread(one, column)));
}

const ENDS_IN_MONTH = /(?<!\p{L}|\d |số )(?:tháng|month)$/iu;
/** Words of a period, a year, or the numbers of several months. */
const OF_PERIODS =
  /(?<!\p{L})(?:tháng|năm|quý|months?|years?)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)|^\d{1,2} ?[-–+&] ?\d{1,2}$/iu;

const saysMonths = (words: string): boolean => OF_MONTHS.test(spellingKey(words)) && !/\d/.test(words);

/** Words over the first of the headings, where no other of them has words of its own. */
function wordsOver(grid: Grid, row: number, headings: readonly Heading[]): string {
  const [first, ...others] = headings.map(({ column }) => grid.spread(row, column));
  return others.every((text) => text === '' || text === first) ? first : '';
}
