import { spellingKey } from '../../indicators/language/spelling';
import type { ReportFigure } from '../report-figure';
import { markOpeners, takeMark } from './announcements';
import { nameBracketEnd } from './clauses';
import { openBracket, takeAside } from './brackets';
import { comparisonOpeners, equalityOpeners, readComparison, readEquality } from './comparisons';
import { Context } from './context';
import { documentEnd, NUMBER_WORD } from './document-references';
import { noneOpeners, readOpenCount, takeNone, takeRated } from './counts';
import { closeDraft, completeYears } from './drafts';
import type { Block } from './layout';
import {
  directionAt,
  exceededEnd,
  isFunctionWord,
  measureOpeners,
  planCarriedOut,
  readMeasure,
  type Measure,
} from './measures';
import { announcesTargets, headingPeriod, headingRole } from './headings';
import { completed, readName, type Name } from './names';
import { bareYear, periodOpeners, readPeriod, type PeriodInText, type ToldPeriod } from './periods';
import type { PeriodReach } from './period-scopes';
import { yearAt } from './period-parts';
import { phraseSet } from './phrases';
import { takeEquality, takeMeasure, takePlan } from './statements';
import { statedUnit } from './tables/cells';
import { readTable } from './tables/read-table';
import type { Sentence, Token } from './tokens';
import type { UnitPhrase } from './unit-phrases';
import { numbersIn, numbersInCells, unreadOf, type ReadPart, type UnreadNumber } from './unread';
import { IGNORED_RUNS, NAME_PHRASES, PLAIN_PHRASES, PRICES } from './vocabulary/names';
import { RESULT_VERBS } from './vocabulary/verbs';

const resultVerbs = phraseSet(...RESULT_VERBS);
const namePhrases = phraseSet(...NAME_PHRASES, ...PLAIN_PHRASES);
const prices = phraseSet(...PRICES);
const ignoredRuns = phraseSet(...IGNORED_RUNS);

const changes = phraseSet('mức giảm', 'mức tăng');
const structures = phraseSet('cơ cấu');
/** Words behind a number with which something else begins. */
const joins = phraseSet(
  'và',
  'còn',
  'trong',
  'riêng',
  'cùng',
  'nâng',
  'đưa',
  'nhưng',
  'song',
  'với',
  'nên',
  'để',
  'khiến',
);
/** Words between a figure and the period it is for. */
const beforePeriods = new Set(
  ['trong', 'vào', 'của', 'cho', 'ở', 'đến', 'tại', 'hết', 'cuối'].map(spellingKey),
);
/** Words before a date that something is told for. */
const beforeDates = new Set(['đến', 'hết', 'cuối', 'điểm', 'tới'].map(spellingKey));

const BULLETS = new Set(['-', '–', '—', '+', '•', '*', '·']);
const RUN_ENDS = new Set([',', ';', '.', ':', '(', ')']);

/** Words that anything but a name may begin with: most words are none of them, and are passed at once. */
const openers: ReadonlySet<string> = new Set([
  ...[resultVerbs, prices, namePhrases, ignoredRuns, changes].flatMap((phrases) => [...phrases.openers]),
  ...measureOpeners,
  ...markOpeners,
  ...noneOpeners,
  ...comparisonOpeners,
  ...equalityOpeners,
  ...periodOpeners,
  NUMBER_WORD,
]);

/** Reads sentence after sentence, word by word, carrying on what one leaves open for the next. */
export class Reading {
  private readonly context = new Context();
  private endedWithColon = false;
  private readonly parts: ReadPart[] = [];
  /** "Đơn vị tính: tỷ đồng" above a table. */
  private unitAbove: UnitPhrase | null = null;

  /** @param keepsUnread - whether numbers that find no place are kept, to be told */
  constructor(private readonly keepsUnread = false) {}

  private keep(numbers: readonly UnreadNumber[], before: number): void {
    // a bracket or a comparison may go on with the figure before
    this.parts.push({ numbers, from: Math.max(0, before - 1), to: this.context.drafts.length });
  }

  /** Reads one more sentence of the text. */
  read({ tokens, opensParagraph }: Sentence): void {
    const isNumbered = tokens[0]?.kind === 'number' && tokens[1]?.kind === 'sign';
    const isListed = BULLETS.has(tokens[0]?.key) || isNumbered;
    this.unitAbove = statedUnit(tokens) ?? (opensParagraph ? null : this.unitAbove);
    this.context.beginSentence(opensParagraph && !this.endedWithColon && !isListed, isListed);
    const before = this.context.drafts.length;
    const { year } = this.context;
    for (let at = 0; at < tokens.length;) at = this.step(tokens, at);
    this.endedWithColon = tokens[tokens.length - 1]?.key === ':';
    const hasFigures = this.context.drafts.length > before;
    if (!hasFigures && !this.endedWithColon && this.context.periods.endWithoutFigures())
      this.context.year = year;
    if (this.keepsUnread) this.keep(numbersIn(tokens), before);
    const announced = hasFigures ? null : headingRole(tokens);
    if (announced !== null) this.context.roles.heading(announced);
    const period = hasFigures ? null : headingPeriod(tokens);
    if (period !== null) this.context.periods.heading(period);
  }

