import type { GrowthForm, PlanForm, ShareForm } from '../../indicators/arithmetic/ratios';
import type { ContributionOperands, RatioOperands } from '../plain/ratios';
import {
  contributionFormula,
  growthFormula,
  NO_FIGURE,
  planFormula,
  shareFormula,
  tableContribution,
  tableGrowth,
  tableIndexGrowth,
  tablePlan,
  tablePoints,
  tableShare,
  whenFilled,
  whenNumbers,
} from '../plain/ratios';

/**
 * A figure of a table in the three ways it is written, none with `=` in front: calling our functions, in Excel's own words with the
 * same result, and as the number row prints it (bare; `null` where it prints nothing but the column's own number).
 */
export interface WrittenFormula {
  readonly ct: string;
  readonly plain: string;
  readonly numberRow: string | null;
}

/** A formula that needs no function of ours. */
export const sameInBoth = (formula: string, numberRow: string | null): WrittenFormula => ({
  ct: formula,
  plain: formula,
  numberRow,
});

/**
 * Growth against another period.
 * @param mayBeRange - the level may be a range such as `33-34`, which has no growth
 */
export function writtenGrowth(operands: RatioOperands, form: GrowthForm, mayBeRange = false): WrittenFormula {
  const { value, base } = operands;
  const call = `CT.GROWTH(${value},${base},"${form}","${NO_FIGURE}")`;
  return {
    ct: whenFilled([value, base], mayBeRange ? `IF(ISNUMBER(${value}),${call},"${NO_FIGURE}")` : call),
    plain: tableGrowth(operands, form),
    numberRow: growthFormula(operands, form),
  };
}

/** Growth of a row that holds indices. */
export const writtenIndexGrowth = (index: string, form: 'percent' | 'index'): WrittenFormula =>
  sameInBoth(tableIndexGrowth(index, form), null);

/** Attainment of the plan. */
export function writtenPlan(operands: RatioOperands, form: PlanForm): WrittenFormula {
  const { value, base } = operands;
  return {
    ct: whenFilled([value, base], `CT.PLANPCT(${value},${base},"${form}","${NO_FIGURE}")`),
    plain: tablePlan(operands, form),
    numberRow: planFormula(operands, form),
  };
}

/** Share of a part in its whole; `cells`: those that the whole is made of, where it is a sum. */
export function writtenShare(
  operands: RatioOperands,
  form: ShareForm,
  cells: readonly string[] = [operands.value, operands.base],
): WrittenFormula {
  const { value, base } = operands;
  return {
    ct: whenFilled(cells, `CT.SHARE(${value},${base},"${form}","${NO_FIGURE}")`),
    plain: tableShare(operands, form, cells),
    numberRow: shareFormula(operands, form),
  };
}

/** Contribution of a part to the growth of its total. */
export function writtenContribution(operands: ContributionOperands): WrittenFormula {
  const { current, previous, total } = operands;
  return {
    ct: whenFilled(
      [current, previous, total],
      `CT.CONTRIBUTION(${current},${previous},${total},"${NO_FIGURE}")`,
    ),
    plain: tableContribution(operands),
    numberRow: contributionFormula(operands),
  };
}

/** Difference of two percentages. */
export function writtenPoints(current: string, previous: string): WrittenFormula {
  return {
    ct: whenFilled([current, previous], `CT.POINTS(${current},${previous})`),
    plain: tablePoints(current, previous),
    numberRow: `${current}-${previous}`,
  };
}

/** One level less another (tăng, giảm tuyệt đối; cán cân). */
export const writtenDifference = (of: string, less: string): WrittenFormula =>
  sameInBoth(whenNumbers([of, less], `${of}-${less}`), `${of}-${less}`);

/** Sum of cells that must all be filled. */
export const writtenSum = (cells: readonly string[]): WrittenFormula =>
  sameInBoth(whenNumbers(cells, cells.join('+')), cells.join('+'));

/**
 * Sum over a list that is filled line by line: of what is there.
 * @param range - first and last cell, `F8:F12`
 */
export const writtenListSum = (range: string): WrittenFormula =>
  sameInBoth(`IF(COUNT(${range})=0,"",SUM(${range}))`, null);
