import type { Area } from '../../spreadsheet/area';
import type { ProblemCode } from '../../contract';
import { isSessionLost } from './errors';
import { asProblem } from './errors';
import { parseAddress } from '../../spreadsheet/a1';
import { intersects } from '../../spreadsheet/area';
import { halvesOf } from '../../spreadsheet/area';

/** Failures that have nothing to do with merges. */
const OTHER_PROBLEMS = new Set<ProblemCode>(['cellEditMode', 'sheetMissing', 'tooLarge']);

/** Whether a request may have failed because there are too many merges; Excel has no code of its own for that. */
export function mayBeTooManyMerges(error: unknown): boolean {
  return !isSessionLost(error) && !OTHER_PROBLEMS.has(asProblem(error).code);
}

/** Queues the question which merges begin in an area: Excel tells no others (office-js issue 3611). */
function askWhatBeginsIn(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): () => Area[] {
  const merged = sheet.getRangeByIndexes(row, column, rows, columns).getMergedAreasOrNullObject();
  merged.areas.load('items/address');
  return () =>
    merged.isNullObject ? [] : merged.areas.items.map(({ address }) => parseAddress(address)!.area);
}

/** What lies above or to the left of an area, and the area: whatever merge touches it begins there. */
const reachOf = ({ row, column, rows, columns }: Area): Area => ({
  row: 0,
  column: 0,
  rows: row + rows,
  columns: column + columns,
});

/**
 * Queues the question which merges touch an area, with whatever else a request asks. Excel refuses it, and with it the request,
 * where there are more than 512.
 * @returns what gives the answer once the request was sent
 */
export function askForMerges(sheet: Excel.Worksheet, area: Area): () => Area[] {
  const asked = askWhatBeginsIn(sheet, reachOf(area));
  return () => asked().filter((merge) => intersects(merge, area));
}

/** The merges that touch an area, however many there are, in requests of their own. Nothing else may be queued. */
export async function mergesIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Area[]> {
  const all = await beginningIn(context, sheet, reachOf(area));
  return all.filter((merge) => intersects(merge, area));
}

/** Merges of an answer that leaves room for more: below it twice the rows are asked about. */
const FEW_MERGES = 200;

/** Goes down in slices of rows; where Excel refuses, for there are too many, a slice is halved, and those behind it are as small. */
async function beginningIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Area[]> {
  const found: Area[] = [];
  let rows = area.rows;
  for (let row = 0; row < area.rows;) {
    const slice = { ...area, row: area.row + row, rows: Math.min(rows, area.rows - row) };
    const merges = await beginningInSlice(context, sheet, slice);
    if (merges) {
      found.push(...merges);
      row += slice.rows;
      if (merges.length < FEW_MERGES) rows *= 2;
    } else if (slice.rows > 1) rows = Math.ceil(slice.rows / 2);
    else {
      const [left, right] = halvesOf(slice);
      for (const half of [left, right]) found.push(...(await beginningIn(context, sheet, half)));
      row += 1;
    }
  }
  return found;
}

/** `null`: there are too many. */
async function beginningInSlice(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  slice: Area,
): Promise<Area[] | null> {
  const asked = askWhatBeginsIn(sheet, slice);
  try {
    await context.sync();
    return asked();
  } catch (error) {
    if (slice.rows * slice.columns === 1 || !mayBeTooManyMerges(error)) throw error;
    return null;
  }
}
