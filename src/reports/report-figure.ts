import type { IndicatorId } from '../indicators/catalogue';
import type { StatedComparator } from '../indicators/language/comparators';
import type { Territory } from '../indicators/language/territories';
import type { Period } from '../indicators/language/periods';

/** Whether a figure says what was reached (thực hiện, ước đạt) or what is wanted (phấn đấu, mục tiêu, kế hoạch). */
export type FigureRole = 'result' | 'target';

/** What a growth is measured against: the same period of the year before (cùng kỳ), or the period just before. */
export type GrowthBase = 'samePeriod' | 'previousPeriod';

/** Words that make a level approximate: `over` (hơn, trên), `under` (gần, dưới), `about` (khoảng, xấp xỉ). */
export type Approximation = 'over' | 'under' | 'about';

/** What meeting a target means: từ … trở lên `>=`, trên `>`, dưới `<`, không quá `<=`, không có `=` with value 0. */
export type FigureComparator = Exclude<StatedComparator, 'about'>;

/** What a report says of one indicator in one period and role; `null` where it says nothing. */
export interface ReportFigure {
  /** The indicator's name as the text writes it, without filler. */
  indicator: string;
  role: FigureRole;
  /** As written: "năm 2023", "9 tháng 2023". */
  period: string | null;
  /** The same as a value, with the year that the text gives it; `null` where no period is known. */
  periodValue: Period | null;
  /** The level in the stated unit; `null` when only a rate or a range is stated. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** "tỷ đồng", "triệu USD", "%": normalised spelling. */
  unit: string | null;
  /** Attainment of the plan in percent: "vượt 5% kế hoạch" is 105. */
  planPercent: number | null;
  /** Signed growth in percent. */
  growthPercent: number | null;
  /** "gấp 2,3 lần": the number as written. */
  growthTimes: number | null;
  growthLow: number | null;
  growthHigh: number | null;
  growthBase: GrowthBase | null;
  /** Share of a total in percent (chiếm 66%). */
  share: number | null;
  approximation: Approximation | null;
  comparator: FigureComparator | null;
  /** Offsets in the text of the phrase the figure comes from. */
  start: number;
  end: number;
  /** 0 to 1: below 0,8 a person should look at it. */
  confidence: number;
  /** The statement can be read in two ways; the figure is the better reading. */
  ambiguous?: true;
  /** The province or the boundaries that its own words name; left out where they name none. */
  territory?: Territory;
  /** The catalogue's indicator of this name; `null` where it is not known. */
  indicatorId: IndicatorId | null;
}

/** Of a figure that states no rate. */
export const NO_RATES = {
  planPercent: null,
  growthPercent: null,
  growthTimes: null,
  growthLow: null,
  growthHigh: null,
  growthBase: null,
  share: null,
} as const satisfies Partial<ReportFigure>;

/** What a figure begins with: nothing is stated of its indicator yet. */
export const NOTHING_STATED = {
  period: null,
  periodValue: null,
  value: null,
  low: null,
  high: null,
  unit: null,
  ...NO_RATES,
  approximation: null,
  comparator: null,
  indicatorId: null,
} as const satisfies Partial<ReportFigure>;