  /** Reads a table by its columns' headings; `false` where it has none that say what it holds. */
  readTable(table: Extract<Block, { kind: 'table' }>): boolean {
    const { context } = this;
    const drafts = readTable(table, {
      period: context.periods.current,
      year: context.year,
      unit: this.unitAbove,
    });
    if (drafts === null) return false;
    const before = context.drafts.length;
    context.drafts.push(...drafts);
    if (this.keepsUnread) this.keep(table.rows.flatMap(numbersInCells), before);
    context.beginSentence(true, false);
    this.unitAbove = null;
    this.endedWithColon = false;
    return true;
  }

  /** The numbers that found no place in the figures. */
  unread(figures: readonly ReportFigure[]): UnreadNumber[] {
    return this.parts.flatMap((part) => unreadOf(part, figures));
  }

  /** What was found so far. */
  figures(): ReportFigure[] {
    completeYears(this.context.drafts);
    return this.context.drafts.map(closeDraft);
  }

  /** Reads what begins at this token; returns where it ends. */
  private step(tokens: readonly Token[], at: number): number {
    const { context } = this;
    const token = tokens[at];
    if (token.kind === 'sign') {
      const next = this.sign(tokens, at);
      if (next !== null) return next;
    }
    if (token.kind === 'word' && !openers.has(token.key)) return this.pass(tokens, at);
    if (resultVerbs.has(tokens, at)) context.roles.result();
    const plain = prices.match(tokens, at) ?? namePhrases.match(tokens, at);
    if (plain !== null) return context.wait(tokens, at, endOfPrice(tokens, plain.end));
    const change = changes.match(tokens, at);
    if (change !== null && isNamed(tokens, change.end)) return context.wait(tokens, at, change.end);
    const aside = documentEnd(tokens, at) ?? exceededEnd(tokens, at);
    if (aside !== null) return aside;
    const carriedOut = planCarriedOut(tokens, at);
    if (carriedOut !== null) return carriedOut;
    const ignored = ignoredRuns.match(tokens, at);
    if (ignored !== null) return endOfRun(tokens, ignored.end);
    const special = takeNone(context, tokens, at) ?? takeMark(context, tokens, at);
    if (special !== null) return special;
    const measure = readMeasure(tokens, at) ?? readOpenCount(context, tokens, at);
    if (measure !== null && context.bracket !== null) {
      const aside = takeAside(context, tokens, measure);
      if (aside !== null) return aside;
    }
    if (measure !== null) return takeMeasure(context, tokens, measure);
    const equal = readEquality(tokens, at);
    if (equal !== null) return takeEquality(context, tokens, at, equal);
    const comparison = readComparison(tokens, at);
    if (comparison?.opened) {
      context.comparison = comparison.kind === 'other' ? null : comparison;
      context.learnYear(comparison);
      return comparison.end;
    }
    // "(cùng kỳ năm trước tăng 5,2%)": the growth of the base, not of the figure
    const ofBase = comparison?.kind === 'base' ? readMeasure(tokens, comparison.end) : null;
    if (ofBase !== null) return ofBase.end;
    const plan = comparison?.kind === 'plan' ? readMeasure(tokens, comparison.end) : null;
    if (plan !== null && statesLevel(plan)) return takePlan(context, tokens, at, plan);
    const rated = takeRated(context, tokens, at);
    if (rated !== null) return rated;
    const period = readPeriod(tokens, at) ?? bareYearAt(tokens, at);
    if (period !== null) return this.period(tokens, period);
    context.direction = directionAt(tokens, at) ?? context.direction;
    return this.pass(tokens, at);
  }

  /** A word that only names something. */
  private pass(tokens: readonly Token[], at: number): number {
    return this.context.sharesTotal ? at + 1 : this.context.wait(tokens, at, at + 1);
  }

