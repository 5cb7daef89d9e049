import { findBounds, type TableBounds } from './bounds';
import type { Grid } from './grid';
import { readHeader } from './header-words';
import { headerStack } from './header-stack';
import { LARGEST_ROW_NUMBER } from './leads';
import { isKnownUnit } from './unit-text';

/** A table with the part of its sheet that it stands in: the whole, or the columns of one of several side by side. */
export interface Pane {
  grid: Grid;
  bounds: TableBounds;
}

/** The tables of a sheet from top to bottom; of those side by side the left one first. */
export function findPanes(grid: Grid): Pane[] {
  return partsBetweenGutters(grid).flatMap(panesIn);
}

function panesIn(grid: Grid): Pane[] {
  return findBounds(grid).flatMap((bounds): Pane[] => {
    const starts = startsOfOthers(grid, bounds);
    if (!starts.length) return [{ grid, bounds }];
    const all = grid.columns();
    const edges = [all[0], ...starts, all[all.length - 1] + 1];
    const panes = edges.slice(1).flatMap((end, index): Pane[] => {
      const part = grid.part(
        { from: edges[index], to: end - 1 },
        { from: bounds.titleTop, to: bounds.lastRow },
      );
      return findBounds(part).map((own) => ({ grid: part, bounds: own }));
    });
    return panes.length > starts.length ? panes : [{ grid, bounds }];
  });
}

/** The sheet cut at columns that are empty from top to bottom, where names and figures of their own begin behind. */
function partsBetweenGutters(grid: Grid): Grid[] {
  const columns = grid.columns();
  const rows = rowsBetween(grid.top, grid.bottom);
  const isEmpty = (column: number) => rows.every((row) => grid.kind(row, column) === 'empty');
  const filled = columns.filter((column) => !isEmpty(column));
  const starts = filled.filter(
    (column, place) =>
      place > 0 &&
      column > filled[place - 1] + 1 &&
      haveNames(grid, rows, filled.slice(0, place)) &&
      haveNames(grid, rows, filled.slice(place)),
  );
  if (!starts.length) return [grid];
  const edges = [columns[0], ...starts, columns[columns.length - 1] + 1];
  return edges
    .slice(1)
    .map((end, place) => grid.part({ from: edges[place], to: end - 1 }, { from: grid.top, to: grid.bottom }));
}

/** Names stand before the figures, in the first column or behind one of numbers. */
const MOST_COLUMNS_TO_NAMES = 3;
const FEWEST_NAMES = 2;
const SHARE_NAMED = 0.7;

/** Whether rows of figures in these columns have names in front of them, no two alike. */
function haveNames(grid: Grid, rows: readonly number[], columns: readonly number[]): boolean {
  return columns.slice(0, MOST_COLUMNS_TO_NAMES).some((column, place) => {
    if (columns.slice(0, place).some((before) => hasAmounts(grid, rows, before))) return false;
    const behind = columns.slice(place + 1);
    const body = rows.filter((row) => behind.some((one) => grid.kind(row, one) === 'figure'));
    const named = body.filter((row) => isName(grid, row, column));
    const names = new Set(named.map((row) => grid.text(row, column)));
    return (
      names.size >= FEWEST_NAMES && named.length >= body.length * SHARE_NAMED && names.size * 2 > named.length
    );
  });
}

/** Whether a column has figures that number no rows. */
const hasAmounts = (grid: Grid, rows: readonly number[], column: number): boolean =>
  rows.some((row) => {
    const value = Number(grid.value(row, column));
    const isNumber = Number.isInteger(value) && value >= 0 && value <= LARGEST_ROW_NUMBER;
    return grid.kind(row, column) === 'figure' && !isNumber;
  });

const isName = (grid: Grid, row: number, column: number): boolean => {
  const text = grid.text(row, column);
  return grid.kind(row, column) === 'text' && /\p{L}{2}/u.test(text) && !isKnownUnit(text);
};

/** Columns behind figures that begin a table of their own: names under the words that head the names of the first, figures behind. */
function startsOfOthers(grid: Grid, bounds: TableBounds): number[] {
  const behind = grid.columns().filter((column) => column > bounds.firstFigureColumn);
  const starts = behind.filter(
    (column) => headsNames(grid, bounds, column) && hasFiguresBehind(grid, bounds, column),
  );
  // a number before the names belongs to them
  return starts.map((column) => (headsNumbers(grid, bounds, column - 1) ? column - 1 : column));
}

const headRole = (grid: Grid, bounds: TableBounds, column: number) => {
  const stack = headerStack(grid, bounds, column);
  return readHeader(stack[stack.length - 1] ?? '').role;
};

const headsNumbers = (grid: Grid, bounds: TableBounds, column: number) =>
  column > bounds.firstFigureColumn && headRole(grid, bounds, column) === 'numbering';

function headsNames(grid: Grid, bounds: TableBounds, column: number): boolean {
  if (headRole(grid, bounds, column) !== 'label') return false;
  const kinds = rowsOf(bounds).map((row) => grid.kind(row, column));
  return kinds.includes('text') && !kinds.includes('figure');
}

function hasFiguresBehind(grid: Grid, bounds: TableBounds, column: number): boolean {
  return rowsOf(bounds).some((row) =>
    grid.columns().some((one) => one > column && grid.kind(row, one) === 'figure'),
  );
}

const rowsBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const rowsOf = ({ firstRow, lastRow }: TableBounds): number[] => rowsBetween(firstRow, lastRow);
