/* The kinds of formulas that tables are made of: what each means is said here and nowhere else. */
import { averageGrowth } from './average-growth';
import { cap } from './cap';
import { capCheck } from './cap-check';
import { capShare } from './cap-share';
import { checkStated } from './check-stated';
import { contribution } from './contribution';
import { difference } from './difference';
import { growth } from './growth';
import { indexGrowth } from './index-growth';
import { listSum } from './list-sum';
import { mergedIndex, mergedSum, withinParts } from './merged';
import { partsCheck } from './parts-check';
import { path } from './target-path';
import { planPercent } from './plan-percent';
import { points } from './points';
import { rankVerdict } from './rank-verdict';
import { recomputed } from './recomputed';
import { remaining } from './remaining';
import { runningTotal } from './running-total';
import { sameAs } from './same-as';
import { grown, neededGrowth } from './scenario';
import { share } from './share';
import { equalWeight, exactPart, roundedPart, sharesCheck } from './shared-out';
import { sum } from './sum';
import { sumsCheck } from './sums-check';
import { takenOver } from './taken-over';
import { targetLevel } from './target-level';
import { verdict } from './verdict';
import { yearEnd } from './year-end';

export const KINDS = {
  growth,
  averageGrowth,
  indexGrowth,
  planPercent,
  share,
  contribution,
  points,
  difference,
  sum,
  listSum,
  mergedSum,
  mergedIndex,
  withinParts,
  runningTotal,
  sameAs,
  takenOver,
  path,
  yearEnd,
  remaining,
  targetLevel,
  equalWeight,
  exactPart,
  roundedPart,
  sharesCheck,
  grown,
  neededGrowth,
  verdict,
  rankVerdict,
  cap,
  capShare,
  capCheck,
  partsCheck,
  sumsCheck,
  recomputed,
  checkStated,
};

export { COMPARATOR_SIGNS } from './verdict';
export type { Formula, Shown } from './kind';
