import type { IndicatorId } from '../../indicators/catalogue';
import { findIndicator } from '../../indicators/indicator-names';
import { marks, nameBracketEnd, namesPopulation, readTail } from './clauses';
import { readComparison, type Comparison } from './comparisons';
import { closeDraft, hasLevel, openDraft, setLevel, type Draft } from './drafts';
import { directionAt, readMeasure, type Measure } from './measures';
import { mainSense, readMeaning } from './meanings';
import { attach } from './attach';
import { beginsAsName, nameOf, readAction, readName, sameWordsAs, type Name } from './names';
import { readPeriod, type Period } from './periods';
import { Roles } from './roles';
import type { Sentence, Token } from './tokens';
import type { ReportFigure } from '../report-figure';
import { CARRYING_OUT, WEAK_TARGETS } from './vocabulary/marks';
import { NAME_PHRASES, NONE, NONE_ALLOWED_OF, PLAIN_PHRASES, PRICES } from './vocabulary/names';
import { RESULT_VERBS, type VerbSense } from './vocabulary/verbs';

const resultVerbs = sameWordsAs(RESULT_VERBS);
const namePhrases = sameWordsAs([...NAME_PHRASES, ...PLAIN_PHRASES]);
const prices = sameWordsAs(PRICES);
const none = sameWordsAs(NONE);
const noneAllowedOf = sameWordsAs(NONE_ALLOWED_OF);
const carryingOut = sameWordsAs(CARRYING_OUT);
const weakTargets = sameWordsAs(WEAK_TARGETS);

/** Words kept while waiting for a number; no name is longer. */
const MOST_WAITING = 160;
const BULLETS = new Set(['-', '–', '—', '+', '•', '*', '·']);

/** Reads sentence after sentence, carrying on what one leaves open for the next: subject, period, role. */
export class Reading {
  private readonly drafts: Draft[] = [];
  private readonly roles = new Roles();
  /** Words since the last number or boundary: the next subject. */
  private words: Token[] = [];
  private subject: Name | null = null;
  /** The last subject that was not a part of another ("trong đó"). */
  private main: Name | null = null;
  private mainId: IndicatorId | null = null;
  private current: Draft | null = null;
  /** Subject named before a colon. */
  private announced: Name | null = null;
  private period: Period | null = null;
  private ownPeriod: Period | null = null;
  private year: number | null = null;
  private comparison: Comparison | null = null;
  private lastSense: VerbSense | null = null;
  private direction: 1 | -1 | null = null;
  private isPart = false;
  private isCumulative = false;
  /** Nothing but prepositions since the last number. */
  private justMeasured = false;
  private endedWithColon = false;
  private sentenceFrom = 0;
  private lastCount: { draft: Draft; action: readonly Token[]; hasTail: boolean } | null = null;

  /** Reads one more sentence of the text. */
  read({ tokens, opensParagraph }: Sentence): void {
    const isListed =
      BULLETS.has(tokens[0]?.key) || (tokens[0]?.kind === 'number' && tokens[1]?.kind === 'sign');
    this.roles.nextSentence(opensParagraph && !this.endedWithColon && !isListed);
    this.endClause();
    this.current = null;
    this.subject = this.main;
    this.direction = isListed ? this.direction : null;
    this.isPart = false;
    this.sentenceFrom = this.drafts.length;
    for (let at = 0; at < tokens.length;) at = this.step(tokens, at);
    this.endedWithColon = tokens[tokens.length - 1]?.key === ':';
  }

  /** What was found so far. */
  figures(): ReportFigure[] {
    return this.drafts.map(closeDraft);
  }

  private endClause(): void {
    this.words = [];
    this.announced = null;
    this.comparison = null;
    this.lastSense = null;
    this.ownPeriod = null;
    this.isCumulative = false;
    this.justMeasured = false;
    this.lastCount = null;
  }

  private step(tokens: readonly Token[], at: number): number {
    const token = tokens[at];
    if (token.kind === 'sign' && token.key !== '+' && token.key !== '-') {
      const next = this.sign(tokens, at);
      if (next !== null) return next;
    }
    if (resultVerbs.has(tokens, at)) this.roles.result();
    const plain = prices.match(tokens, at) ?? namePhrases.match(tokens, at);
    if (plain !== null) return this.wait(tokens, at, endOfPrice(tokens, plain.end));
    const zero = this.none(tokens, at);
    if (zero !== null) return zero;
    const marked = this.mark(tokens, at);
    if (marked !== null) return marked;
    const measure = readMeasure(tokens, at);
    if (measure !== null) return this.measure(tokens, measure);
    const comparison = readComparison(tokens, at);
    if (comparison?.opened) {
      this.comparison = comparison.kind === 'other' ? null : comparison;
      return comparison.end;
    }
    const period = readPeriod(tokens, at);
    if (period !== null) return this.takePeriod(tokens, period);
    this.direction = directionAt(tokens, at) ?? this.direction;
    return this.wait(tokens, at, at + 1);
  }

