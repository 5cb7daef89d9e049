import type {
  Coefficient,
  GrowthPercent,
  Index,
  OverPlan,
  OverPlanPercent,
  Percent,
  PlanFraction,
  PlanPercent,
  Points,
  Rate,
  Share,
  SharePercent,
} from './measures';
import type { NoResult, Outcome } from './outcome';
import { divisionByZero, finite, invalidNumber } from './outcome';

/** What each form of growth is. */
interface GrowthForms {
  rate: Rate;
  percent: GrowthPercent;
  index: Index;
  coefficient: Coefficient;
}

/** What each form of the attainment of a plan is. */
interface PlanForms {
  rate: PlanFraction;
  percent: PlanPercent;
  over: OverPlan;
  overPercent: OverPlanPercent;
}

/** What each form of a share is. */
interface ShareForms {
  rate: Share;
  percent: SharePercent;
}

export type GrowthForm = keyof GrowthForms;
type PlanForm = keyof PlanForms;
type ShareForm = keyof ShareForms;

/**
 * A ratio of two levels: its value, and the same in the words of a spreadsheet.
 * Operands of `formula` are references, numbers or function calls.
 */
export interface RatioDefinition<Result extends number> {
  readonly value: (value: number, base: number) => Result;
  readonly formula: (value: string, base: string) => string;
}

type RatioDefinitions<Forms> = {
  readonly [Form in keyof Forms]: RatioDefinition<Forms[Form] & number>;
};

/** The growth of a level against its base, in each form. The base is the previous or the same period (cùng kỳ). */
export const growthDefinitions: RatioDefinitions<GrowthForms> = {
  rate: { value: (v, b) => (v / b - 1) as Rate, formula: (v, b) => `${v}/${b}-1` },
  percent: { value: (v, b) => ((v / b - 1) * 100) as GrowthPercent, formula: (v, b) => `(${v}/${b}-1)*100` },
  index: { value: (v, b) => ((v / b) * 100) as Index, formula: (v, b) => `${v}/${b}*100` },
  coefficient: { value: (v, b) => (v / b) as Coefficient, formula: (v, b) => `${v}/${b}` },
};

/** The attainment of a plan, in each form. */
export const planDefinitions: RatioDefinitions<PlanForms> = {
  rate: { value: (v, b) => (v / b) as PlanFraction, formula: (v, b) => `${v}/${b}` },
  percent: { value: (v, b) => ((v / b) * 100) as PlanPercent, formula: (v, b) => `${v}/${b}*100` },
  over: { value: (v, b) => (v / b - 1) as OverPlan, formula: (v, b) => `${v}/${b}-1` },
  overPercent: {
    value: (v, b) => ((v / b - 1) * 100) as OverPlanPercent,
    formula: (v, b) => `(${v}/${b}-1)*100`,
  },
};

/** The share of a part in its total, in each form. */
export const shareDefinitions: RatioDefinitions<ShareForms> = {
  rate: { value: (v, b) => (v / b) as Share, formula: (v, b) => `${v}/${b}` },
  percent: { value: (v, b) => ((v / b) * 100) as SharePercent, formula: (v, b) => `${v}/${b}*100` },
};

/** A ratio says something only over a positive base, for a value on the same side of zero. */
function noRatio(value: number, base: number | null): NoResult | null {
  if (base === null || base === 0) return divisionByZero;
  return base < 0 || value < 0 ? invalidNumber : null;
}

function ratio<Result extends number>(
  definition: RatioDefinition<Result>,
  value: number,
  base: number | null,
): Outcome<Result> {
  return noRatio(value, base) ?? finite(definition.value(value, base as number));
}

/**
 * Growth against the previous or the same period (tốc độ tăng so với cùng kỳ).
 * @param current - level of the reporting period
 * @param previous - level of the base period, in the same unit; `null` where it is not known
 * @returns the growth in the form asked for; base 0 or none: division by zero; negative base or change of sign: invalid number
 */
export function growth<Form extends GrowthForm>(
  current: number,
  previous: number | null,
  form: Form,
): Outcome<GrowthForms[Form]> {
  return ratio(growthDefinitions[form], current, previous) as Outcome<GrowthForms[Form]>;
}

/**
 * Attainment of the plan (tỷ lệ thực hiện so với kế hoạch).
 * @param actual - level reached, or estimated
 * @param plan - level planned, in the same unit; `null` where there is none
 * @returns the attainment in the form asked for; undefined as for `growth`
 */
export function planPercent<Form extends PlanForm>(
  actual: number,
  plan: number | null,
  form: Form,
): Outcome<PlanForms[Form]> {
  return ratio(planDefinitions[form], actual, plan) as Outcome<PlanForms[Form]>;
}

/**
 * Share of a part in its total (tỷ trọng, cơ cấu).
 * @returns the share in the form asked for; undefined as for `growth`
 */
export function share<Form extends ShareForm>(
  part: number,
  total: number | null,
  form: Form,
): Outcome<ShareForms[Form]> {
  return ratio(shareDefinitions[form], part, total) as Outcome<ShareForms[Form]>;
}

/** Difference of two percentages, in percentage points (điểm phần trăm); never their ratio. */
export function points(current: Percent, previous: Percent): Points {
  return (current - previous) as number as Points;
}

/**
 * Average yearly growth over a period whose base year is not counted (tốc độ tăng bình quân hằng năm):
 * of 2021–2025 the base is 2020 and `years` is 5.
 * @param last - level of the last year
 * @param first - level of the base year
 * @returns years ≤ 0 or a negative level: invalid number; first 0: division by zero
 */
export function averageGrowth<Form extends GrowthForm>(
  last: number,
  first: number | null,
  years: number,
  form: Form,
): Outcome<GrowthForms[Form]> {
  if (!(years > 0) || last < 0 || (first !== null && first < 0)) return invalidNumber;
  if (first === null || first === 0) return divisionByZero;
  // Written through the definitions, so that a form means the same here: the coefficient of one year over a base of 1.
  const oneYear = growthDefinitions[form].value((last / first) ** (1 / years), 1);
  return finite(oneYear) as Outcome<GrowthForms[Form]>;
}

/**
 * Contribution of a part to the growth of its total (đóng góp vào tăng trưởng), in percentage points.
 * @param totalPrevious - the total in the base period: GRDP, or gross value added (GTTT), as the caller decides
 */
export function contribution(
  current: number,
  previous: number,
  totalPrevious: number | null,
): Outcome<Points> {
  if (totalPrevious === null || totalPrevious === 0) return divisionByZero;
  if (totalPrevious < 0) return invalidNumber;
  return finite((((current - previous) / totalPrevious) * 100) as Points);
}

type Choices<Form extends string> = readonly [Form, ...Form[]];

/** The forms by name; the first is what a caller gets who names none. */
export const growthFormNames: Choices<GrowthForm> = ['rate', 'percent', 'index', 'coefficient'];
export const planFormNames: Choices<PlanForm> = ['rate', 'percent', 'over', 'overPercent'];
export const shareFormNames: Choices<ShareForm> = ['rate', 'percent'];
