import type { BlockPlan } from '../../../planning/block-plan';
import type { UpdateOffer } from '../../../contract';
import { fullAddress } from '../../../spreadsheet/a1';
import { existingCellsIn, type Preflight } from '../preflight';
import { cellChanges, typedDifferences } from './cell-changes';
import { changesTo } from './changes';
import type { ExistingBlock } from './typed-cells';
import type { UserEdits } from './user-edits';

/** What an update by this plan does to the block that stands. */
export function offerOf(
  preflight: Preflight,
  existing: ExistingBlock,
  plan: BlockPlan,
  { kept, refilled, lost, otherUnit }: UserEdits,
): UpdateOffer {
  const { old, touched } = changesTo(plan, existingCellsIn(preflight));
  const reformatted = touched.flatMap((row, r) => row.filter((is, c) => is && old[r][c])).length;
  return {
    id: existing.block.id,
    address: fullAddress(existing.sheet, existing.area),
    kept,
    refilled,
    lost,
    otherUnit,
    reformatted,
    changes: cellChanges(preflight, existing, plan),
    differing: typedDifferences(preflight, existing, plan),
  };
}
