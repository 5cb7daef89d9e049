import { NO_FIGURE, whenFilled, whenNumbers } from '../plain/ratios';
import {
  pathFormula,
  remainingFormula,
  tableRemaining,
  tableYearEnd,
  yearEndFormula,
} from '../plain/progress';
import type { WrittenFormula } from './ratios';
import { sameInBoth } from './ratios';

/** The months since January: the total of the month before and the month's own level; of January the level alone. */
export const writtenRunningTotal = (own: string, before: string | null): WrittenFormula =>
  sameInBoth(
    before === null ? whenNumbers([own], own) : whenNumbers([before, own], `${before}+${own}`),
    null,
  );

/** The even path of a plan (tiến độ chuẩn), in percent. */
export const writtenPath = (month: number): WrittenFormula =>
  sameInBoth(pathFormula(month), pathFormula('n'));

/** Estimate of the year from the months so far. */
export function writtenYearEnd(cumulative: string, month: number): WrittenFormula {
  return {
    ct: whenFilled([cumulative], `CT.YEAREND(${cumulative},${month},"even",,,"${NO_FIGURE}")`),
    plain: tableYearEnd(cumulative, month),
    numberRow: yearEndFormula(cumulative, 'n'),
  };
}

/** What each remaining month must bring. */
export function writtenRemaining(plan: string, cumulative: string, month: number): WrittenFormula {
  const left = 12 - month;
  return {
    ct: whenFilled([plan, cumulative], `CT.REMAINING(${plan},${cumulative},${left},"${NO_FIGURE}")`),
    plain: tableRemaining(plan, cumulative, left),
    numberRow: remainingFormula(plan, cumulative, '(12-n)'),
  };
}
