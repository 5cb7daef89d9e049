import type { Agreement } from '../../indicators/arithmetic/statements';
import type { ReportFigure } from '../report-figure';
import type { KnownLevel } from './known-level';
import type { StatedRate } from './printed';
import type { Interval, RateKind } from './rate-check';

/**
 * How a stated rate stands to the recomputed one; `withinLevels`: right if the rounding of the levels themselves is counted;
 * `unknown`: there is nothing to recompute it from.
 */
export type RateVerdict = Agreement | 'withinLevels' | 'unknown';

/** What follows: in order, to be looked at, wrong, or not to be judged. */
export type FindingStatus = 'agrees' | 'doubtful' | 'wrong' | 'open';

/** What a person should know beside the verdict. */
export type Remark =
  /** Right, but printed with fewer digits than the rates beside it, which hides what they would show. */
  | { readonly kind: 'fewerDigits'; readonly withTheirs: number; readonly digits: number }
  /** The base was published earlier in another text: it may have been revised since. */
  | { readonly kind: 'revisedBase' }
  /** The implied base or plan is so far from the published one that the series itself must have changed. */
  | { readonly kind: 'seriesBreak' }
  /** "Tăng k lần" agrees only if it is read as the increase itself, not as the multiple. */
  | { readonly kind: 'timesAsIncrease' }
  /** Two digits of the right number are swapped in the stated one. */
  | { readonly kind: 'swappedDigits' };

/** One stated rate beside the one recomputed from levels. */
export interface Finding {
  readonly source: string;
  readonly figure: ReportFigure;
  readonly kind: RateKind;
  readonly stated: StatedRate;
  /** What it was recomputed from: the plan, the base, or the total. */
  readonly base: KnownLevel | null;
  /** That level in the figure's unit. */
  readonly baseValue: number | null;
  readonly recomputed: number | null;
  /** The plan, base or total that the stated rate implies, in the figure's unit. */
  readonly implied: Interval | null;
  readonly verdict: RateVerdict;
  readonly status: FindingStatus;
  readonly remarks: readonly Remark[];
}

/** A figure, and the text that states it. */
export interface SourcedFigure {
  readonly source: string;
  readonly figure: ReportFigure;
}

/** Figures that cannot all be right, without a word on which is wrong. */
export type Contradiction =
  /** One result or plan that is stated with different levels. */
  | { readonly kind: 'levels'; readonly levels: readonly KnownLevel[] }
  /** A total that its parts do not add up to. */
  | {
      readonly kind: 'sum';
      readonly whole: SourcedFigure;
      readonly parts: readonly SourcedFigure[];
      /** In the total's unit. */
      readonly sum: number;
    }
  /** Rates of one indicator that imply different plans or bases. */
  | { readonly kind: 'implied'; readonly findings: readonly Finding[] };

/** A level that a text states beside the cell of a table that states the same. */
export interface LevelBesideCell {
  readonly source: string;
  readonly figure: ReportFigure | null;
  /** `null` where no cell states it. */
  readonly cell: KnownLevel | null;
  /** The cell's number in the figure's unit. */
  readonly inCell: number | null;
  readonly verdict: 'equal' | 'withinRounding' | 'different' | 'unknown';
}

export interface Reconciliation {
  /** Empty without tables. */
  readonly besideCells: readonly LevelBesideCell[];
  readonly findings: readonly Finding[];
  readonly contradictions: readonly Contradiction[];
}
