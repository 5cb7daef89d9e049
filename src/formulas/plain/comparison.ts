/** What two numbers may differ by and still be equal to a statistician: `practicallyEqual` in Excel's own words. */
export function tolerance(a: string, b: string): string {
  return `MAX(10^-9,10^-12*MAX(ABS(${a}),ABS(${b})))`;
}

/** Whether two numbers are practically equal. */
export function equal(a: string, b: string): string {
  return `ABS(${a}-${b})<=${tolerance(a, b)}`;
}

/** −1 below, 0 practically equal, 1 above. */
export function compared(a: string, b: string): string {
  return `IF(${equal(a, b)},0,SIGN(${a}-${b}))`;
}
