/** What a column of a department's monthly sheet holds; those below the line fill no cell of the tables. */
export type Meaning =
  | 'plan'
  | 'lastMonth'
  | 'month'
  | 'cumulative'
  | 'sameMonth'
  | 'samePeriod'
  | 'onLastMonth'
  | 'monthGrowth'
  | 'cumulativeGrowth'
  | 'planPercent'
  // ---
  | 'estimateOfLastMonth'
  | 'reachedBefore'
  | 'planOfMonth'
  | 'planOfNextMonth'
  | 'remaining'
  | 'wholeYear'
  | 'share';

/** Levels of a row; all other columns follow from them. */
export interface Levels {
  plan: number;
  planOfMonth: number;
  planOfNextMonth: number;
  lastMonth: number;
  estimateOfLastMonth: number;
  month: number;
  reachedBefore: number;
  cumulative: number;
  sameMonth: number;
  samePeriod: number;
  wholeYear: number;
}

export const RATES: Readonly<Partial<Record<Meaning, readonly [of: keyof Levels, base: keyof Levels]>>> = {
  onLastMonth: ['month', 'lastMonth'],
  monthGrowth: ['month', 'sameMonth'],
  cumulativeGrowth: ['cumulative', 'samePeriod'],
  planPercent: ['cumulative', 'plan'],
};
