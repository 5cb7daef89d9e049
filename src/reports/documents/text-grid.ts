import { cleanLine } from '../../indicators/language/clean-text';

/** A cell of a table as a document draws it: over how many columns and rows it goes. */
export interface GridCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** More than a person reads beside each other; a table of more is cut there. */
const MOST_COLUMNS = 60;
const WORDS_ALONE = /^\D*$/;

/** The cell that stands at a place, and whether it begins there. */
interface Placed {
  readonly text: string;
  readonly isFirstColumn: boolean;
  readonly isFirstRow: boolean;
}

function place(rows: readonly (readonly GridCell[])[]): Placed[][] {
  const grid: Placed[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (grid[at][column] !== undefined) column += 1;
      const right = Math.min(column + cell.columns, MOST_COLUMNS);
      for (let down = at; down < Math.min(at + cell.rows, rows.length); down += 1)
        for (let along = column; along < right; along += 1)
          grid[down][along] ??= {
            text: cell.text,
            isFirstColumn: along === column,
            isFirstRow: down === at,
          };
      column = right;
    }
  });
  return grid;
}

/**
 * A table as lines of a text, its cells between bars, as the reader takes tables. A cell over several columns stands in the first of
 * them. One over several rows stands in each where it is words, such as a name or a unit; a number belongs to the first row alone.
 */
export function gridLines(rows: readonly (readonly GridCell[])[]): string {
  const grid = place(rows);
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid
    .map((row) => {
      const cells = Array.from({ length: width }, (_, at) => {
        const cell = row[at];
        if (!cell?.isFirstColumn || (!cell.isFirstRow && !WORDS_ALONE.test(cell.text))) return '';
        return cleanLine(cell.text.replace(/\|/g, '/'));
      });
      return `| ${cells.join(' | ')} |`;
    })
    .join('\n');
}
