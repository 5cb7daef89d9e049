import type { GrowthForm, PlanForm, RatioDefinition, ShareForm } from './arithmetic';
import { growthDefinitions, planDefinitions, shareDefinitions } from './arithmetic';

/** References of the two levels of a ratio as they stand in a formula: `F8`, `'Nguồn'!E8`. */
export interface RatioOperands {
  value: string;
  base: string;
}

/** Bare formula of growth in Excel's own words, without `=`: `(F8/E8-1)*100`. */
export function growthFormula({ value, base }: RatioOperands, form: GrowthForm): string {
  return growthDefinitions[form].formula(value, base);
}

/** Bare formula of the attainment of a plan, without `=`: `F8/E8*100`. */
export function planFormula({ value, base }: RatioOperands, form: PlanForm): string {
  return planDefinitions[form].formula(value, base);
}

/** Bare formula of a share, without `=`. */
export function shareFormula({ value, base }: RatioOperands, form: ShareForm): string {
  return shareDefinitions[form].formula(value, base);
}

/** Text of a number row's cell: the column's own number and how it comes about, `5=(3/1-1)*100`. */
export function numberRowText(column: number | string, formula: string): string {
  return `${column}=${formula}`;
}

function quoted(content: string | number): string {
  return typeof content === 'number' ? String(content) : `"${content.replaceAll('"', '""')}"`;
}

function guarded(
  definition: RatioDefinition<number>,
  { value, base }: RatioOperands,
  ifUndefined: string | number | undefined,
): string {
  const noData = quoted(ifUndefined ?? '');
  const bare = definition.formula(value, base);
  // Only a negative number needs a branch of its own: dividing by 0 is `#DIV/0!` by itself.
  const computed =
    ifUndefined === undefined
      ? `IF(AND(${base}<>0,MIN(${value},${base})<0),SQRT(-1),${bare})`
      : `IF(OR(${base}<=0,${value}<0),${quoted(ifUndefined)},${bare})`;
  return `IF(OR(${value}="",${base}=""),${noData},${computed})`;
}

/**
 * Formula of growth that gives what the custom function gives without the add-in, for cells holding numbers or nothing:
 * empty where data are missing, `#DIV/0!` over 0, `#NUM!` over a negative base, or `ifUndefined` in their place.
 */
export function plainGrowth(
  operands: RatioOperands,
  form: GrowthForm,
  ifUndefined?: string | number,
): string {
  return guarded(growthDefinitions[form], operands, ifUndefined);
}

/** The same for the attainment of a plan. */
export function plainPlan(operands: RatioOperands, form: PlanForm, ifUndefined?: string | number): string {
  return guarded(planDefinitions[form], operands, ifUndefined);
}

/** The same for a share. */
export function plainShare(operands: RatioOperands, form: ShareForm, ifUndefined?: string | number): string {
  return guarded(shareDefinitions[form], operands, ifUndefined);
}
