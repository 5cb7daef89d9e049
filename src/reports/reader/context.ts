import type { IndicatorId } from '../../indicators/catalogue';
import type { FigureRole } from '../report-figure';
import { Sentence } from './attach';
import type { CountedNoun } from './clauses';
import type { Comparison } from './comparisons';
import { openDraft, type Draft } from './drafts';
import { knownIndicator } from './known-indicators';
import type { Name } from './names';
import { bareYear, cumulative, type ToldPeriod } from './periods';
import { PeriodScopes } from './period-scopes';
import { Roles } from './roles';
import { ClauseScope, ListScope, SentenceScope } from './scopes';
import type { Token } from './tokens';
import { WaitingWords } from './waiting-words';

/** A bracket while it is open. */
interface BracketScope {
  /** What it adds to the figure before it: its plan, the figure of the period it is compared with, or anything. */
  readonly kind: 'plan' | 'base' | 'any';
  /** The name it stands behind. */
  readonly announced: Name | null;
  /** The figure it stands behind. */
  readonly outer: Draft | null;
  readonly role: FigureRole;
  /** Goes on with what was said before the bracket. */
  readonly resume: () => void;
}

/** What a text has said so far, as far as it bears on what comes next: subject, period, year, role, open comparison. */
export class Context {
  readonly drafts: Draft[] = [];
  readonly roles = new Roles();
  readonly waiting = new WaitingWords();
  /** What holds up to the next clause, in this sentence, and in the list it belongs to. */
  clause = new ClauseScope(null, null);
  told = new SentenceScope();
  list = new ListScope();
  subject: Name | null = null;
  /** The last subject that was not a part of another ("trong đó"). */
  main: Name | null = null;
  private mainId: IndicatorId | null = null;
  current: Draft | null = null;
  readonly periods = new PeriodScopes();
  year: number | null = null;
  /** A target was announced behind the words that wait: a name behind it makes them void. */
  isAnnouncing = false;
  /** "mức tăng bình quân là …": the rate of the subject that goes on. */
  isOfRate = false;
  /** A sentence of this paragraph tells the structure of a whole: "Cơ cấu kinh tế chuyển dịch tích cực. …". */
  isOfStructure = false;
  /** What was counted last in this paragraph. */
  countedNoun: CountedNoun | null = null;
  sentence = new Sentence(this.drafts, 0);
  /** Where the figures of the last sentence that had some begin. */
  figuresBefore = 0;
  /** Brackets that are open here, the innermost last. */
  private readonly brackets: BracketScope[] = [];

  /** The innermost bracket that is open here. */
  get bracket(): BracketScope | null {
    return this.brackets[this.brackets.length - 1] ?? null;
  }

  /** Words since the last number or boundary: the next subject. */
  get words(): readonly Token[] {
    return this.waiting.tokens;
  }

  /** Whether no figure was read in this sentence yet. */
  get isSentenceHead(): boolean {
    return this.drafts.length === this.sentence.from;
  }

  /** A bracket opens: what it says of period, role and subject ends with it. */
  openBracket(kind: BracketScope['kind'], announced: Name | null): void {
    const { current, subject, clause } = this;
    const { comparison, lastSense } = clause;
    const { isPart } = this.told;
    const resumePeriods = this.periods.remember();
    const hasSubject = this.words.length === 0;
    this.brackets.push({
      kind,
      announced,
      outer: current,
      resume: () => {
        this.clause.comparison = comparison;
        this.told.isPart = isPart;
        resumePeriods();
        if (!hasSubject) return;
        Object.assign(this, { current, subject });
        Object.assign(this.clause, { lastSense, ownPeriod: null, announced: null });
      },
      role: this.roles.role,
    });
  }

  closeBracket(): void {
    const scope = this.brackets.pop();
    if (scope === undefined) return;
    scope.resume();
    this.roles.role = scope.role;
    this.clearWords();
    this.clause.justMeasured = false;
  }

