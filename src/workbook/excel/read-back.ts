import { stillLate } from '../blocks/verify';
import { verdictOn } from '../blocks/verify';
import { cellsAround } from '../blocks/lateness';
import { latenessIn } from '../blocks/lateness';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import type { BlockPlan } from '../../planning/block-plan';
import type { Area } from '../../spreadsheet/area';
import { type ReadBack } from '../blocks/verify';

/** Pauses in milliseconds before what had not been calculated is read again. */
export const PAUSES: readonly number[] = [600, 1500, 3000];

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

/** Looks again after growing pauses, until nothing is late any more; returns what still is. */
export async function lookAgain<Late>(
  late: readonly Late[],
  stillLateOf: (late: readonly Late[]) => Promise<readonly Late[]>,
): Promise<readonly Late[]> {
  let left = late;
  for (const pause of PAUSES) {
    if (left.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    left = await stillLateOf(left);
  }
  return left;
}

/**
 * Reads a block after it was written and compares it with its plan. Values that are late are read again; contents are not, for the
 * user may have begun to type.
 * @param ranges - the block from above, in one or more
 */
export async function verified(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  plan: BlockPlan,
  sources: readonly SheetSnapshot[],
): Promise<{ wrong: string | null; isLate: boolean }> {
  const latenessOf = latenessIn(cellsAround(plan, sources));
  const { wrong, late } = verdictOn(plan, await read(context, ranges), (formula) =>
    latenessOf(plan.place.sheet, formula),
  );
  if (wrong) return { wrong, isLate: false };
  const left = await lookAgain(late, async (cells) => stillLate(cells, (await read(context, ranges)).values));
  return { wrong: null, isLate: left.length > 0 };
}
