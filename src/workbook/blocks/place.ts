import { cellAddress, parseAddress } from '../../spreadsheet/a1';
import { MAX_COLUMNS, MAX_ROWS } from '../../spreadsheet/area';
import { sheetNameFor } from '../../planning';
import type { BlockPlan, Place } from '../../planning/block-plan';
import type { FreePlaces } from '../../contract';
import type { BlockRequest } from '../../tables/choices';
import { WorkbookProblem } from '../excel/problem';
import { originOf } from './target';
import type { ExistingBlock } from './update/typed-cells';

const LONGEST_SHEET_NAME = 31;

/** `Name`, or `Name (2)` … where that is taken (Excel compares without regard to case). */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!used.has(name.toLocaleLowerCase())) return name;
  }
}

/**
 * Where a request puts a block: where the one stands that it updates, else at a cell, or on a new sheet with a name that is free.
 * @throws WorkbookProblem `sheetMissing`
 */
export function placeOf(
  request: BlockRequest,
  existing: ExistingBlock | null,
  selection: string,
  sheetNames: string[],
): Place {
  if (existing) {
    const { row, column } = existing.area;
    return { kind: 'cell', sheet: existing.sheet, row, column };
  }
  const origin = originOf(request, selection);
  if (!origin) return { kind: 'newSheet', sheet: freeSheetName(sheetNameFor(request), sheetNames) };
  if (!sheetNames.includes(origin.sheet)) throw new WorkbookProblem('sheetMissing', { sheet: origin.sheet });
  return { kind: 'cell', ...origin };
}

/** Where the plan's sheet has room below and right of everything that is used of it, in the same column and in the same row. */
export async function freePlaces(
  context: Excel.RequestContext,
  { place, cells }: BlockPlan,
): Promise<FreePlaces> {
  if (place.kind === 'newSheet') return {};
  const used = context.workbook.worksheets.getItem(place.sheet).getUsedRangeOrNullObject();
  used.load('address');
  await context.sync();
  const there = used.isNullObject ? null : parseAddress(used.address)!.area;
  if (!there) return {};
  // a line is left free between what is there and the table
  const below = { row: there.row + there.rows + 1, column: place.column };
  const right = { row: place.row, column: there.column + there.columns + 1 };
  const fitting = ({ row, column }: typeof below): string | undefined =>
    row + cells.length <= MAX_ROWS && column + cells[0].length <= MAX_COLUMNS
      ? cellAddress({ sheet: place.sheet, row, column })
      : undefined;
  return { below: fitting(below), right: fitting(right) };
}
