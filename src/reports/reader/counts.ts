import { WORD } from './function-words';
import { spellingKey } from '../../indicators/language/spelling';
import { namesPopulation, populationOf, readTail, withThreshold } from './clauses';
import type { Context } from './context';
import { isMoney, setLevel } from './drafts';
import { readMeasure, type Measure } from './measures';
import { mainSense } from './meanings';
import { beginsAsName, endsWithAction, isOnlyAction, nameOf, readAction, type Name } from './names';
import { withoutFront, written } from './name-pieces';
import { readNumeral } from './numerals';
import { phraseSet } from './phrases';
import type { Token } from './tokens';
import { CLASSES, NONE, NONE_ALLOWED_OF, RATINGS, RELATIONS } from './vocabulary/names';
import type { VerbSense } from './vocabulary/verbs';

const none = phraseSet(...NONE);
const relations = phraseSet(...RELATIONS);
const ratings = phraseSet(...RATINGS);
const noneAllowedOf = phraseSet(...NONE_ALLOWED_OF);

/** "8.500 lượt góp vốn": the unit begins the name. */
const TIMES = spellingKey('lượt');

/** Words that say there are none. */
export const noneOpeners: Iterable<string> = [...none.openers, WORD.not];

/** Whether the number counts things whose name goes on behind it: "có 12 dự án mới", "100% chi bộ …". */
export function isCounted(context: Context, tokens: readonly Token[], measure: Measure): boolean {
  const { quantity, senses, before, behind } = measure;
  const { words } = context;
  const last = mainSense(senses);
  // "đường hàng không đạt khá với 20 triệu lượt khách": how much of what stands before
  const sense = last === 'exist' && senses[0] === 'reach' ? 'reach' : last;
  const isThing = quantity.unit.kind === 'counted';
  if (isThing && sense === 'exceed') return true;
  // "xã đạt 17/19 tiêu chí nông thôn mới": of what it is the part stands behind
  const isAnnounced = words.length === 0 && (context.clause.announced?.isCertain ?? false);
  if (isThing && quantity.isOutOf && sense !== 'moveTo' && !isAnnounced && hasTail(tokens, measure.end))
    return true;
  if (isThing && quantity.isOutOf && isAnnounced) return false;
  if (sense !== null && sense !== 'exist' && sense !== 'reach' && sense !== 'be' && sense !== 'moveTo')
    return false;
  if (before !== null || behind !== null) return isThing && sense !== 'reach';
  if (endsWithAction(words) && quantity.unit.kind === 'measure')
    return hasTail(tokens, measure.end) || isOnlyAction(words);
  // "cả nước có 8.500 lượt góp vốn": what it is of stands behind it
  if (sense === 'exist' && quantity.unit.kind === 'measure' && context.waiting.name === null)
    return context.clause.announced === null && hasTail(tokens, quantity.end);
  if (isRated(context, tokens, measure)) return hasTail(tokens, quantity.end);
  // at the head of a clause there is no indicator that the percentage could be of
  if (context.clause.isHead && quantity.unit.kind === 'percent' && words.length === 0 && sense === null) {
    const next = tokens[quantity.end];
    if (next?.kind === 'word' && !relations.has(tokens, quantity.end)) return hasTail(tokens, quantity.end);
  }
  if (isSizeOf(context, tokens, measure)) return true;
  if (!isThing && !(quantity.unit.kind === 'percent' && namesPopulation(tokens, quantity.end))) return false;
  if (sense === 'exist' || endsWithAction(words)) return true;
  if (words.length === 0 && context.clause.announced?.isCertain) return hasTail(tokens, quantity.end);
  const isNamed = beginsAsName(words) && context.waiting.name !== null;
  const isAction = readAction(words).length > 0;
  // "may mặc 65 triệu sản phẩm": the name stands before
  if (sense === null && !isAction && words.length > 0 && !hasTail(tokens, quantity.end))
    return context.waiting.name === null;
  if (sense === null) return !isNamed || isAction;
  return context.waiting.name === null;
}

