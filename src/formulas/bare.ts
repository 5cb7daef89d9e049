/* Formulas of figures without anything around them: number rows print them, and plain Excel computes with them. */

/** Contribution to growth, in percentage points: `(F8-E8)/E6*100`. */
export const contributionFormula = (current: string, previous: string, total: string): string =>
  `(${current}-${previous})/${total}*100`;

/** Even path of a plan, in percent of the year's plan: `3/12*100`. */
export const pathFormula = (month: number | string): string => `${month}/12*100`;

/** The year's end if the remaining months are like the past ones: `F8/3*12`. */
export const yearEndFormula = (cumulative: string, month: number | string): string =>
  `${cumulative}/${month}*12`;

/** What each remaining month must bring: `(F4-F8)/9`. */
export const remainingFormula = (plan: string, cumulative: string, left: number | string): string =>
  `(${plan}-${cumulative})/${left}`;