  private sign(tokens: readonly Token[], at: number): number | null {
    const { context } = this;
    switch (tokens[at].key) {
      case ';':
        context.endClause();
        return at + 1;
      case ':':
        if (context.current === null) context.heading = context.comparison;
        if (context.current === null && announcesTargets(tokens.slice(0, at))) context.roles.target();
        context.isStructure ||= structures.has(context.words, 0);
        context.announced = announcedBy(context);
        context.clearWords();
        return at + 1;
      case ',':
        // "đạt 2,1 triệu lượt khách vận chuyển, tăng 3%": said of the number, and no name of the next one
        if (context.justMeasured && !joins.has(context.words, 0)) context.clearWords();
        context.justMeasured = false;
        context.sharesTotal = false;
        if (context.words.length > 0) context.words.push(tokens[at]);
        return at + 1;
      case '(': {
        const end = nameBracketEnd(tokens, at);
        if (end === null) return openBracket(context, tokens, at);
        if (context.words.length > 0) context.wait(tokens, at, end);
        return end;
      }
      case ')':
        context.closeBracket();
        context.sharesTotal = false;
        return at + 1;
      case '.':
        context.sharesTotal = false;
        return at + 1;
      default:
        return null;
    }
  }

  private period(tokens: readonly Token[], named: PeriodInText): number {
    const { context } = this;
    const period = context.periods.resolved(named);
    if (period === null) return named.end;
    const { current, words } = context;
    const before = tokens[named.start - 1]?.key;
    const isUntil = beforeDates.has(before ?? '');
    const isFirst = context.bracket === null && context.isSentenceHead;
    const isHead = isFirst && (words.length === 0 || readName(words) === null);
    context.wordsBeforePeriod = words.length;
    if (period.kind === 'day' && !isUntil) {
      context.year ??= period.year;
      return named.end;
    }
    context.year = period.year ?? context.year;
    // "(5 tháng tăng 9,9%)": a figure of its own in the brackets, and of this period only
    const isAside = before === '(' && tokens[named.end]?.key !== ')' && current !== null;
    const isBehind = words.length === 0 || (words.length === 1 && beforePeriods.has(words[0].key));
    if (context.justMeasured && !isAside && isBehind && current !== null && !current.hasOwnPeriod) {
      current.period = period;
      current.hasOwnPeriod = true;
      current.year = context.year;
      return named.end;
    }
    context.ownPeriod = period;
    context.roles.period(period);
    context.periods.name(period, reachOf(context, period, { isHead, isAside, isUntil }));
    return named.end;
  }
}

/** "(2029 tăng 7,1%; 2030 tăng 6,5%)": a year without the word for it. */
function bareYearAt(tokens: readonly Token[], at: number): PeriodInText | null {
  const year = yearAt(tokens, at);
  const before = tokens[at - 1]?.key;
  if (year === null || (before !== '(' && before !== ';') || !directionOpens(tokens, at + 1)) return null;
  return { ...bareYear(year), start: at, end: at + 1 };
}

const directionOpens = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length && directionAt(tokens, at) !== null && readMeasure(tokens, at) !== null;

/** How long a period holds, by where it stands. */
function reachOf(
  context: Context,
  { kind }: ToldPeriod,
  place: { isHead: boolean; isAside: boolean; isUntil: boolean },
): PeriodReach {
  if (kind === 'every') return place.isHead ? 'sentence' : 'figure';
  if (context.periods.current !== null) {
    // a period in a bracket is the figure's own, a date within a sentence the sentence's
    if (place.isAside) return 'figure';
    if (place.isUntil && context.words.length > 1) return context.periods.hasLead ? 'figure' : 'sentence';
  }
  // "bình quân giai đoạn 2026-2030" is how one figure counts
  if (kind === 'years' && !place.isHead) return 'sentence';
  return place.isHead && !place.isUntil ? 'paragraph' : 'open';
}

/** The name before a colon; "lượng:" in a bracket is completed by the name the bracket stands behind. */
function announcedBy({ words, bracket }: Context): Name | null {
  const name = readName(words);
  return (name && bracket?.announced && completed(name, bracket.announced)) ?? name;
}

/** "mức giảm sinh": the change itself is what is measured. */
function isNamed(tokens: readonly Token[], index: number): boolean {
  const isWord = tokens[index]?.kind === 'word' && readPeriod(tokens, index) === null;
  return (
    isWord &&
    readMeasure(tokens, index) === null &&
    readComparison(tokens, index) === null &&
    !isFunctionWord(tokens, index)
  );
}

/** A number behind "kế hoạch" that is the plan's own, not an attainment or a growth. */
function statesLevel({ senses, before, behind }: Measure): boolean {
  const isOwn = senses.every((sense) => sense === 'be' || sense === 'up' || sense === 'down');
  return before === null && behind === null && isOwn;
}

/** Where the words about something else end. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !RUN_ENDS.has(tokens[at].key)) at += 1;
  return at;
}

/** The year behind "giá so sánh" belongs to the name. */
function endOfPrice(tokens: readonly Token[], end: number): number {
  return tokens[end]?.kind === 'number' && /^\d{4}$/.test(tokens[end].text) ? end + 1 : end;
}
