declare const measure: unique symbol;

/** A number that says what it measures. At run time it is a plain number. */
type Measure<Name extends string> = number & { readonly [measure]: Name };

/** Growth as a fraction (tốc độ tăng): 0.0905. */
export type Rate = Measure<'rate'>;

/** Growth in percent (tốc độ tăng, %): 9.05. */
export type GrowthPercent = Measure<'growthPercent'>;

/** Base 100 (chỉ số): 109.05. */
export type Index = Measure<'index'>;

/** Multiple of the base (hệ số, lần): 1.0905. */
export type Coefficient = Measure<'coefficient'>;

/** Attainment as a fraction of the plan: 0.9826. */
export type PlanFraction = Measure<'planFraction'>;

/** Attainment in percent of the plan (đạt … % kế hoạch): 98.26. */
export type PlanPercent = Measure<'planPercent'>;

/** What exceeds the plan, as a fraction of it: −0.0174. */
export type OverPlan = Measure<'overPlan'>;

/** What exceeds the plan, in percent of it (vượt … % kế hoạch): −1.74. */
export type OverPlanPercent = Measure<'overPlanPercent'>;

/** Part of a whole, as a fraction (tỷ trọng): 0.25. */
export type Share = Measure<'share'>;

/** Part of a whole, in percent (cơ cấu, %): 25. */
export type SharePercent = Measure<'sharePercent'>;

/** Difference of two percentages, or contribution to growth (điểm phần trăm): 3.00. */
export type Points = Measure<'points'>;

/** Any percentage as a percent number: 98.26, never 0.9826. */
export type Percent = Measure<'percent'>;