  /** Keeps words for the next subject. */
  private wait(tokens: readonly Token[], from: number, to: number): number {
    this.words.push(...tokens.slice(from, to));
    if (this.words.length > MOST_WAITING) this.words = this.words.slice(-MOST_WAITING / 2);
    return to;
  }

  private sign(tokens: readonly Token[], at: number): number | null {
    switch (tokens[at].key) {
      case ';':
        this.endClause();
        return at + 1;
      case ':': {
        const name = readName(this.words);
        this.words = [];
        this.announced = name;
        return at + 1;
      }
      case ',':
        this.justMeasured = false;
        if (this.words.length > 0) this.words.push(tokens[at]);
        return at + 1;
      case '(': {
        const end = nameBracketEnd(tokens, at);
        if (end === null) return at + 1;
        if (this.words.length > 0) this.wait(tokens, at, end);
        return end;
      }
      case ')':
      case '.':
        return at + 1;
      default:
        return null;
    }
  }

  private mark(tokens: readonly Token[], at: number): number | null {
    const found = marks.match(tokens, at);
    if (found === null) return this.weakTarget(tokens, at);
    switch (found.entry) {
      case 'target':
        this.roles.target();
        break;
      case 'expected':
        this.roles.expected(this.period);
        break;
      case 'result':
        this.roles.result();
        break;
      case 'ofWhich':
        this.isPart = true;
        this.words = [];
        break;
      case 'next':
        this.isPart = false;
        break;
      case 'cumulative':
        this.isCumulative = true;
        break;
    }
    return found.end;
  }

  /** "Kế hoạch năm 2024: …", "Chỉ tiêu xuất khẩu …". */
  private weakTarget(tokens: readonly Token[], at: number): number | null {
    const weak = weakTargets.match(tokens, at);
    if (weak === null) return null;
    const before = this.words.slice(-6);
    if (before.some((_, index) => carryingOut.has(before, index))) return null;
    if (tokens[at].key !== 'chi3' && readPeriod(tokens, weak.end)?.kind !== 'year') return null;
    if (tokens[at].key !== 'chi3' && before.length > 0) return null;
    this.roles.target();
    return weak.end;
  }

  private takePeriod(tokens: readonly Token[], period: Period): number {
    const before = tokens[period.start - 1]?.key;
    if (period.kind === 'day' && before !== 'đên1' && before !== 'hêt1') return period.end;
    this.year = period.year ?? this.year;
    if (this.justMeasured && this.words.length <= 1 && this.current !== null && !this.current.hasOwnPeriod) {
      this.current.period = period;
      this.current.hasOwnPeriod = true;
      this.current.year = this.year;
      return period.end;
    }
    this.ownPeriod = period;
    this.period = period;
    this.roles.period(period);
    return period.end;
  }

  /** "không có đảng viên vi phạm kỷ luật": a count of none. */
  private none(tokens: readonly Token[], at: number): number | null {
    const found = none.match(tokens, at);
    const noun = found && noneAllowedOf.match(tokens, found.end);
    if (!found || !noun) return null;
    const things = tokens.slice(found.end, noun.end);
    const tail = readTail(tokens, noun.end, false);
    const draft = this.open(
      nameOf([...things, ...tail.tokens]),
      tail.period,
      tokens[at].start,
      tokens[tail.end - 1].end,
      false,
    );
    draft.figure.value = 0;
    draft.figure.comparator = '=';
    draft.figure.unit = things.map(({ text }) => text).join(' ');
    draft.unitKind = 'counted';
    this.words = [];
    return tail.end;
  }

