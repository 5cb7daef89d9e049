import type { Comparison } from './comparisons';
import type { Name } from './names';
import type { ToldPeriod } from './periods';
import type { Token } from './tokens';
import type { VerbSense } from './vocabulary/verbs';

/** What holds up to the next clause: a new one begins with nothing but what a heading or a bracket hands on. */
export class ClauseScope {
  lastSense: VerbSense | null = null;
  /** The period that the next figure has for itself. */
  ownPeriod: ToldPeriod | null = null;
  isCumulative = false;
  /** No number since the clause began. */
  isHead = true;
  /** Nothing but prepositions since the last number. */
  justMeasured = false;
  /** The last number was a share, and the total it is a share of follows. */
  sharesTotal = false;
  /** Sign of the change in a number of things that was told last: "giảm 3 vụ, 2 người chết". */
  change: 1 | -1 | null = null;
  lastCount: { readonly action: readonly Token[]; readonly hasTail: boolean } | null = null;

  /**
   * @param announced - the subject that was named before a colon, or that a bracket stands behind
   * @param comparison - what the numbers are compared with: "So với cùng kỳ, …"
   */
  constructor(
    public announced: Name | null,
    public comparison: Comparison | null,
  ) {}
}

/** What holds for a sentence. */
export class SentenceScope {
  /** It tells parts of the figure before: "trong đó". */
  isPart = false;
  /** What a change in a number of things was held against: "So với tháng trước, tăng 6 vụ; giảm 3 người chết". */
  changedSince: Comparison | null = null;
  /** What the last ratio was one of: the ratios behind it that name nothing are of the same. */
  ratioOf: Comparison | null = null;
}

/** What a heading, or the sentence that opens a list, hands on to its lines. */
export class ListScope {
  /** "Sản lượng so với cùng kỳ: …". */
  comparison: Comparison | null = null;
  /** Sign of the numbers behind it: "các sản phẩm giảm: …". */
  direction: 1 | -1 | null = null;
  /** It parts a whole: "Cơ cấu lao động: …", "nông nghiệp chiếm 30%; …". */
  isStructure = false;
}
