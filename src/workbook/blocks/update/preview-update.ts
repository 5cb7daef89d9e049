import type { Area } from '../../../spreadsheet/area';
import { mergesIn } from '../../excel/merges';
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
  type AskedGround,
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
  const asked = askForGround(context, standing, blockSize(request));
  await context.sync();
  const merges = await mergesIn(context, asked.target.sheet, asked.whole);
  const conflicts = await conflictsOfUpdate(context, asked, merges);
  const { plan, carried } = planUpdate(request, standing, sources, cellsNow(asked));
  return { plan, conflicts, update: offerOf(asked, merges, plan, carried) };
}

/** Where the source is left to the add-in, a block stays with the one it has. */
export function usualSource(
  request: BlockRequest,
  { block }: StandingBlock,
  sources: SheetSnapshot[],
): SheetSnapshot[] {
  if (request.source !== 'auto') return sources;
  const pointedAt = new Set((request.links?.cells ?? []).map(({ sheet }) => sheet));
  const own = sources.filter(({ name }) => name === block.request.source || pointedAt.has(name));
  return own.length ? own : sources;
}

function offerOf(asked: AskedGround, merges: Area[], plan: BlockPlan, carried: Carried): UpdateOffer {
  const { kept, refilled, lost, otherUnit } = carried;
  const { old, touched } = changesTo(plan, standingIn(asked, merges));
  const redrawn = touched.flatMap((row, r) => row.filter((is, c) => is && old[r][c])).length;
  return { address: addressOf(asked.standing), kept, refilled, lost, otherUnit, redrawn };
}
