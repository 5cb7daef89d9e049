import { WORD } from './function-words';
import { comparisonOpeners, comparisonWith, readComparison, type Comparison } from './comparisons';
import { spellingKey } from '../../indicators/language/spelling';
import { readPeriod, type ToldPeriod } from './periods';
import { phrasesBy, phraseSet, type PhraseMatch } from './phrases';
import { readBarePercent, readQuantity, type Quantity } from './quantities';
import type { Token } from './tokens';
import { boundsBefore, type Bound } from './vocabulary/approximations';
import { ASPECTS, type Aspect } from './vocabulary/names';
import { ADVERBS, VERBS, type VerbSense } from './vocabulary/verbs';

/** A number with everything around it that says what it is: verb, approximation, unit, what it is compared with. */
export interface Measure {
  readonly quantity: Quantity;
  readonly senses: readonly VerbSense[];
  readonly bound: Bound | null;
  /** What it is compared with, and on which side of the number that stands. */
  readonly before: Comparison | null;
  readonly behind: Comparison | null;
  /** A period between verb and number: "thực hiện 9 tháng đạt …". */
  readonly period: ToldPeriod | null;
  /** "về lượng", "về giá trị". */
  readonly aspect: Aspect | null;
  /** The words behind "về": "về tấn.km", "về số lao động". */
  readonly about: readonly Token[];
  /** Joined by "và" to what stands before it. */
  readonly isJoined: boolean;
  /** What it came from, where it moved in a stated time: "từ 41% năm 2027 lên 43%". */
  readonly origin: Measure | null;
  readonly start: number;
  readonly end: number;
}

const verbs = phrasesBy(VERBS);
const adverbs = phraseSet(...ADVERBS);
const aspects = phrasesBy(ASPECTS);

/** Words that a measure may begin with. */
export const measureOpeners: ReadonlySet<string> = new Set([
  ...verbs.openers,
  ...boundsBefore.openers,
  ...comparisonOpeners,
]);

/** Phrases between the first verb and its number. */
const MOST_STEPS = 9;

/** What can stand in front of a number, step by step. */
class Front {
  readonly senses: VerbSense[] = [];
  bound: Bound | null = null;
  before: Comparison | null = null;
  period: ToldPeriod | null = null;

  /** "tăng 6,71 so với cùng kỳ": only a percentage can stand between such words. */
  percentLeftOut(tokens: readonly Token[], at: number): Quantity | null {
    const last = this.senses[this.senses.length - 1];
    const isRate = last === 'up' || last === 'down' || last === 'equal';
    if (!isRate || tokens[at].kind !== 'number') return null;
    const comparison = readComparison(tokens, at + 1);
    const isCompared = comparison !== null && (comparison.opened || comparison.kind === 'base');
    return isCompared || isLastPercent(tokens, at) ? readBarePercent(tokens, at) : null;
  }

  /** Takes the longest phrase at this token; returns where it ends, or `null` where no front goes on. */
  step(tokens: readonly Token[], at: number): number | null {
    const verb = verbs.match(tokens, at);
    const bound = boundsBefore.match(tokens, at);
    // alone, in front of the verb, they may as well end a name: "vững mạnh chiếm 87%"
    const adverb = this.senses.length > 0 ? adverbs.match(tokens, at) : null;
    const longest = Math.max(verb?.end ?? 0, bound?.end ?? 0, adverb?.end ?? 0);
    if (bound?.end === longest && (verb?.end ?? 0) < longest) this.bound = bound.entry;
    else if (verb?.end === longest) {
      this.senses.push(verb.entry);
      if (bound?.end === longest) this.bound = bound.entry;
    }
    if (longest > 0) return longest;
    const comparison = this.before === null ? readComparison(tokens, at) : null;
    if (comparison !== null && (comparison.opened || this.senses.length > 0)) {
      this.before = comparison;
      return comparison.end;
    }
    const period = this.senses.length > 0 || this.before !== null ? readPeriod(tokens, at) : null;
    if (period === null) return null;
    if (tokens[at - 1]?.key === MORE_THAN && this.before === null) {
      this.before = comparisonWith(period);
      return period.end;
    }
    this.period = period;
    return period.end;
  }
}

/** "tăng nhẹ 0,5.": the percent sign was forgotten at the end of what is said. */
const isLastPercent = (tokens: readonly Token[], at: number): boolean =>
  /^\d{1,2},\d{1,2}$/.test(tokens[at].text) &&
  (tokens.length === at + 1 || END_SIGNS.has(tokens[at + 1].key));
const END_SIGNS = new Set(['.', ';', ',']);

/**
 * The measure that begins at this token (with a verb, an approximation, a comparison or the number), or `null`.
 * @param isOpen - whether any noun may be what a whole number counts
 */
export function readMeasure(tokens: readonly Token[], index: number, isOpen = false): Measure | null {
  const first = tokens[index];
  if (first === undefined || (first.kind === 'word' && !measureOpeners.has(first.key))) return null;
  const front = new Front();
  let at = index;
  for (let step = 0; step <= MOST_STEPS && at < tokens.length; step += 1) {
    const quantity = readQuantity(tokens, at, isOpen) ?? front.percentLeftOut(tokens, at);
    if (quantity !== null) {
      if (tokens[at - 1]?.key === WORD.from) {
        const period = readPeriod(tokens, quantity.end);
        const moved = movedTo(tokens, period?.end ?? quantity.end);
        if (moved !== null && moved.quantity.unit.written === quantity.unit.written) {
          const from = { ...withTail(tokens, new Front(), quantity, at), period, end: quantity.end };
          return { ...moved, origin: period === null ? null : from, start: index };
        }
      }
      return withTail(tokens, front, quantity, index);
    }
    const next = front.step(tokens, at);
    if (next === null) return null;
    at = next;
  }
  return null;
}