/** "bao gồm 608 ha rừng sản xuất, 30 ha rừng phòng hộ": at the head of a clause, or in a row of such, the name stands behind. */
function isSizeOf(context: Context, tokens: readonly Token[], { quantity, senses }: Measure): boolean {
  if (quantity.unit.kind !== 'measure' || isMoney('measure', quantity.unit.written)) return false;
  if (senses.length > 0 || context.words.length > 0 || context.clause.announced !== null) return false;
  if (!context.clause.isHead && context.clause.lastCount === null) return false;
  const next = tokens[quantity.end];
  return next?.kind === 'word' && !relations.has(tokens, quantity.end) && hasTail(tokens, quantity.end);
}

/** A percentage of the things counted before. */
function isRated(context: Context, tokens: readonly Token[], { quantity }: Measure): boolean {
  const isPercent = quantity.unit.kind === 'percent';
  return isPercent && context.countedNoun !== null && ratings.has(tokens, quantity.end);
}

const hasTail = (tokens: readonly Token[], index: number) =>
  readTail(tokens, index, false).tokens.some(({ kind }) => kind === 'word');

const classes = phraseSet(...CLASSES);

/** "4 ngành trọng điểm ước tăng 24%": they grow together, and their number belongs to their name. */
function isClassThatGrows(
  context: Context,
  tokens: readonly Token[],
  measure: Measure,
  end: number,
): boolean {
  if (measure.senses.length > 0 || context.words.length > 0 || measure.quantity.isOutOf) return false;
  if (!classes.has(tokens, measure.quantity.unit.noun)) return false;
  const next = readMeasure(tokens, end);
  return (
    next !== null &&
    next.quantity.unit.kind === 'percent' &&
    next.senses.some((sense) => sense === 'up' || sense === 'down')
  );
}

/** "Tỷ lệ xã đạt chuẩn 50% (8 xã)": the things are named by the figure that the bracket stands behind. */
function namedBefore({ bracket }: Context, noun: readonly Token[], tail: readonly Token[]): Name | null {
  if (bracket?.outer == null || tail.length > 0 || noun.length === 0) return null;
  const { tokens } = bracket.outer.name;
  const at = tokens.findIndex((_, index) =>
    noun.every(({ key }, place) => tokens[index + place]?.key === key),
  );
  return at < 0 ? null : nameOf(tokens.slice(at));
}

/** "62 thôn (chiếm 80%) đạt chuẩn sạch đẹp": the name goes on behind an aside. */
function tailBehindBracket(tokens: readonly Token[], at: number): readonly Token[] {
  if (tokens[at]?.key !== '(') return [];
  const close = tokens.findIndex(({ key }, index) => index > at && index < at + LONGEST_ASIDE && key === ')');
  return close < 0 ? [] : readTail(tokens, close + 1, false).tokens;
}
const LONGEST_ASIDE = 12;

/** Reads a counted thing; returns where its name ends. */
export function takeCount(context: Context, tokens: readonly Token[], measure: Measure): number {
  const { quantity } = measure;
  const isPercent = quantity.unit.kind === 'percent';
  const { lastCount } = context.clause;
  const inherited = lastCount !== null && !lastCount.hasTail ? lastCount.action : [];
  // "khu vực xây dựng có 36 doanh nghiệp": what has things does nothing to them
  const isHad = measure.senses.includes('exist');
  const own = isHad ? [] : readAction(context.words.slice(context.waiting.beforePeriod));
  const action = own.length > 0 ? own : inherited;
  const isOfCounted = isRated(context, tokens, measure);
  const isThing = quantity.unit.kind === 'counted';
  const isTimes = tokens[quantity.end - 1].key === TIMES;
  const thing = isThing
    ? tokens.slice(quantity.unit.noun, quantity.unit.nounEnd)
    : tokens.slice(isTimes ? quantity.end - 1 : quantity.end, quantity.end);
  const noun = isOfCounted ? (context.countedNoun?.tokens ?? []) : thing;
  const tail = withThreshold(tokens, readTail(tokens, quantity.end, isPercent || quantity.isOutOf));
  const rest = tail.tokens.length === 0 ? tailBehindBracket(tokens, tail.end) : [];
  const name =
    namedBefore(context, noun, tail.tokens) ?? nameOf([...action, ...noun, ...tail.tokens, ...rest]);
  const end = Math.max(tail.end, quantity.end);
  if (isClassThatGrows(context, tokens, measure, end)) return context.wait(tokens, measure.start, end);
  // "Nhóm 5 chỉ tiêu môi trường: …" heads a list
  if (tokens[end]?.key === ':' && measure.senses.length === 0 && context.words.length > 0) return end;
  const start = (own[0] ?? tokens[measure.start]).start;
  const period = tail.period ?? measure.period ?? context.clause.ownPeriod;
  context.setSubject(name);
  if (isThing) context.countedNoun = { tokens: thing, unit: written(thing) };
  else if (isPercent && !isOfCounted) context.countedNoun = populationOf(tokens, quantity.end);
  const draft = context.open(name, period, start, tokens[end - 1].end, false);
  setLevel(draft, measure);
  draft.figure.comparator = tail.comparator ?? draft.figure.comparator;
  if (isPercent) draft.unitKind = 'counted';
  context.current = draft;
  context.clause.lastCount = { action, hasTail: tail.tokens.length > 0 };
  context.clearWords();
  context.clause.justMeasured = true;
  context.clause.isHead = false;
  return end;
}

