import { findIndicator } from '../indicators/language/indicator-names';
import { numberingRank, readPrices } from '../indicators/language/labels';
import type { Grid } from './grid';
import { readHeader } from './header-words';
import { monthHeadings } from './month-headings';
import { isKnownUnit, readUnitLine } from './unit-text';

/** Where a table stands on its sheet. */
export interface TableBounds {
  headerTop: number;
  headerBottom: number;
  firstRow: number;
  lastRow: number;
  /** First row that may belong to this table's title. */
  titleTop: number;
  /** First column of figures. */
  firstFigureColumn: number;
}

const MOST_HEADER_ROWS = 9;
/** Empty rows, headings and the number row that may stand between header and first figures. */
const MOST_ROWS_BETWEEN = 8;
const MOST_EMPTY_ROWS = 3;
const LARGEST_ROW_NUMBER = 200;

/** Finds the tables of a sheet from top to bottom: rows of figures with labels, below a header of up to nine rows. */
export function findBounds(grid: Grid): TableBounds[] {
  const tables: TableBounds[] = [];
  let from = grid.top;
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (!isBody(grid, row, usualLead)) continue;
    const header = findHeader(grid, row, from);
    if (!header) continue;
    const lastRow = findLastRow(grid, row, header.firstFigureColumn);
    tables.push({ ...header, firstRow: header.headerBottom + 1, lastRow, titleTop: from });
    row = lastRow;
    from = lastRow + 1;
  }
  return tables;
}

/** Every row is asked about many times while the table above or below it is looked for. */
const knownLeads = new WeakMap<Grid, Map<number, number | null>>();

/** A row of figures whose own columns hold words is one of a header, with figures left beside it. */
function isBody(grid: Grid, row: number, leadOf: (grid: Grid, row: number) => number): boolean {
  const lead = leadColumn(grid, row);
  if (lead === null) return false;
  const usual = leadOf(grid, row);
  if (isRestOfHeader(grid, row, usual)) return false;
  return !grid
    .columns()
    .some((column) => column >= usual && column < lead && grid.kind(row, column) === 'text');
}

/** "tháng 4 | 5 | 5 tháng": words of a header whose numbers stand alone in their cells. */
function isRestOfHeader(grid: Grid, row: number, firstFigureColumn: number): boolean {
  const above = grid.columns().filter((column) => column >= firstFigureColumn);
  const words = above.filter((column) => grid.kind(row, column) === 'text');
  if (words.length < 2 || !words.some((column) => saysRole(grid, row, column))) return false;
  return above
    .filter((column) => grid.kind(row, column) === 'figure')
    .every((column) => grid.isYear(row, column) || isNumberOfPeriod(grid.value(row, column)));
}

const isNumberOfPeriod = (value: unknown) =>
  Number.isInteger(Number(value)) && Number(value) >= 1 && Number(value) <= 12;

/** First column of a row's figures, where the row looks like one of a table's body; `null` where it does not. */
function leadColumn(grid: Grid, row: number): number | null {
  let leads = knownLeads.get(grid);
  if (!leads) knownLeads.set(grid, (leads = new Map()));
  let lead = leads.get(row);
  if (lead === undefined) leads.set(row, (lead = findLead(grid, row)));
  return lead;
}

function findLead(grid: Grid, row: number): number | null {
  const filled = grid.columns().filter((column) => grid.kind(row, column) !== 'empty');
  if (filled.length < 2 || isNumberRow(grid, row) || monthHeadings(grid, row).size) return null;
  const lead = filled.find((column, index) => index > 0 && grid.kind(row, column) === 'figure');
  if (lead === undefined) return null;
  const labels = filled.filter((column) => column < lead);
  if (!labels.some((column) => isLabelLike(grid, row, column))) return null;
  const figures = filled.filter((column) => column >= lead && grid.kind(row, column) === 'figure');
  // 2022 | 2023 | 2024 heads columns, unless the row is an indicator's
  const onlyYears = figures.every((column) => grid.isYear(row, column));
  return onlyYears && !namesIndicator(grid, row, lead) ? null : lead;
}

function isLabelLike(grid: Grid, row: number, column: number): boolean {
  const kind = grid.kind(row, column);
  // months 1 to 12 and years label rows as well; a row number alone does, where nothing else is there
  if (kind === 'figure')
    return (
      grid.isYear(row, column) ||
      (Number(grid.value(row, column)) <= LARGEST_ROW_NUMBER &&
        Number.isInteger(Number(grid.value(row, column))))
    );
  return kind === 'text' && readUnitLine(grid.text(row, column)) === null;
}