  private measure(tokens: readonly Token[], measure: Measure): number {
    if (this.isCounted(tokens, measure)) return this.count(tokens, measure);
    const { words } = this;
    const named = words.length > 0 ? readName(words) : this.announced;
    this.announced = null;
    const isNew = named !== null && !named.isRelative;
    if (isNew) {
      this.subject = named;
      this.current = null;
      this.lastSense = null;
      if (!this.isPart) {
        this.main = named;
        this.mainId = findIndicator(named.text)?.indicator.id ?? null;
      }
    } else if (named?.isRelative) this.current = null;
    const isLost = !isNew && this.current === null && (this.subject === null || (words.length > 2 && !named));
    const meaning = readMeaning(measure, {
      isGrowth: this.subject?.isGrowth ?? false,
      hasLevel: this.current !== null && hasLevel(this.current),
      isCount: this.current?.unitKind === 'counted',
      comparison: this.comparison,
      lastSense: this.lastSense,
      direction: this.direction,
    });
    const sense = mainSense(measure.senses);
    if (sense !== null) this.lastSense = sense;
    const subject = this.subject;
    this.words = [];
    if (meaning.kind === 'nothing' || isLost || subject === null) return measure.end;
    const end = tokens[measure.end - 1].end;
    const own = measure.period ?? this.ownPeriod;
    const opensAnother =
      this.current === null || own !== null || (meaning.kind === 'level' && hasLevel(this.current));
    if (meaning.kind === 'planLevel') {
      const plan = this.open(subject, own, tokens[measure.start].start, end, true);
      plan.figure.role = 'target';
      setLevel(plan, measure);
      this.justMeasured = false;
      return measure.end;
    }
    const start = (isNew ? named.tokens[0] : tokens[measure.start]).start;
    if (opensAnother || this.current === null) this.current = this.open(subject, own, start, end, !isNew);
    attach(this.drafts, this.sentenceFrom, this.current, measure, meaning, end);
    this.justMeasured = true;
    return measure.end;
  }

  /** Whether the number counts things whose name goes on behind it. */
  private isCounted(tokens: readonly Token[], { quantity, senses, before, behind }: Measure): boolean {
    const sense = mainSense(senses);
    if (sense !== null && sense !== 'exist' && sense !== 'reach' && sense !== 'moveTo') return false;
    if (before !== null || behind !== null) return quantity.unit.kind === 'counted' && sense !== 'reach';
    const isOfThings =
      quantity.unit.kind === 'counted' ||
      (quantity.unit.kind === 'percent' && namesPopulation(tokens, quantity.end));
    if (!isOfThings) return false;
    if (sense === 'exist') return true;
    const isNamed = this.words.length > 0 && beginsAsName(this.words) && readName(this.words) !== null;
    return sense === null
      ? !isNamed || readAction(this.words).length > 0
      : this.words.length === 0 || !readName(this.words);
  }

  private count(tokens: readonly Token[], measure: Measure): number {
    const { quantity } = measure;
    const isPercent = quantity.unit.kind === 'percent';
    const carried = this.lastCount !== null && !this.lastCount.hasTail ? this.lastCount.action : [];
    const own = readAction(this.words);
    const action = own.length > 0 ? own : carried;
    const noun = isPercent
      ? []
      : tokens.slice(
          quantity.unit.noun,
          nounEnd(tokens, quantity.unit.noun, quantity.unit.end, quantity.comparator !== null),
        );
    const tail = readTail(tokens, quantity.end, isPercent);
    const name = nameOf([...action, ...noun, ...tail.tokens]);
    const start = (own[0] ?? tokens[measure.start]).start;
    const period = tail.period ?? measure.period ?? this.ownPeriod;
    const end = Math.max(tail.end, quantity.end);
    const draft = this.open(name, period, start, tokens[end - 1].end, false);
    setLevel(draft, measure);
    draft.figure.comparator = tail.comparator ?? draft.figure.comparator;
    if (isPercent) draft.unitKind = 'counted';
    this.subject = name;
    if (!this.isPart) this.main = name;
    this.current = draft;
    this.lastCount = { draft, action, hasTail: tail.tokens.length > 0 };
    this.lastSense = null;
    this.words = [];
    this.justMeasured = true;
    return end;
  }

  private open(name: Name, own: Period | null, start: number, end: number, isInherited: boolean): Draft {
    let period = own ?? this.period;
    if (this.isCumulative && own === null && period?.kind === 'month') {
      period = { ...period, kind: 'months', text: `${period.number} tháng` };
    }
    if (own !== null) this.year = own.year ?? this.year;
    const draft = openDraft({
      name,
      role: this.roles.role,
      period,
      hasOwnPeriod: own !== null,
      year: this.year,
      parent: this.isPart ? this.mainId : null,
      isInherited,
      start,
      end,
    });
    this.roles.figure(period && { ...period, year: period.year ?? this.year });
    this.drafts.push(draft);
    this.ownPeriod = null;
    this.isCumulative = false;
    return draft;
  }
}

/** The year behind "giá so sánh" belongs to the name. */
function endOfPrice(tokens: readonly Token[], end: number): number {
  return tokens[end]?.kind === 'number' && /^\d{4}$/.test(tokens[end].text) ? end + 1 : end;
}

/** Where the counted noun ends; words of a bound behind it ("trở lên") are not part of it. */
function nounEnd(tokens: readonly Token[], noun: number, end: number, isBounded: boolean): number {
  return isBounded ? Math.max(noun + 1, end - 2) : Math.min(end, tokens.length);
}
