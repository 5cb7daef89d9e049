/**
 * What a number may differ from another one by and still be equal to a statistician: `practicallyEqual` in Excel's own words. Where two
 * numbers are nearly equal, either tells.
 */
export function tolerance(number: string): string {
  return `MAX(10^-9,10^-12*ABS(${number}))`;
}

/** Whether two numbers are practically equal; the first stands in it twice. */
export function equal(a: string, b: string): string {
  return `ABS(${a}-${b})<=${tolerance(a)}`;
}

/** −1 below, 0 practically equal, 1 above. */
export function compared(a: string, b: string): string {
  return `IF(${equal(a, b)},0,SIGN(${a}-${b}))`;
}
