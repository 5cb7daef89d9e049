import type { TableBounds } from './bounds';
import { isNumberRow } from './leads';
import type { Grid } from './grid';
import { headerStack } from './header-stack';

/** "6/4", "(6):(4)", "8 = 6/4": columns that are named by their numbers. */
const RATIO =
  /^(?:\(?\d{1,2}\)?\s*=\s*)?\(?(\d{1,2})\)?\s*[/:]\s*\(?(\d{1,2})\)?(?:\s*\*\s*100)?(?:\s*\(?%\)?)?$/u;
const NUMBER = /^\(?(\d{1,2})\)?(?:\s*=.*)?$/u;
/** Rows below the header that the row of numbers may be. */
const MOST_ROWS_BELOW = 2;

/**
 * Spells out comparisons that a header names by the numbers of columns: "6/4" is "Ước TH so với TH năm 2030". The row of numbers says
 * which they are; without one the numbers mean nothing.
 */
export function ratiosSpeltOut(grid: Grid, bounds: TableBounds): (words: string) => string {
  const numbered = numberedColumns(grid, bounds);
  if (!numbered.size) return (words) => words;
  const headOf = (number: string) => {
    const column = numbered.get(Number(number));
    return column === undefined ? '' : headerStack(grid, bounds, column).join(' ');
  };
  return (words) => {
    const [, own, other] = RATIO.exec(words) ?? [];
    const [above, below] = [own, other].map((number) => (number === undefined ? '' : headOf(number)));
    return above && below ? `${above} so với ${below}` : words;
  };
}

function numberedColumns(grid: Grid, { headerBottom, firstFigureColumn }: TableBounds): Map<number, number> {
  const columns = new Map<number, number>();
  for (let row = headerBottom + 1; row <= headerBottom + MOST_ROWS_BELOW; row++) {
    if (!isNumberRow(grid, row)) continue;
    for (const column of grid.columns().filter((one) => one >= firstFigureColumn)) {
      const number = NUMBER.exec(grid.text(row, column))?.[1];
      if (number !== undefined) columns.set(Number(number), column);
    }
  }
  return columns;
}
