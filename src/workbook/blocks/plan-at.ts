import { planBlock, withColumnWidths } from '../../planning';
import type { BlockPlan, Place } from '../../planning/block-plan';
import { intersects, type Area } from '../../spreadsheet/area';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import type { BlockRequest } from '../../tables/choices';
import { cellsNow, type Preflight } from './preflight';
import { typedCells } from './update/typed-cells';
import { userEditsFor, type UserEdits } from './update/user-edits';

/** A block as it will be written, and what becomes of what the user typed into the one that stands. */
export interface PlannedBlock {
  plan: BlockPlan;
  edits: UserEdits;
}

interface PlanOptions {
  /** The font of an earlier plan of the same block. */
  font?: string;
  /** What goes into a block that is rolled forward. */
  moved?: (plan: BlockPlan) => UserEdits;
}

export const editsOf = (typed: UserEdits['typed']): UserEdits => ({
  typed,
  kept: typed.size,
  refilled: 0,
  lost: [],
  otherUnit: [],
});

/** The block of a request at a place, with what the user typed into the one that stands there, as wide as its columns are. */
export function planAt(
  request: BlockRequest,
  place: Place,
  sources: SheetSnapshot[],
  preflight: Preflight,
  options: PlanOptions = {},
): PlannedBlock {
  const { existing, target } = preflight;
  const planned = planWithEdits(request, place, sources, preflight, options);
  // on a sheet of its own it brought its widths with it
  if (!target || existing?.block.newSheet) return planned;
  return { ...planned, plan: withColumnWidths(planned.plan, target.columnWidths) };
}

function planWithEdits(
  request: BlockRequest,
  place: Place,
  sources: SheetSnapshot[],
  preflight: Preflight,
  { font, moved }: PlanOptions,
): PlannedBlock {
  const { existing } = preflight;
  if (!existing) {
    const plan = planBlock(request, place, sources, font);
    const edits = moved?.(plan) ?? editsOf(new Map());
    return edits.typed.size
      ? { plan: planBlock(request, place, sources, plan.font, edits.typed), edits }
      : { plan, edits };
  }
  const { sheet, area, block } = existing;
  const others = sources.map((source) => (source.name === sheet ? withoutBlock(source, area) : source));
  const plan = planBlock(request, place, others, font);
  // an update whose session was lost had found out already
  const edits = block.interrupted
    ? editsOf(new Map(block.interrupted.typed))
    : userEditsFor(typedCells(existing, cellsNow(preflight)), existing, plan);
  if (!edits.typed.size) return { plan, edits };
  return { plan: planBlock(request, place, others, plan.font, edits.typed), edits };
}

/** A block must not be linked to itself. */
export function withoutBlock(sheet: SheetSnapshot, block: Area): SheetSnapshot {
  const { row, column } = sheet.area;
  const without = <T>(cells: T[][], nothing: T) =>
    cells.map((line, r) =>
      line.map((cell, c) =>
        intersects({ row: row + r, column: column + c, rows: 1, columns: 1 }, block) ? nothing : cell,
      ),
    );
  return { ...sheet, values: without(sheet.values, ''), formulas: without(sheet.formulas, '') };
}
