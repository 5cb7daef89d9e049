import { NO_FIGURE, whenFilled } from './ratios';
import { equal } from './comparison';

/** Bare formula of the even path of a plan, in percent of the year's plan, without `=`: `3/12*100`. */
export function pathFormula(month: number | string): string {
  return `${month}/12*100`;
}

/** Bare formula of the year's end if the remaining months are like the past ones, without `=`: `F8/3*12`. */
export function yearEndFormula(cumulative: string, month: number | string): string {
  return `${cumulative}/${month}*12`;
}

/** Estimate of the year in a table's cell, in Excel's own words. */
export function tableYearEnd(cumulative: string, month: number): string {
  return whenFilled(
    [cumulative],
    `IF(COUNT(${cumulative})<1,"${NO_FIGURE}",${yearEndFormula(cumulative, month)})`,
  );
}

/** Bare formula of what each remaining month must bring, without `=`: `(F4-F8)/9`. */
export function remainingFormula(plan: string, cumulative: string, periodsLeft: number | string): string {
  return `(${plan}-${cumulative})/${periodsLeft}`;
}

/** What each remaining month must bring, in a table's cell: 0 where the plan is met, `-` where no month remains. */
export function tableRemaining(plan: string, cumulative: string, periodsLeft: number): string {
  const unmet = periodsLeft === 0 ? `"${NO_FIGURE}"` : remainingFormula(plan, cumulative, periodsLeft);
  const met = `OR(${cumulative}>=${plan},${equal(cumulative, plan)})`;
  const noData = `OR(COUNT(${plan},${cumulative})<2,${plan}<0,${cumulative}<0)`;
  // Text would break the comparison of numbers, so it is kept away from it by an IF of its own.
  return whenFilled([plan, cumulative], `IF(${noData},"${NO_FIGURE}",IF(${met},0,${unmet}))`);
}
