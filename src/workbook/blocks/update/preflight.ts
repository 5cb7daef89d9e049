import { mergesIn } from '../../excel/merges';
import { contains } from '../../../spreadsheet/area';
import { fullAddress, parseAddress } from '../../../spreadsheet/a1';
import { intersects } from '../../../spreadsheet/area';
import type { BlockPlan } from '../../../planning/block-plan';
import { planBlock } from '../../../planning';
import type { BlockRequest } from '../../../tables/choices';
import type { Conflict } from '../../../contract';
import type { Area } from '../../../spreadsheet/area';
import type { SheetSnapshot } from '../../../spreadsheet/sheet-snapshot';
import { askForTarget, checkFits, conflictsOf, type Target } from '../target';
import { userEditsFor, type UserEdits } from './user-edits';
import type { ExistingCells } from './changes';
import { typedCells, type CellsNow, type ExistingBlock } from './typed-cells';

/** A block and the cells it will grow into, as they are. */
export interface Preflight {
  existing: ExistingBlock;
  /** The larger of the block as it is and as it will be. */
  whole: Area;
  target: Target;
  /** The user has rules of data validation where the block will grow, below and to the right. */
  growsOverRules: boolean;
  /** Merges in those cells. */
  merges: Area[];
}

/** Queues the reading of a block and of the cells it will grow into; once that was sent, the returned function gives it. */
export function askForPreflight(
  context: Excel.RequestContext,
  existing: ExistingBlock,
  size: { rows: number; columns: number },
): () => Promise<Preflight> {
  const { sheet, area } = existing;
  const { row, column } = area;
  const whole = {
    row,
    column,
    rows: Math.max(area.rows, size.rows),
    columns: Math.max(area.columns, size.columns),
  };
  checkFits({ sheet, row, column }, whole.rows, whole.columns);
  const asked = askForTarget(context, { sheet, row, column }, whole);
  const below = { ...whole, row: row + area.rows, rows: whole.rows - area.rows };
  const right = { ...whole, column: column + area.columns, columns: whole.columns - area.columns };
  const growth = [below, right]
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .map((part) => asked.sheet.getRangeByIndexes(part.row, part.column, part.rows, part.columns));
  for (const range of growth) range.dataValidation.load('type');
  return async () => {
    const target = await asked.read();
    const merges = await mergesIn(context, target.sheet, whole);
    const growsOverRules = growth.some(({ dataValidation }) => dataValidation.type !== 'None');
    return { existing, whole, target, growsOverRules, merges };
  };
}

/** The block's cells and those around it as they are now. */
export function cellsNow({ whole, target: { now } }: Preflight): CellsNow {
  return { area: whole, formulas: now.formulas, numberFormats: now.numberFormats };
}

/** What stands in the way of an update: outside of the block anything, within it what Excel lets nobody write over. */
export async function conflictsOfUpdate(
  context: Excel.RequestContext,
  { existing, target, merges }: Preflight,
): Promise<Conflict[]> {
  const { area, sheet } = existing;
  const all = await conflictsOf(context, target, sheet, merges);
  return all.filter(({ kind, address }) => {
    if (kind === 'table' || kind === 'spill') return true;
    const place = parseAddress(address)!.area;
    return !(kind === 'merge' ? contains(area, place) : intersects(place, area));
  });
}

/** The block made anew where it stands, with what the user typed, and what becomes of that. */
export function planUpdate(
  request: BlockRequest,
  existing: ExistingBlock,
  sources: SheetSnapshot[],
  now: CellsNow,
  font?: string,
): { plan: BlockPlan; edits: UserEdits } {
  const { sheet, area, block } = existing;
  const place = { kind: 'cell', sheet, row: area.row, column: area.column } as const;
  const others = sources.map((source) => (source.name === sheet ? withoutBlock(source, area) : source));
  const plan = planBlock(request, place, others, font);
  const edits = block.interrupted
    ? finished(new Map(block.interrupted.typed))
    : userEditsFor(typedCells(existing, now), existing, plan);
  if (!edits.typed.size) return { plan, edits };
  return { plan: planBlock(request, place, others, plan.font, edits.typed), edits };
}

/** What an update whose session was lost had found out already. */
const finished = (typed: UserEdits['typed']): UserEdits => ({
  typed,
  kept: typed.size,
  refilled: 0,
  lost: [],
  otherUnit: [],
});

/** A block must not be linked to itself. */
function withoutBlock(sheet: SheetSnapshot, block: Area): SheetSnapshot {
  const { row, column } = sheet.area;
  const without = <T>(cells: T[][], nothing: T) =>
    cells.map((line, r) =>
      line.map((cell, c) =>
        intersects({ row: row + r, column: column + c, rows: 1, columns: 1 }, block) ? nothing : cell,
      ),
    );
  return { ...sheet, values: without(sheet.values, ''), formulas: without(sheet.formulas, '') };
}

/** `'Sheet'!A1:K20`. */
export const addressOf = ({ sheet, area }: ExistingBlock): string => fullAddress(sheet, area);

/** What stands there, counted from the block's first cell. */
export function existingCellsIn({ existing, whole, target, merges }: Preflight): ExistingCells {
  const { block, area } = existing;
  return {
    rows: area.rows,
    columns: area.columns,
    // of an update that was interrupted nobody knows how far its looks came
    drawn: block.interrupted ? undefined : block.drawn,
    formulas: target.now.formulas,
    merges: merges.map((merge) => ({
      ...merge,
      row: merge.row - whole.row,
      column: merge.column - whole.column,
    })),
  };
}
