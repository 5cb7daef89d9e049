/** Why a figure cannot be computed: no base to divide by, or numbers for which the figure has no meaning. */
export type Reason = 'divisionByZero' | 'invalidNumber';

/** The absence of a result, with its reason. */
export interface NoResult {
  readonly noResult: Reason;
}

/** A result, or the reason why there is none. Costs nothing where there is one. */
export type Outcome<T extends number | string> = T | NoResult;

/** Base 0, or no base: Excel's `#DIV/0!`. */
export const divisionByZero: NoResult = Object.freeze({ noResult: 'divisionByZero' });

/** Negative base, change of sign, or a number outside its domain: Excel's `#NUM!`. */
export const invalidNumber: NoResult = Object.freeze({ noResult: 'invalidNumber' });

/** Whether there is a result. */
export function isResult<T extends number | string>(outcome: Outcome<T>): outcome is T {
  return typeof outcome !== 'object';
}

/** A number too large to be represented is no result. */
export function finite<T extends number>(value: T): Outcome<T> {
  return value - value === 0 ? value : invalidNumber;
}
