import { fullAddress } from '../../spreadsheet/a1';
import type { BlockPlan } from '../../planning/block-plan';
import type { BlockRecord } from './record';
import type { InsertReport, LinkGap } from '../../contract';

/** What is told of a block that was written. */
export function reportOf(
  block: BlockRecord,
  plan: BlockPlan,
  unverified: InsertReport['unverified'],
  pageRefused: boolean,
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
    coverage: links.coverage,
    gaps: links.missingCells.map(gapOf),
    ...(links.assumedUnit !== undefined && { assumedUnit: links.assumedUnit }),
    unverified,
    ...(pageRefused && { pageRefused }),
    ...(block.request.given && { title: plan.title }),
  };
}

function gapOf({ row, column, reason }: BlockPlan['links']['missingCells'][number]): LinkGap {
  const gap = { row, column, why: reason.kind };
  if (reason.kind === 'notFound') return gap;
  if (reason.kind !== 'differ') return { ...gap, sheet: reason.sheet };
  const candidates = reason.candidates.map(({ sheet, row: r, column: c }) =>
    fullAddress(sheet, { row: r, column: c, rows: 1, columns: 1 }),
  );
  return { ...gap, candidates };
}