  beginSentence(isNewSubject: boolean, isListed: boolean): void {
    while (this.brackets.length > 0) this.closeBracket();
    this.roles.nextSentence(isNewSubject);
    if (!isListed) this.list = new ListScope();
    this.endClause();
    if (isNewSubject) {
      this.countedNoun = null;
      this.isOfStructure = false;
    }
    this.current = null;
    this.subject = this.main;
    this.periods.nextSentence(isNewSubject, isListed);
    this.told = new SentenceScope();
    if (!this.isSentenceHead) this.figuresBefore = this.sentence.from;
    this.sentence = new Sentence(this.drafts, this.drafts.length, isNewSubject ? null : this.sentence.pair);
  }

  endClause(): void {
    this.clearWords();
    this.clause = new ClauseScope(this.bracket?.announced ?? null, this.list.comparison);
    // over a semicolon only the parts of a whole go on
    if (!this.told.isPart) this.told.ratioOf = null;
  }

  clearWords(): void {
    this.waiting.clear();
    this.isAnnouncing = false;
  }

  /** Keeps words for the next subject. */
  wait(tokens: readonly Token[], from: number, to: number): number {
    if (this.isAnnouncing) this.clearWords();
    this.waiting.add(tokens, from, to);
    return to;
  }

  /** A name that the numbers behind it belong to. */
  setSubject(name: Name): void {
    this.subject = name;
    this.current = null;
    this.clause.lastSense = null;
    if (this.told.isPart) return;
    this.main = name;
    this.mainId = knownIndicator(name.text)?.id ?? null;
  }

  /** Whether the indicator is a growth or an index by itself, or a part of one. */
  isGrowth(): boolean {
    if (this.subject?.isRatio) return false;
    return (this.subject?.isGrowth ?? false) || (this.told.isPart && (this.main?.isGrowth ?? false));
  }

  /** A year learnt from what a figure is compared with: "so với cùng kỳ năm 2022" is said of 2023, "kế hoạch năm 2023" too. */
  learnYear(comparison: Comparison | null): void {
    const year = comparison?.period?.year ?? null;
    if (this.year !== null || year === null || comparison?.period?.kind === 'month') return;
    this.year = comparison?.kind === 'base' ? year + 1 : year;
    for (const draft of this.drafts.slice(this.sentence.from)) draft.year ??= this.year;
  }

  /** What is compared with a year is of the next one where no period is named, what is compared with last month of a month. */
  periodFromBase(draft: Draft, comparison: Comparison | null): void {
    if (comparison?.kind !== 'base') return;
    const { period: base, isOfPeriod, base: kind } = comparison;
    const isLast = kind === 'previousPeriod' && base === null;
    if (draft.period === null && isOfPeriod && base?.kind === 'year' && base.year !== null) {
      draft.period = bareYear(base.year + 1);
      this.periods.current ??= draft.period;
    } else if (isLast && !draft.hasOwnPeriod && draft.period?.kind === 'months') {
      const { number, year } = draft.period;
      draft.period = { kind: 'month', number, year, text: null };
    }
  }

  /** Opens the figure of a name in the period that holds here. */
  open(name: Name, own: ToldPeriod | null, start: number, end: number, isInherited: boolean): Draft {
    const period = this.periodOf(own);
    // a figure in brackets does not date the text around it
    if (this.bracket === null || this.year === null) this.year = own?.year ?? this.year;
    this.periods.figure(own === null ? period : null);
    const draft = openDraft({
      name,
      role: this.roles.role,
      isAssumed: this.roles.isExpected || this.roles.isWeak,
      period,
      hasOwnPeriod: own !== null,
      year: own?.year ?? this.year,
      parent: this.told.isPart ? this.mainId : null,
      isInherited,
      start,
      end,
    });
    this.roles.figure(period && { ...period, year: period.year ?? this.year });
    this.drafts.push(draft);
    this.clause.ownPeriod = null;
    this.clause.announced = null;
    this.clause.isCumulative = false;
    return draft;
  }

  private periodOf(own: ToldPeriod | null): ToldPeriod | null {
    const period = own ?? this.periods.current;
    const counts = this.clause.isCumulative && own === null && period?.kind === 'month';
    return counts ? cumulative(period) : period;
  }
}