/** "cao hơn năm 2030": what stands behind is what something is compared with. */
const MORE_THAN = spellingKey('hơn');

/** "bằng 105% năm 2030", "gấp 1,4 lần năm 2030": of a ratio the period behind it is the base. */
function isRatio({ senses, before }: Front, { unit }: Quantity): boolean {
  if (before !== null) return false;
  return unit.kind === 'times' ? senses.length > 0 : unit.kind === 'percent' && senses.includes('equal');
}

function movedTo(tokens: readonly Token[], index: number): Measure | null {
  const verb = index < tokens.length ? verbs.match(tokens, index) : null;
  return verb?.entry === 'moveTo' ? readMeasure(tokens, index) : null;
}

function withTail(tokens: readonly Token[], front: Front, quantity: Quantity, start: number): Measure {
  let end = quantity.end;
  let behind: Comparison | null = null;
  let aspect: Aspect | null = null;
  let named: readonly Token[] = [];
  for (let step = 0; step < 3 && end < tokens.length; step += 1) {
    const found: PhraseMatch<Aspect> | null = aspect === null ? aspects.match(tokens, end) : null;
    if (found !== null) {
      aspect = found.entry;
      named = tokens.slice(end + 1, found.end);
      end = found.end;
      continue;
    }
    if (behind !== null) break;
    const base = end === quantity.end && isRatio(front, quantity) ? readPeriod(tokens, end) : null;
    if (base !== null) {
      behind = comparisonWith(base);
      end = base.end;
      continue;
    }
    const bracket = tokens[end].key === '(' ? 1 : 0;
    const comparison = readComparison(tokens, end + bracket);
    if (comparison === null || (bracket === 1 && !(comparison.opened && isOnlyWords(tokens, comparison.end))))
      break;
    // "đạt 2.845 tỷ đồng (so với tháng trước tăng 2,4%)": it belongs to the number behind it
    const isFree = front.before !== null || bracket === 1 || quantity.unit.kind !== 'percent';
    if (isFree && comparison.opened && beginsMeasure(tokens, comparison.end)) break;
    behind = comparison;
    end = comparison.end;
  }
  const isRate = quantity.unit.kind === 'percent' || quantity.unit.kind === 'times';
  const about = aspect === null && isRate ? aboutAt(tokens, end) : [];
  if (about.length > 0) {
    end += about.length + 1;
    behind ??= comparisonAt(tokens, end);
    end = behind !== null && behind.end > end ? behind.end : end;
  }
  return {
    about: aspect === null ? about : named,
    isJoined: tokens[start - 1]?.key === WORD.and,
    quantity,
    senses: front.senses,
    bound: front.bound,
    before: front.before,
    behind,
    period: front.period,
    aspect,
    origin: null,
    start,
    end,
  };
}

/** Whether a bracket holds nothing more than words: "(so với cùng kỳ năm trước là 3%)" tells something else. */
function isOnlyWords(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    if (tokens[at].key === ')') return true;
    if (tokens[at].kind !== 'word') return false;
  }
  return true;
}

const MOST_ABOUT = 4;

/** What a growth is told of, "về tấn.km": the words behind "về" up to a sign, a conjunction or the next predicate. */
function aboutAt(tokens: readonly Token[], index: number): readonly Token[] {
  if (tokens[index]?.key !== WORD.about) return [];
  let at = index + 1;
  while (at < tokens.length && at <= index + MOST_ABOUT && goesOn(tokens, at)) at += 1;
  return at > index + MOST_ABOUT ? [] : tokens.slice(index + 1, at);
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const { key, kind, spaced } = tokens[at];
  if (kind === 'sign') return key === '.' && tokens[at + 1]?.key === 'km' && !spaced;
  return kind === 'word' && key !== WORD.and && comparisonAt(tokens, at) === null && !verbs.has(tokens, at);
}

function comparisonAt(tokens: readonly Token[], at: number): Comparison | null {
  const comparison = at < tokens.length ? readComparison(tokens, at) : null;
  return comparison?.opened ? comparison : null;
}

function beginsMeasure(tokens: readonly Token[], index: number): boolean {
  return index < tokens.length && verbs.has(tokens, index);
}

/** Growth verb without a number: "một số sản phẩm tăng khá: …" gives the numbers behind it their sign. */
export function directionAt(tokens: readonly Token[], index: number): 1 | -1 | null {
  const verb = verbs.match(tokens, index);
  return verb?.entry === 'up' ? 1 : verb?.entry === 'down' ? -1 : null;
}

/** Verbs, adverbs and bounds: what stands before a number and names nothing. */
export function isFunctionWord(tokens: readonly Token[], index: number): boolean {
  return verbs.has(tokens, index) || adverbs.has(tokens, index) || boundsBefore.has(tokens, index);
}