function namesIndicator(grid: Grid, row: number, before: number): boolean {
  return grid
    .columns()
    .filter((column) => column < before && grid.kind(row, column) === 'text')
    .some((column) => findIndicator(grid.text(row, column)) !== null);
}

/** The row of column numbers, "A B 1 2 3=2/1". */
export function isNumberRow(grid: Grid, row: number): boolean {
  const texts = grid
    .columns()
    .map((column) => grid.text(row, column))
    .filter(Boolean);
  if (texts.length < 3 || monthHeadings(grid, row).size) return false;
  const marks = texts.map((text) => /^\(?([A-ZĐ]|\d{1,2})\)?(?:\s*=.*)?$/u.exec(text)?.[1]);
  const numbers = marks.flatMap((mark) => (mark && /\d/.test(mark) ? [Number(mark)] : []));
  const rising = numbers.every((number, index) => index === 0 || number === numbers[index - 1] + 1);
  return marks.every(Boolean) && numbers.length >= 2 && rising && numbers[0] <= 5;
}

type Header = Pick<TableBounds, 'headerTop' | 'headerBottom' | 'firstFigureColumn'>;

/** The header above a row of figures, not above `from`. */
function findHeader(grid: Grid, firstBody: number, from: number): Header | null {
  const firstFigureColumn = usualLead(grid, firstBody);
  let bottom = firstBody - 1;
  for (let passed = 0; bottom >= from && !isHeaderLike(grid, bottom, firstFigureColumn); bottom--) {
    if (isBody(grid, bottom, () => firstFigureColumn) || ++passed > MOST_ROWS_BETWEEN) return null;
  }
  let top = bottom + 1;
  while (top > from && bottom - top + 1 < MOST_HEADER_ROWS && isHeaderLike(grid, top - 1, firstFigureColumn))
    top--;
  if (top > bottom || !saysSomething(grid, top, bottom, firstFigureColumn)) return null;
  return { headerTop: top, headerBottom: bottom, firstFigureColumn };
}

/** The column most of the first rows of figures begin in. */
function usualLead(grid: Grid, firstBody: number): number {
  const counts = new Map<number, number>();
  let counted = 0;
  for (let row = firstBody; row <= Math.min(firstBody + 30, grid.bottom); row++) {
    // the header of the table below; one of this table may still go on behind a first row that looks like figures
    if (counted >= 2 && wordsOfHeader(grid, row, grid.left).length >= 2) break;
    const lead = leadColumn(grid, row);
    if (lead === null) continue;
    counts.set(lead, (counts.get(lead) ?? 0) + 1);
    counted++;
  }
  const usual = [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0][0];
  // goods without a quantity have their value behind a blank: the quantities of the others come first
  const before = [...counts.keys()].filter((lead) => lead < usual);
  return Math.min(usual, ...before.filter((lead) => areAmounts(grid, lead, firstBody)));
}

const FEWEST_QUANTITIES = 2;

/** Whether rows above the first empty one begin with figures in a column that are more than numbers or codes of rows. */
function areAmounts(grid: Grid, column: number, firstBody: number): boolean {
  let found = 0;
  for (let row = firstBody; row <= grid.bottom && !isEmpty(grid, row); row++) {
    if (leadColumn(grid, row) !== column) continue;
    const value = Number(grid.value(row, column));
    const isNumber = Number.isInteger(value) && value <= LARGEST_ROW_NUMBER;
    if (!isNumber && !grid.isYear(row, column)) found++;
  }
  return found >= FEWEST_QUANTITIES;
}

const isEmpty = (grid: Grid, row: number): boolean =>
  grid.columns().every((column) => grid.kind(row, column) === 'empty');

