import { fullAddress } from '../../spreadsheet/a1';
import type { BlockPlan } from '../../planning/block-plan';
import type { BlockRecord } from './record';
import type { InsertReport } from '../../contract';

/** What is told of a block that was written. */
export function reportOf(
  block: BlockRecord,
  plan: BlockPlan,
  unverified: InsertReport['unverified'],
): InsertReport {
  const { links } = plan;
  return {
    id: block.id,
    table: block.request.table,
    address: fullAddress(block.sheet, block.area),
    sheet: block.sheet,
    newSheet: block.newSheet,
    found: links.found,
    rows: links.rows,
    missing: links.missing,
    sourceSheet: links.sourceSheet,
    sourceSheets: links.sourceSheets,
    ...(links.assumedUnit !== undefined && { assumedUnit: links.assumedUnit }),
    unverified,
    ...(block.request.given && { title: plan.title }),
  };
}
