import { hasDigits, numberInFormat } from '../indicators/language/number-format';
import { MOST_NAME_COLUMNS } from '../tables/choices';
import type { BlockPlan, PlannedCell } from './block-plan';
import { CHARACTER, INDENT, lineRoom, rowHeights, sizeOf } from './row-heights';
import { linesOfText, textWidth } from './text-lines';

/** A column of the sheet in which the table cannot be read. */
interface NarrowColumn {
  /** Place within the block. */
  column: number;
  /** Characters, as Excel counts widths. */
  width: number;
  needed: number;
}

/** Points that Excel keeps beside a number before it shows ####. */
const BESIDE = 3;

/** Lines of words that are still read at a glance, in a row and in a header, which is read once. */
const MOST_LINES = { body: 4, header: 7 };

/** The plan in columns that are there already, whatever widths the table would have of its own. */
export function withColumnWidths(plan: BlockPlan, widths: readonly number[]): BlockPlan {
  const columnWidths = plan.cells[0].map((_, column) => widths[column] ?? plan.columnWidths[column]);
  return { ...plan, columnWidths, rowHeights: rowHeights(plan.cells, plan.merges, columnWidths) };
}

/** Columns in which a number would show as ####, a word would be broken, or words would take more lines than are read at a glance. */
export function narrowColumns({ cells, merges, columnWidths, chart }: BlockPlan): NarrowColumn[] {
  const spans = new Map(merges.map(({ row, column, columns }) => [`${row},${column}`, columns]));
  // a chart stands over its figures
  return columnWidths.slice(0, chart?.area.column).flatMap((width, column) => {
    const needed = cells.map((line, row) => {
      const cell = line[column];
      const columns = spans.get(`${row},${column}`) ?? 1;
      // titles and notes have the whole width of the table
      if (!cell || (columns > 1 && !cell.look.bordered)) return 0;
      const room = sumOf(columnWidths.slice(column, column + columns));
      const wanted = widthNeeded(cell, room);
      return wanted > room ? width + wanted - room : 0;
    });
    const most = Math.max(0, ...needed);
    return most > width ? [{ column, width, needed: Math.ceil(most) }] : [];
  });
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/**
 * Over how many columns of a sheet the names have to go so that the table can be read in it; `null` where no number of them helps.
 * @param plan - with its names in one column
 * @param name - the place of that column
 * @param widths - of the sheet's columns from the table's first one on
 */
export function nameColumnsNeeded(plan: BlockPlan, name: number, widths: readonly number[]): number | null {
  for (let count = 2; count <= MOST_NAME_COLUMNS; count++) {
    const names = sumOf(widths.slice(name, name + count));
    const columnWidths = [...widths.slice(0, name), names, ...widths.slice(name + count)];
    if (columnWidths.length < plan.columnWidths.length) return null;
    if (
      narrowColumns({ ...plan, columnWidths: columnWidths.slice(0, plan.columnWidths.length) }).length === 0
    )
      return count;
  }
  return null;
}

/** Whether Excel shows the number of a cell as ####. */
export function showsNoNumber(cell: PlannedCell, width: number): boolean {
  const shown = cell.formula ? cell.expected : cell.content;
  return typeof shown === 'number' && widthNeeded(cell, width) > width;
}

/** The letters that Excel must have room for: under `General` it leaves out decimals where they have none. */
const fewestLetters = (value: number, numberFormat: string): string =>
  numberInFormat(hasDigits(numberFormat) ? value : Math.round(value), numberFormat);

/** Characters that a cell needs; 0 where the width will do. */
function widthNeeded(cell: PlannedCell, width: number): number {
  const { look } = cell;
  const bold = look.bold ?? false;
  const size = sizeOf(cell);
  const aside = BESIDE + (look.indent ?? 0) * INDENT;
  const charactersFor = (points: number) => (points + aside) / CHARACTER;
  const shown = cell.formula ? cell.expected : cell.content;
  // figures are as wide in bold, so that they stand below each other
  if (typeof shown === 'number')
    return charactersFor(textWidth(fewestLetters(shown, cell.numberFormat), size, false));
  if (!shown) return 0;
  const widthOf = (text: string) => textWidth(text, size, bold);
  // without borders it runs over into the empty cells beside it
  if (!look.wrap) return look.bordered ? charactersFor(widthOf(shown)) : 0;
  const longest = Math.max(...shown.split(/\s+/).map(widthOf));
  const lines = linesOfText(shown, size, bold, lineRoom(cell, width));
  const most = MOST_LINES[cell.role === 'header' ? 'header' : 'body'];
  const perLine = lines > most ? widthOf(shown) / most : 0;
  return charactersFor(Math.max(longest, perLine));
}
