import type { GrowthForm, PlanForm, RatioDefinition, ShareForm } from '../../indicators/arithmetic/ratios';
import { growthDefinitions, planDefinitions, shareDefinitions } from '../../indicators/arithmetic/ratios';

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

/** What a table shows where a figure cannot be computed: base 0, negative numbers, no data. */
export const NO_FIGURE = '-';

/** Empty while one of the cells is empty, as a form that is not filled in yet. */
export function whenFilled(cells: readonly string[], formula: string): string {
  const empty = cells.map((cell) => `${cell}=""`);
  return `IF(${empty.length === 1 ? empty[0] : `OR(${empty.join(',')})`},"",${formula})`;
}

/** Empty unless every cell holds a number. */
export function whenNumbers(cells: readonly string[], formula: string): string {
  return `IF(COUNT(${cells.join(',')})<${cells.length},"",${formula})`;
}

/**
 * A formula as a table holds it: empty while a cell is empty, `-` where a cell holds a sign of no data (`-`, `…`, `x`) or one of
 * the `undefinedIf` conditions holds.
 */
function inTable(cells: readonly string[], undefinedIf: readonly string[], bare: string): string {
  const conditions = [`COUNT(${cells.join(',')})<${cells.length}`, ...undefinedIf];
  const condition = conditions.length === 1 ? conditions[0] : `OR(${conditions.join(',')})`;
  return whenFilled(cells, `IF(${condition},"${NO_FIGURE}",${bare})`);
}

/**
 * A formula made of a ratio as a table's cell holds it: `-` over 0, over a negative base and of a negative value.
 * @param bare - the formula itself
 * @param cells - those that value and base are made of, where they are sums
 */
export function tableRatio(
  { value, base }: RatioOperands,
  bare: string,
  cells: readonly string[] = [value, base],
): string {
  return inTable(cells, [`${base}<=0`, `${value}<0`], bare);
}

/** Growth in a table's cell, in Excel's own words. */
export function tableGrowth(operands: RatioOperands, form: GrowthForm): string {
  return tableRatio(operands, growthFormula(operands, form));
}

/** Attainment of a plan in a table's cell. */
export function tablePlan(operands: RatioOperands, form: PlanForm): string {
  return tableRatio(operands, planFormula(operands, form));
}

/** Share in a table's cell; `cells`: those that part and whole are made of, where they are sums. */
export function tableShare(operands: RatioOperands, form: ShareForm, cells?: readonly string[]): string {
  return tableRatio(operands, shareFormula(operands, form), cells);
}

/** The two levels of a part, and the total of the base period. */
export interface ContributionOperands {
  current: string;
  previous: string;
  total: string;
}

/** Bare formula of a contribution to growth, in percentage points, without `=`: `(F8-E8)/E6*100`. */
export function contributionFormula({ current, previous, total }: ContributionOperands): string {
  return `(${current}-${previous})/${total}*100`;
}

/** Contribution to growth in a table's cell. A part may be negative, the total may not. */
export function tableContribution(operands: ContributionOperands): string {
  const { current, previous, total } = operands;
  return inTable([current, previous, total], [`${total}<=0`], contributionFormula(operands));
}

/** Difference of two percentages in a table's cell, in percentage points; empty where one is not known. */
export function tablePoints(current: string, previous: string): string {
  return whenNumbers([current, previous], `${current}-${previous}`);
}

/** Growth of a row that holds indices (same period = 100): the index itself, or what it exceeds 100 by. */
export function tableIndexGrowth(index: string, form: 'percent' | 'index'): string {
  return inTable([index], [], form === 'index' ? index : `${index}-100`);
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
