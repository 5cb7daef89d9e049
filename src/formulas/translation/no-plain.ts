/** Why a formula has no equivalent in Excel's own words and becomes its value. */
export type NoPlainReason =
  /** The function's rule cannot be said in Excel's own words (READREPORT, SENTENCE …). */
  | 'function'
  /** An argument is a range that is worked cell by cell, so that results lie in several cells. */
  | 'array'
  /** An argument is of a kind that cannot be said: a choice that is computed, a unit that is not written out, a bracket left open. */
  | 'argument'
  /** A text that only the function can read: a number with its unit, words such as "trên 90%". */
  | 'text'
  /** Longer than Excel takes. */
  | 'tooLong';

/** Thrown within a translation. */
export class NoPlain extends Error {
  constructor(readonly reason: NoPlainReason) {
    super(reason);
    this.name = 'NoPlain';
  }
}
