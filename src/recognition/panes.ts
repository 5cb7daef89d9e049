import { findBounds, type TableBounds } from './bounds';
import type { Grid } from './grid';
import { readHeader } from './header-words';
import { headerStack } from './header-stack';

/** A table with the part of its sheet that it stands in: the whole, or the columns of one of several side by side. */
export interface Pane {
  grid: Grid;
  bounds: TableBounds;
}

/** The tables of a sheet from top to bottom; of those side by side the left one first. */
export function findPanes(grid: Grid): Pane[] {
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

const rowsOf = ({ firstRow, lastRow }: TableBounds): number[] =>
  Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
