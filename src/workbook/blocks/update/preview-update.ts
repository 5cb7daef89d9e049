import type { BlockPlan } from '../../../planning/block-plan';
import { blockSize } from '../../../planning';
import type { BlockRequest } from '../../../tables/choices';
import type { Conflict, UpdateOffer } from '../../../contract';
import type { SheetSnapshot } from '../../../spreadsheet/sheet-snapshot';
import { changesTo } from './changes';
import {
  addressOf,
  askForPreflight,
  cellsNow,
  conflictsOfUpdate,
  planUpdate,
  existingCellsIn,
  type Preflight,
} from './preflight';
import type { UserEdits } from './user-edits';
import type { ExistingBlock } from './typed-cells';

/** The plan that a block is updated by, what that does to it, and what stands in the way; nothing is changed. */
export async function planAnew(
  context: Excel.RequestContext,
  request: BlockRequest,
  existing: ExistingBlock,
  sources: SheetSnapshot[],
): Promise<{ plan: BlockPlan; conflicts: Conflict[]; update: UpdateOffer }> {
  const read = askForPreflight(context, existing, blockSize(request));
  await context.sync();
  const preflight = await read();
  const conflicts = await conflictsOfUpdate(context, preflight);
  const { plan, edits } = planUpdate(request, existing, sources, cellsNow(preflight));
  return { plan, conflicts, update: offerOf(preflight, plan, edits) };
}

/** Where the source is left to the add-in, a block stays with the one it has. */
export function usualSource(
  request: BlockRequest,
  { block }: ExistingBlock,
  sources: SheetSnapshot[],
): SheetSnapshot[] {
  if (request.source !== 'auto') return sources;
  const pointedAt = new Set((request.links?.cells ?? []).map(({ sheet }) => sheet));
  const own = sources.filter(({ name }) => name === block.request.source || pointedAt.has(name));
  return own.length ? own : sources;
}

function offerOf(preflight: Preflight, plan: BlockPlan, edits: UserEdits): UpdateOffer {
  const { kept, refilled, lost, otherUnit } = edits;
  const { old, touched } = changesTo(plan, existingCellsIn(preflight));
  const redrawn = touched.flatMap((row, r) => row.filter((is, c) => is && old[r][c])).length;
  return { address: addressOf(preflight.existing), kept, refilled, lost, otherUnit, redrawn };
}
