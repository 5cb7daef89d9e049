import type { BlockPlan } from '../../planning/block-plan';
import type { RowHeights } from './change-set/set-up';
import type { Preflight } from './preflight';

/**
 * Rows of a sheet that was there before the block, which are made higher for it: Excel fits no row to words in merged cells. Only
 * where the user lets names go over several columns: rows are shared with what stands beside the block.
 */
interface RaisedRows {
  /** What they go back to when the block goes. */
  former: RowHeights;
  /** What is to be set now, and what takes that back. */
  heights: { before: RowHeights; after: RowHeights };
}

const NONE: RaisedRows = { former: [], heights: { before: [], after: [] } };

/** The rows that a plan needs higher than they are, and those that an earlier plan of the block needed. `null`: the block goes. */
export function raisedRows(plan: BlockPlan | null, { target, existing }: Preflight): RaisedRows {
  if (!target) return NONE;
  const { rowHeights, standardHeight } = target;
  const isAsked = (plan?.parameters.nameColumns ?? 1) > 1;
  // a row as high as any is fitted by Excel
  const asItIs = (points: number) => (points === standardHeight ? null : points);
  const had = new Map(existing?.block.rowHeights);
  const former: RowHeights = [];
  const heights: RaisedRows['heights'] = { before: [], after: [] };
  rowHeights.forEach((now, row) => {
    const own = had.has(row) ? (had.get(row) ?? null) : asItIs(now);
    const needed = isAsked ? (plan?.rowHeights[row] ?? null) : null;
    const isRaised = needed !== null && needed > (own ?? standardHeight);
    if (isRaised) former.push([row, own]);
    if (!isRaised && !had.has(row)) return;
    heights.before.push([row, asItIs(now)]);
    heights.after.push([row, isRaised ? needed : own]);
  });
  return { former, heights };
}