/** Texts or years above the figures, and no other figures; neither title nor unit line. */
function isHeaderLike(grid: Grid, row: number, firstFigureColumn: number): boolean {
  if (isNumberRow(grid, row)) return false;
  const filled = grid.columns().filter((column) => grid.spread(row, column) !== '');
  const above = filled.filter((column) => column >= firstFigureColumn);
  const isFigure = (column: number) => grid.kind(row, column) === 'figure' && !grid.isYear(row, column);
  if (!above.length) return false;
  if (monthHeadings(grid, row).size) return true;
  if (above.some(isFigure) && !isRestOfHeader(grid, row, firstFigureColumn)) {
    // scratch figures may stand right of a header, not among its words
    const words = above.filter((column) => !isFigure(column));
    const lastWords = words[words.length - 1] ?? -1;
    const isHeader = words.filter((column) => saysRole(grid, row, column)).length >= 2;
    if (!isHeader || above.some((column) => isFigure(column) && column < lastWords)) return false;
  }
  const texts = new Set(filled.map((column) => grid.spread(row, column)));
  if (texts.size > 1) return true;
  return !isLoneLine(grid, row, [...texts][0], filled);
}

const saysRole = (grid: Grid, row: number, column: number) =>
  readHeader(grid.spread(row, column)).certainty !== 'none' ||
  readPrices(grid.spread(row, column)).prices !== null;

/** A single text in a row: a title across the table, or a unit line at its right. */
function isLoneLine(grid: Grid, row: number, text: string, filled: number[]): boolean {
  if (readUnitLine(text) !== null || (isKnownUnit(text) && !text.startsWith('('))) return true;
  const merge = grid.merge(row, filled[0]);
  const widerThanGroup = merge !== null && merge.columns > 1 && merge.column <= grid.left + 1;
  return widerThanGroup || text.length > 60;
}

/** A header has words of one: a role, a year, or several texts. */
function saysSomething(grid: Grid, top: number, bottom: number, firstFigureColumn: number): boolean {
  const columns = grid.columns().filter((column) => column >= firstFigureColumn);
  return columns.some((column) => {
    const words: string[] = [];
    for (let row = top; row <= bottom; row++)
      words.push(monthHeadings(grid, row).get(column) ?? grid.spread(row, column));
    const text = words.join(' ');
    return (
      readHeader(text).certainty !== 'none' ||
      findIndicator(text) !== null ||
      readHeader(text).span !== 'year'
    );
  });
}

function findLastRow(grid: Grid, firstBody: number, firstFigureColumn: number): number {
  let last = firstBody;
  let empty = 0;
  const own = new Set(
    grid.columns().filter((column) => column < firstFigureColumn || hasFigures(grid, column, firstBody)),
  );
  for (let row = firstBody + 1; row <= grid.bottom && empty < MOST_EMPTY_ROWS; row++) {
    const filled = grid.columns().filter((column) => grid.kind(row, column) !== 'empty');
    empty = filled.length ? 0 : empty + 1;
    if (leadColumn(grid, row) !== null || isLabelledRow(grid, row, firstFigureColumn)) last = row;
    else if (beginsHeader(grid, row, firstFigureColumn, own)) return lastWithFigures(grid, firstBody, last);
  }
  return last;
}

/** Names without figures right above the header of the next table are its title. */
function lastWithFigures(grid: Grid, firstBody: number, last: number): number {
  let row = last;
  while (row > firstBody && leadColumn(grid, row) === null) row--;
  return row;
}

/** A row without figures that still is one of the table: an indicator not reported yet, signs, a numbered product. */
function isLabelledRow(grid: Grid, row: number, firstFigureColumn: number): boolean {
  if (namesIndicator(grid, row, firstFigureColumn)) return true;
  const [first] = grid.columns().filter((column) => grid.kind(row, column) !== 'empty');
  return first !== undefined && first < firstFigureColumn && numberingRank(grid.text(row, first)) !== null;
}

/** Header words in columns of the table; those of a side table that begins lower do not end it. */
function beginsHeader(grid: Grid, row: number, firstFigureColumn: number, own: ReadonlySet<number>): boolean {
  const words = wordsOfHeader(grid, row, firstFigureColumn);
  return words.length >= 2 && words.some((column) => own.has(column));
}

/** Columns from this one on that have words of a header in a row. */
const wordsOfHeader = (grid: Grid, row: number, from: number): number[] =>
  grid
    .columns()
    .filter((column) => column >= from && ['text', 'figure'].includes(grid.kind(row, column)))
    .filter((column) => readHeader(grid.text(row, column)).certainty !== 'none');

/** A total may have fewer figures than what stands below it. */
const ROWS_TO_LOOK_AT = 15;

function hasFigures(grid: Grid, column: number, firstBody: number): boolean {
  const rows = Array.from({ length: ROWS_TO_LOOK_AT }, (_, place) => firstBody + place);
  return rows.some((row) => row <= grid.bottom && grid.kind(row, column) === 'figure');
}
