import { findIndicator } from '../indicators/language/indicator-names';
import type { Grid } from './grid';
import { readHeader } from './header-words';
import { monthHeadings } from './month-headings';
import { readUnitLine } from './unit-text';

/** Larger numbers number no rows. */
export const LARGEST_ROW_NUMBER = 200;

/** Every row is asked about many times while the table above or below it is looked for. */
const knownLeads = new WeakMap<Grid, Map<number, number | null>>();

/** First column of a row's figures, where the row looks like one of a table's body; `null` where it does not. */
export function leadColumn(grid: Grid, row: number): number | null {
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

export function namesIndicator(grid: Grid, row: number, before: number): boolean {
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

/** The column most of the first rows of figures begin in. */
export function usualLead(grid: Grid, firstBody: number): number {
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

/** Columns from this one on that have words of a header in a row. */
export const wordsOfHeader = (grid: Grid, row: number, from: number): number[] =>
  grid
    .columns()
    .filter((column) => column >= from && ['text', 'figure'].includes(grid.kind(row, column)))
    .filter((column) => readHeader(grid.text(row, column)).certainty !== 'none');