/** "9,1% hoàn thành nhiệm vụ", "20 hoàn thành tốt nhiệm vụ" behind a count: a rating of the same things. */
export function takeRated(context: Context, tokens: readonly Token[], at: number): number | null {
  const { countedNoun } = context;
  if (countedNoun === null || tokens[at].kind !== 'number' || !ratings.has(tokens, at + 1)) return null;
  const number = readNumeral(tokens[at].text);
  if (number === null || number.decimals > 0) return null;
  const tail = readTail(tokens, at + 1, false);
  const name = nameOf([...countedNoun.tokens, ...tail.tokens]);
  const draft = context.open(
    name,
    tail.period ?? context.clause.ownPeriod,
    tokens[at].start,
    tokens[tail.end - 1].end,
    true,
  );
  draft.figure.value = number.value;
  draft.figure.unit = countedNoun.unit;
  draft.unitKind = 'counted';
  context.current = draft;
  context.subject = name;
  context.clearWords();
  return tail.end;
}

/** "không có đảng viên vi phạm kỷ luật": a count of none; `null` where there is none of that. */
export function takeNone(context: Context, tokens: readonly Token[], at: number): number | null {
  const isNoneOf = tokens[at].key === WORD.not;
  const found = none.match(tokens, at) ?? (isNoneOf ? { end: at + 1 } : null);
  const noun = found && noneAllowedOf.match(tokens, found.end);
  if (!found || !noun || (found.end === at + 1 && tokens[noun.end]?.key !== WORD.any)) return null;
  const things = tokens.slice(found.end, noun.end);
  const tail = readTail(tokens, noun.end, false);
  const name = nameOf([...things, ...tail.tokens]);
  const draft = context.open(name, tail.period, tokens[at].start, tokens[tail.end - 1].end, false);
  draft.figure.value = 0;
  draft.figure.comparator = '=';
  draft.figure.unit = things.map(({ text }) => text).join(' ');
  draft.unitKind = 'counted';
  context.current = draft;
  context.clearWords();
  return tail.end;
}

/** Verbs that say how many there are of a thing. */
const COUNTING: ReadonlySet<VerbSense> = new Set(['exist', 'reach', 'exceed', 'be', 'moveTo']);

/** "64 trường học và chỉ 3 kho lạnh": nothing but a join stands between two counts. */
const goesOnCounting = ({ words, clause }: Context): boolean =>
  clause.lastCount !== null && words[0].key === WORD.and && withoutFront(words).length === 0;

/**
 * A whole number of a thing that no list knows: behind a verb or an action, at the head of a clause, as a part of all, or in a row
 * of counts. Anywhere else the number belongs to a name.
 */
export function readOpenCount(context: Context, tokens: readonly Token[], at: number): Measure | null {
  if (context.bracket !== null) return null;
  const measure = readMeasure(tokens, at, true);
  if (measure === null) return null;
  const { senses, quantity } = measure;
  const { words } = context;
  const isLicensed =
    senses.some((sense) => COUNTING.has(sense)) ||
    quantity.isOutOf ||
    endsWithAction(words) ||
    (senses.length === 0 && (words.length === 0 || goesOnCounting(context)));
  return isLicensed ? measure : null;
}
