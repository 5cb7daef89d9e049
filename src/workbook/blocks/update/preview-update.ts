import type { BlockPlan } from '../../../planning/block-plan';
import { blockSize } from '../../../planning';
import type { BlockRequest } from '../../../tables/choices';
import type { Conflict, UpdateOffer } from '../../../contract';
import type { SheetSnapshot } from '../../../spreadsheet/sheet-snapshot';
import { changesTo } from './changes';
import {
  addressOf,
  askForGround,
  cellsNow,
  conflictsOfUpdate,
  planUpdate,
  standingIn,
  type Ground,
} from './ground';
import type { Carried } from './carry';
import type { StandingBlock } from './typed-cells';

/** The plan that a block is updated by, what that does to it, and what stands in the way; nothing is changed. */
export async function planAnew(
  context: Excel.RequestContext,
  request: BlockRequest,
  standing: StandingBlock,
  sources: SheetSnapshot[],
): Promise<{ plan: BlockPlan; conflicts: Conflict[]; update: UpdateOffer }> {
  const read = askForGround(context, standing, blockSize(request));
  await context.sync();
  const ground = await read();
  const conflicts = await conflictsOfUpdate(context, ground);
  const { plan, carried } = planUpdate(request, standing, sources, cellsNow(ground));
  return { plan, conflicts, update: offerOf(ground, plan, carried) };
}

/** Where the source is left to the add-in, a block stays with the one it has. */
export function usualSource(
  request: BlockRequest,
  { block }: StandingBlock,
  sources: SheetSnapshot[],
): SheetSnapshot[] {
  if (request.source !== 'auto') return sources;
  const own = sources.filter(({ name }) => name === block.request.source);
  return own.length ? own : sources;
}

function offerOf(ground: Ground, plan: BlockPlan, carried: Carried): UpdateOffer {
  const { kept, refilled, lost, otherUnit } = carried;
  const { old, touched } = changesTo(plan, standingIn(ground));
  const redrawn = touched.flatMap((row, r) => row.filter((is, c) => is && old[r][c])).length;
  return { address: addressOf(ground.standing), kept, refilled, lost, otherUnit, redrawn };
}
