import type { Area } from '../../spreadsheet/area';
import { BUSY, type ReadBack } from '../blocks/verify';

/** Pause before cells that were still being calculated are read once more. */
const BUSY_PAUSE = 600;

/** Cells read at once: formulas and values of so many stay below Excel on the web's 5 MB. */
const MOST_CELLS = 20_000;

/** A long block in ranges that are read one after the other. */
export function slicesToRead(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range[] {
  const most = Math.max(1, Math.floor(MOST_CELLS / columns));
  return Array.from({ length: Math.ceil(rows / most) }, (_, slice) =>
    sheet.getRangeByIndexes(row + slice * most, column, Math.min(most, rows - slice * most), columns),
  );
}

/** Each range in a request of its own. */
async function read(
  context: Excel.RequestContext,
  [range, ...rest]: readonly Excel.Range[],
): Promise<ReadBack> {
  range.load('formulas,values');
  await context.sync();
  const { formulas, values } = range as ReadBack;
  if (!rest.length) return { formulas, values };
  const below = await read(context, rest);
  return { formulas: [...formulas, ...below.formulas], values: [...values, ...below.values] };
}

/**
 * Reads a block after it was written, and once more where functions had not answered yet.
 * @param ranges - the block from above, in one or more
 */
export async function readAgain(
  context: Excel.RequestContext,
  ...ranges: readonly Excel.Range[]
): Promise<ReadBack> {
  const found = await read(context, ranges);
  if (!found.values.some((row) => row.includes(BUSY))) return found;
  await new Promise((resolve) => setTimeout(resolve, BUSY_PAUSE));
  return read(context, ranges);
}
