/** What a column of a monthly sheet holds; the keys of the standard tables, and levels that no table has. */
export type Meaning =
  | 'plan'
  | 'lastMonth'
  | 'month'
  | 'cumulative'
  | 'sameMonth'
  | 'samePeriod'
  | 'lastMonthOnYear'
  | 'onLastMonth'
  | 'monthGrowth'
  | 'cumulativeGrowth'
  | 'planPercent';

export type RateForm = 'index' | 'growth';
export type Blanks = Readonly<Record<string, string | number>>;
