import { findIndicator } from '../indicators/language/indicator-names';
import { readTerritory } from '../indicators/language/territories';
import { numberingRank, readPrices } from '../indicators/language/labels';
import { keyPattern, spellingKey } from '../indicators/language/spelling';
import type { Grid } from './grid';
import { endsInComparison } from './comparison-place';
import { readHeader } from './header-words';
import { isNumberRow, leadColumn, namesIndicator, usualLead, wordsOfHeader } from './leads';
import { monthHeadings } from './month-headings';
import { IN_SMALL_LETTERS } from './rest-of-name';
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
  if (
    words.length < 2 ||
    !words.some((column) => saysRole(grid, row, column) || namesPeriod(grid, row, column))
  )
    return false;
  return above
    .filter((column) => grid.kind(row, column) === 'figure')
    .every((column) => grid.isYear(row, column) || isNumberOfPeriod(grid.value(row, column)));
}

/** "Tháng", "năm": a word of a period whose number stands in another row. */
const namesPeriod = (grid: Grid, row: number, column: number): boolean =>
  PERIOD.test(spellingKey(grid.spread(row, column)));
const PERIOD = keyPattern('^(tháng|quý|năm|kỳ)$');

const isNumberOfPeriod = (value: unknown) =>
  Number.isInteger(Number(value)) && Number(value) >= 1 && Number(value) <= 12;

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
  // "Tháng 5 năm 2031 so với" is left open until the words below it
  if (endsInComparison(text)) return false;
  const merge = grid.merge(row, filled[0]);
  const widerThanGroup = merge !== null && merge.columns > 1 && merge.column <= grid.left + 1;
  return widerThanGroup || text.length > 60;
}

/** A header has words of one: a role, a year, an indicator, a territory, or several texts. */
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
      readTerritory(text) !== null ||
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
  return withRestOfName(grid, last);
}

/** Names without figures right above the header of the next table are its title. */
function lastWithFigures(grid: Grid, firstBody: number, last: number): number {
  let row = last;
  while (row > firstBody && leadColumn(grid, row) === null) row--;
  return withRestOfName(grid, row);
}

/** The last row of figures, or the one below it that holds the rest of its name in small letters. */
function withRestOfName(grid: Grid, row: number): number {
  if (row >= grid.bottom) return row;
  const texts = grid.columns().flatMap((column) => grid.text(row + 1, column) || []);
  return texts.length === 1 && IN_SMALL_LETTERS.test(texts[0]) ? row + 1 : row;
}

/** A row without figures that still is one of the table: an indicator not reported yet, signs, a numbered product. */
function isLabelledRow(grid: Grid, row: number, firstFigureColumn: number): boolean {
  if (namesIndicator(grid, row, firstFigureColumn)) return true;
  const [first] = grid.columns().filter((column) => grid.kind(row, column) !== 'empty');
  return first !== undefined && first < firstFigureColumn && numberingRank(grid.text(row, first)) !== null;
}

/** Header words in columns of the table; those of a side table that begins lower do not end it. */
function beginsHeader(grid: Grid, row: number, firstFigureColumn: number, own: ReadonlySet<number>): boolean {
  const named = grid
    .columns()
    .filter((column) => column >= firstFigureColumn && namesPeriod(grid, row, column));
  const words = [...new Set([...wordsOfHeader(grid, row, firstFigureColumn), ...named])];
  return words.length >= 2 && words.some((column) => own.has(column));
}

/** A total may have fewer figures than what stands below it. */
const ROWS_TO_LOOK_AT = 15;

function hasFigures(grid: Grid, column: number, firstBody: number): boolean {
  const rows = Array.from({ length: ROWS_TO_LOOK_AT }, (_, place) => firstBody + place);
  return rows.some((row) => row <= grid.bottom && grid.kind(row, column) === 'figure');
}
