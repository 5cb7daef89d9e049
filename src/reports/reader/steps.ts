import { markOpeners, takeAdopted, takeMark } from './announcements';
import { RUN_ENDS, takeNumberOfThings, takeUnreadable } from './bare-numbers';
import { takeAside } from './brackets';
import { marks } from './clauses';
import {
  comparisonOpeners,
  equalityOpeners,
  readComparison,
  readEquality,
  type Comparison,
} from './comparisons';
import type { Context } from './context';
import { WORD } from './function-words';
import { noneOpeners, readOpenCount, takeNone, takeRated } from './counts';
import { documentEnd, NUMBER_WORD } from './document-references';
import { directionAt, isFunctionWord, measureOpeners, readMeasure, type Measure } from './measures';
import { periodOpeners, readPeriod } from './periods';
import { phraseSet } from './phrases';
import { takePlan } from './plans';
import { isWithinTitle } from './quoted-titles';
import { takeSign } from './signs';
import { takeEquality, takeMeasure } from './statements';
import { bareYearAt, takePeriod } from './told-periods';
import type { Token } from './tokens';
import { exceededEnd, planCarriedOut } from './unmeasured';
import { IGNORED_RUNS, NAME_PHRASES, PLAIN_PHRASES, PRICES } from './vocabulary/names';
import { RESULT_VERBS } from './vocabulary/verbs';

const resultVerbs = phraseSet(...RESULT_VERBS);
const namePhrases = phraseSet(...NAME_PHRASES, ...PLAIN_PHRASES);
const prices = phraseSet(...PRICES);
const ignoredRuns = phraseSet(...IGNORED_RUNS);
const changes = phraseSet('mức giảm', 'mức tăng');
/** "mức cao nhất kể từ năm 2024 trở lại đây": no period of a figure. */
const sinceWhen = phraseSet('kể từ', 'tính từ');
/** "…, là mức tăng cao nhất trong 5 năm": said of the growth before. */
const appositions = phraseSet(
  'là mức',
  'đây là mức',
  'là tốc độ',
  'là ngành',
  'là mức tăng',
  'là mức giảm',
  'đạt mức tăng cao nhất',
  'đạt mức tăng trưởng cao nhất',
  'đạt tốc độ tăng cao nhất',
  'đạt mức cao nhất',
);

/** Words that anything but a name may begin with: most words are none of them, and are passed at once. */
const openers: ReadonlySet<string> = new Set([
  ...[resultVerbs, prices, namePhrases, ignoredRuns, changes, sinceWhen, appositions].flatMap((phrases) => [
    ...phrases.openers,
  ]),
  ...measureOpeners,
  ...markOpeners,
  ...noneOpeners,
  ...comparisonOpeners,
  ...equalityOpeners,
  ...periodOpeners,
  NUMBER_WORD,
]);

/** Takes what begins at a token, if it is of its kind; returns where that ends, or `null`. */
type Step = (context: Context, tokens: readonly Token[], at: number) => number | null;

/** What a sentence is made of, in the order in which it is looked for. */
const STEPS: readonly Step[] = [
  takeNamePhrase,
  takeUnsaid,
  takeNone,
  takeAdopted,
  takeMark,
  takeNumber,
  takeEqual,
  takeComparison,
  takeRated,
  takeTime,
  takeNumberOfThings,
  takeUnreadable,
];

/** Takes what begins at this token, at least a word that only names something; returns where it ends. */
export function takeStep(context: Context, tokens: readonly Token[], at: number): number {
  const { kind, key } = tokens[at];
  if (kind === 'sign') {
    const end = takeSign(context, tokens, at);
    if (end !== null) return end;
  }
  if (kind === 'word' && !openers.has(key)) return pass(context, tokens, at);
  if (resultVerbs.has(tokens, at)) context.roles.result();
  for (const take of STEPS) {
    const end = take(context, tokens, at);
    if (end !== null) return end;
  }
  context.list.direction = directionAt(tokens, at) ?? context.list.direction;
  return pass(context, tokens, at);
}

