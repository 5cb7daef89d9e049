import type { TableBounds } from './bounds';
import type { Grid } from './grid';
import { readHeader } from './header-words';
import { monthHeadings } from './month-headings';
import { isUnitLine } from './unit-text';

type HeaderBounds = Pick<TableBounds, 'headerTop' | 'headerBottom' | 'firstFigureColumn'>;

/** The texts above a column from top to bottom; words of a merged or a group's cell count for every column below it. */
export function headerStack(grid: Grid, bounds: HeaderBounds, column: number): string[] {
  const stack: string[] = [];
  for (let row = bounds.headerTop; row <= bounds.headerBottom; row++) {
    const text =
      monthHeadings(grid, row).get(column) ??
      (grid.spread(row, column) || groupText(grid, bounds, row, column));
    // a line about the table's units may stand right above the header, over its last column
    const isLine = row === bounds.headerTop && isUnitLine(text) && readHeader(text).role !== 'unit';
    if (text && !isLine && text !== stack[stack.length - 1]) stack.push(text);
  }
  return stack;
}

/**
 * Words of a group that no one merged: "Năm 2023" over the first of three columns means all three. It ends where a column
 * has words of its own in that row, or stands below another group.
 */
function groupText(grid: Grid, bounds: HeaderBounds, row: number, column: number): string {
  if (grid.merge(row, column) || !saysMoreBelow(grid, bounds, row, column)) return '';
  if (mergesAcross(grid, row)) return '';
  for (let left = column - 1; left >= bounds.firstFigureColumn; left--) {
    if (!saysMoreBelow(grid, bounds, row, left) || grid.merge(row, left)) return '';
    const text = grid.text(row, left);
    if (!text) continue;
    for (let above = bounds.headerTop; above < row; above++) {
      const own = grid.spread(above, column);
      if (own && own !== grid.spread(above, left)) return '';
    }
    return text;
  }
  return '';
}

function saysMoreBelow(grid: Grid, { headerBottom }: HeaderBounds, row: number, column: number): boolean {
  for (let below = row + 1; below <= headerBottom; below++) if (grid.spread(below, column)) return true;
  return false;
}

/** Where some groups of a row are merged, a blank cell beside them belongs to none. */
function mergesAcross(grid: Grid, row: number): boolean {
  return grid.columns().some((column) => (grid.merge(row, column)?.columns ?? 1) > 1);
}
