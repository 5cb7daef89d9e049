import type { RollPlan, RollReport, RollScope } from '../../../contract';
import type { ChosenPeriod } from '../../../tables/choices';
import { asProblem } from '../../excel/errors';
import { WorkbookProblem } from '../../excel/problem';
import { apply, type ApplyOptions } from '../change-set/apply';
import { lookAt } from '../insert';
import { changeSetOf, type Found } from '../insertion-set';
import { forgetPrepared } from '../prepare';
import { forgetRecord } from '../record-part';
import { prepareRoll } from './plan-roll';

export { undoRoll } from '../remove';

interface RollOptions extends ApplyOptions {
  /** What the user was shown: nothing else is written. */
  shown?: RollPlan;
}

/** All that a roll forward will do: every cell, old and new, and what stays behind. Nothing is changed. */
export async function planRoll(scope: RollScope, to: ChosenPeriod): Promise<RollPlan> {
  try {
    return (await prepareRoll(scope, to)).plan;
  } catch (error) {
    throw asProblem(error);
  }
}

/**
 * Makes the next period's blocks beside the old ones, all of them or, where anything fails, none. `undoRoll` takes them away again.
 * @throws WorkbookProblem `nothingToRoll`, `rollChanged` where the workbook gives another list than the one shown
 */
export async function rollForward(
  scope: RollScope,
  to: ChosenPeriod,
  { shown, ...options }: RollOptions = {},
): Promise<RollReport> {
  try {
    options.onProgress?.({ stage: 'reading', done: 0, total: 1 });
    const { id, plan, blocks } = await prepareRoll(scope, to);
    if (!blocks.length) throw new WorkbookProblem('nothingToRoll');
    if (shown && JSON.stringify(shown) !== JSON.stringify(plan)) throw new WorkbookProblem('rollChanged');
    return await Excel.run(async (context) => {
      const found: Found[] = [];
      for (const block of blocks) found.push(await lookAt(context, block));
      const { set } = changeSetOf(found);
      const { late, pageRefused } = await apply(context, set, options);
      forgetPrepared();
      const unverified = late.length ? 'busy' : set.manual ? 'manualCalculation' : null;
      return { ...plan, id, unverified, ...(pageRefused && { pageRefused: true }) };
    });
  } catch (error) {
    forgetRecord();
    const problem = asProblem(error);
    problem.details.restored ??= true;
    throw problem;
  }
}