function pass(context: Context, tokens: readonly Token[], at: number): number {
  // "chiếm 31% và khu vực lụa, …": the total that it is a share of ends
  if (tokens[at].key === WORD.and) context.clause.sharesTotal = false;
  return context.clause.sharesTotal ? at + 1 : context.wait(tokens, at, at + 1);
}

/** Words of a name that could be something else by themselves. */
function takeNamePhrase(context: Context, tokens: readonly Token[], at: number): number | null {
  const plain = prices.match(tokens, at) ?? namePhrases.match(tokens, at);
  if (plain !== null) return context.wait(tokens, at, endOfPrice(tokens, plain.end));
  const change = changes.match(tokens, at);
  return change !== null && isNamed(tokens, change.end) ? context.wait(tokens, at, change.end) : null;
}

/** Documents, plans without a number and comparisons with something else: nothing a figure has a place for. */
function takeUnsaid(_: Context, tokens: readonly Token[], at: number): number | null {
  const aside = documentEnd(tokens, at) ?? exceededEnd(tokens, at) ?? planCarriedOut(tokens, at);
  if (aside !== null) return aside;
  const since = sinceWhen.match(tokens, at);
  // "tính từ đầu năm đến nay" is a period of its own
  const isOwn = marks.match(tokens, at)?.entry === 'sinceJanuary';
  const from = since && !isOwn ? readPeriod(tokens, since.end) : null;
  if (from) return from.end;
  if (tokens[at - 1]?.key === ',' && appositions.has(tokens, at)) return withoutNumber(tokens, at);
  const ignored = ignoredRuns.match(tokens, at);
  return ignored && endOfRun(tokens, ignored.end);
}

function takeNumber(context: Context, tokens: readonly Token[], at: number): number | null {
  const measure = readMeasure(tokens, at) ?? readOpenCount(context, tokens, at);
  if (measure === null) return null;
  const aside = context.bracket === null ? null : takeAside(context, tokens, measure);
  return aside ?? takeMeasure(context, tokens, measure);
}

function takeEqual(context: Context, tokens: readonly Token[], at: number): number | null {
  const equal = readEquality(tokens, at);
  return equal && takeEquality(context, tokens, at, equal);
}

function takeComparison(context: Context, tokens: readonly Token[], at: number): number | null {
  const comparison = readComparison(tokens, at);
  if (comparison === null) return null;
  if (comparison.opened) {
    context.clause.comparison = isOfFigures(comparison) ? comparison : null;
    context.learnYear(comparison);
    return comparison.end;
  }
  const measure = readMeasure(tokens, comparison.end);
  if (measure === null && context.bracket !== null && comparison.kind === 'base')
    return takeBaseOf(context, comparison);
  if (measure === null || !isOfFigures(comparison)) return null;
  // "(cùng kỳ năm trước tăng 5,2%)": the growth of the base, not of the figure
  if (comparison.kind === 'base') return measure.end;
  return statesLevel(measure) ? takePlan(context, tokens, at, measure) : null;
}

/** "(cùng kỳ năm 2030 nhập siêu 3,6 tỷ USD)": a figure of the base, and no year of the figures around it. */
function takeBaseOf(context: Context, comparison: Comparison): number | null {
  const period = context.periods.current;
  const year = comparison.period?.year ?? null;
  if (period === null || year === null) return null;
  context.learnYear(comparison);
  context.clause.ownPeriod = { ...period, year, text: null };
  return comparison.end;
}

/** Whether numbers can be held against it: a base, or a plan. */
const isOfFigures = ({ kind }: Comparison): boolean => kind === 'base' || kind === 'plan';

function takeTime(context: Context, tokens: readonly Token[], at: number): number | null {
  const period = readPeriod(tokens, at) ?? bareYearAt(tokens, at);
  if (period === null) return null;
  return isWithinTitle(tokens, at) ? period.end : takePeriod(context, tokens, period);
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

/** Where the words of an apposition end; `null` where they state a percentage. */
function withoutNumber(tokens: readonly Token[], from: number): number | null {
  const end = endOfRun(tokens, from);
  return tokens.slice(from, end).some(({ key }) => key === '%') ? null : end;
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
