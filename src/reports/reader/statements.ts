import { WORD } from './function-words';
import { isCounted, takeCount } from './counts';
import type { Comparison } from './comparisons';
import type { Context } from './context';
import { hasGrowth, hasLevel, isMoney, setLevel, type Draft } from './drafts';
import { isFunctionWord, readMeasure, type Measure } from './measures';
import { against, mainSense, readMeaning } from './meanings';
import {
  completed,
  endsWithAction,
  isMeasureAlone,
  measuresOne,
  nameOf,
  readName,
  withinName,
  type Name,
} from './names';
import { bareYear, type ToldPeriod } from './periods';
import { phraseSet } from './phrases';
import { takeSharedOut, withoutSharing } from './shared-out';
import { sentences, type Token } from './tokens';
import { HEADS } from './vocabulary/names';

const heads = phraseSet(...HEADS);

const isMoneyMeasure = ({ quantity: { unit } }: Measure): boolean => isMoney(unit.kind, unit.written);

/** Takes the words before a number as its subject, where they name one. */
function takeSubject(context: Context): Name | null {
  const { words } = context;
  const { announced } = context;
  const own = words.length > 0 ? readName(words) : null;
  const before =
    announced ?? (context.current !== null && measuresOne(context.current.name) ? context.subject : null);
  const whole = own && before && completed(own, before);
  const named = whole ?? own ?? (words.length === 0 || context.roles.role === 'target' ? announced : null);
  context.announced = null;
  const of = announced ?? context.subject;
  if (whole === null && named?.isRelative && of !== null && !isMeasureAlone(of.tokens)) {
    if (announced !== null) context.setSubject(announced);
    context.current = null;
    context.isOfRate = named.isRate;
    return null;
  }
  if (named !== null) context.setSubject(named);
  return named;
}

/** Words that a name may go on with behind a number of its own. */
const MOST_WORDS_BEHIND = 8;

/** "trẻ em 6 tuổi vào lớp đạt 98%", "giá trị trên 1 ha mặt nước: 240 triệu đồng": a number that says of what the next one is. */
function isInsideName({ words }: Context, tokens: readonly Token[], measure: Measure): boolean {
  const { quantity, senses, before, behind } = measure;
  const isSize = quantity.unit.kind === 'measure' && !isMoneyMeasure(measure);
  const isSaid = senses.some((sense) => sense !== 'reach');
  if (!isSize || isSaid || before || behind || words.length === 0 || endsWithAction(words)) return false;
  for (let at = quantity.end; at < Math.min(tokens.length, quantity.end + MOST_WORDS_BEHIND); at += 1) {
    const isBehindWords = at > quantity.end;
    if (tokens[at].key === ':') return isBehindWords && readMeasure(tokens, at + 1) !== null;
    const next = readMeasure(tokens, at);
    if (next !== null) return isBehindWords && senses.length === 0 && next.senses.length > 0;
    if (tokens[at].kind === 'sign' || tokens[at].key === WORD.and || isFunctionWord(tokens, at)) return false;
  }
  return false;
}

/** Words between two predicates that share what they are compared with. */
const MOST_WORDS_BETWEEN = 12;

/** "đạt 121% và doanh thu đạt 134% so với cùng kỳ": what the second is compared with, the first is too. */
function sharedComparison(tokens: readonly Token[], { quantity, senses, end }: Measure): Comparison | null {
  if (quantity.unit.kind !== 'percent' || tokens[end]?.key !== WORD.and) return null;
  for (let at = end + 1; at < Math.min(tokens.length, end + MOST_WORDS_BETWEEN); at += 1) {
    const next = readMeasure(tokens, at);
    if (next !== null) {
      const isAlike = next.quantity.unit.kind === 'percent' && next.senses.length > 0 && senses.length > 0;
      return isAlike && next.behind?.kind === 'base' ? next.behind : null;
    }
    if (tokens[at].kind !== 'word') return null;
  }
  return null;
}

/** "bằng 80% đơn hàng đã ký": a part of something that is no indicator's total, no plan and no base. */
function isOfUnknown(context: Context, tokens: readonly Token[], measure: Measure): boolean {
  const { quantity, senses, behind, before, end } = measure;
  const next = tokens[end];
  if (quantity.unit.kind !== 'percent' || mainSense(senses) !== 'equal' || behind || before) return false;
  const isSaid = next?.kind === 'word' && next.key !== WORD.and && !isFunctionWord(tokens, end);
  return isSaid && context.comparison === null && !heads.has(tokens, end) && readName([next]) !== null;
}

function endOfPiece(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at].kind !== 'sign') at += 1;
  return at;
}

/** "vượt nghị quyết đề ra là tăng 8%": the plan itself, and not how far it was reached. */
const statesPlan = ({ before, senses }: Measure): boolean =>
  before?.kind === 'plan' && senses.includes('be') && (senses.includes('up') || senses.includes('down'));

const isRatio = ({ quantity: { unit }, senses }: Measure): boolean => {
  const sense = mainSense(senses);
  return unit.kind === 'percent' && (sense === 'equal' || sense === 'reach');
};

/** "bằng 96% cùng kỳ, … bằng 94%", "đạt 54% dự toán, trong đó thu nội địa đạt 52%": a ratio of the same as the one before. */
function ratioGoesOn(
  { ratioOf, subject }: Context,
  current: Draft | null,
  measure: Measure,
): Comparison | null {
  if (ratioOf === null || !isRatio(measure) || subject?.isRatio || subject?.isGrowth) return null;
  if (mainSense(measure.senses) === 'equal') return ratioOf;
  // behind a level it is the plan's as ever
  return ratioOf.kind === 'plan' && current === null ? ratioOf : null;
}

/** "Trong mức tăng 0,29% của CPI, …": what was said before is taken up again. */
const isTakenUp = (
  { words, current }: Context,
  tokens: readonly Token[],
  { start, senses }: Measure,
): boolean =>
  current === null &&
  tokens[start - 1]?.key === WORD.within &&
  words.length === 1 &&
  (senses.includes('up') || senses.includes('down'));

/** "đạt 98%; phấn đấu 99%": what is wanted is another figure than what was reached. */
const isOtherRole = ({ current, roles, bracket }: Context): boolean =>
  bracket === null && roles.role === 'target' && !roles.isExpected && current?.figure.role === 'result';

/** Adds a measure to the figure it belongs to, or opens a new one; returns where the measure ends. */
export function takeMeasure(context: Context, tokens: readonly Token[], measure: Measure): number {
  if (statesPlan(measure)) return takePlan(context, tokens, measure.start, measure);
  if (isInsideName(context, tokens, measure)) return context.wait(tokens, measure.start, measure.end);
  if (isCounted(context, tokens, measure)) return takeCount(context, tokens, measure);
  const shared = takeSharedOut(context, tokens, measure, readName(withoutSharing(context.words)));
  if (shared !== null) return shared;
  if (isOfUnknown(context, tokens, measure)) return endOfPiece(tokens, measure.end);
  const { words } = context;
  const named = takeSubject(context);
  const { subject } = context;
  const current = isOtherRole(context) ? null : context.current;
  // words that name nothing, and no figure of this sentence to add to: not to be laid at the last sentence's door
  const isLost = named === null && current === null && words.length > 2 && !isRelative(words);
  const own = measure.period ?? context.ownPeriod;
  const stated = measure.behind ?? measure.before ?? context.comparison ?? sharedComparison(tokens, measure);
  const comparison = stated ?? ratioGoesOn(context, current, measure);
  const meaning = readMeaning(measure, {
    period: own ?? current?.period ?? context.periods.current,
    isNamed: named !== null,
    isOfTotal: tokens[measure.end]?.kind === 'word' && heads.has(tokens, measure.end),
    isGrowth: context.isOfRate || context.isGrowth(),
    isRate: context.isOfRate || (subject?.isRate ?? false),
    hasLevel: current !== null && hasLevel(current),
    isOfSameKind:
      current !== null && isMoney(current.unitKind, current.figure.unit) === isMoneyMeasure(measure),
    hasGrowth: current !== null && hasGrowth(current),
    isPercentage: current?.figure.unit === '%',
    isPart: context.isStructure && !(subject?.isRatio ?? false),
    isCount: current?.unitKind === 'counted',
    comparison,
    lastSense: context.lastSense,
    // "sản xuất tăng khá, tỷ lệ lấp đầy 82%": a ratio has no direction of its own
    direction: subject?.isRatio ? null : context.direction,
  });
  if (isTakenUp(context, tokens, measure)) return measure.end;
  if (isRatio(measure) && stated !== null) context.ratioOf = stated;
  context.lastSense = mainSense(measure.senses) ?? context.lastSense;
  context.clearWords();
  context.isOfRate = false;
  context.sharesTotal = meaning.kind === 'share';
  context.isStructure ||= meaning.kind === 'share' && measure.senses.includes('share');
  context.learnYear(comparison);
  if (meaning.kind === 'nothing') context.justMeasured = true;
  if (meaning.kind === 'nothing' || isLost || subject === null) return measure.end;
  const end = tokens[measure.end - 1].end;
  if (meaning.kind === 'contribution') return takeContribution(context, tokens, measure, meaning.sign);
  if (meaning.kind === 'planLevel') return takePlan(context, tokens, measure.start, measure);
  if (measure.origin !== null) takeOrigin(context, tokens, measure.origin, subject);
  const isSecond =
    current === null ||
    own !== null ||
    (meaning.kind === 'level' && hasLevel(current) && !current.isMilestone);
  const start = (named?.tokens[0] ?? tokens[measure.start]).start;
  const draft = isSecond ? context.open(subject, own, start, end, named === null) : current;
  if (meaning.kind === 'growth' || meaning.kind === 'times') context.periodFromBase(draft, comparison);
  const added = context.sentence.add(draft, measure, meaning, end);
  // what was said of another figure leaves none that says nothing
  if (added !== draft && draft !== current) context.drafts.splice(context.drafts.lastIndexOf(draft), 1);
  context.current = added;
  context.justMeasured = true;
  context.isClauseStart = false;
  return measure.end;
}

/** "từ 41% năm 2027 lên …": what something came from is a figure of its own period. */
function takeOrigin(context: Context, tokens: readonly Token[], origin: Measure, name: Name): void {
  const end = tokens[origin.end - 1].end;
  const draft = context.open(name, origin.period, tokens[origin.start].start, end, true);
  draft.figure.role = 'result';
  setLevel(draft, origin);
}

const CONTRIBUTION = [...sentences('đóng góp của')].flatMap(({ tokens }) => tokens);

/** "…, đóng góp 0,5 điểm phần trăm": a figure of its own beside the growth, which stays the one talked about. */
function takeContribution(
  context: Context,
  tokens: readonly Token[],
  measure: Measure,
  sign: 1 | -1,
): number {
  const { current, subject } = context;
  if (subject === null) return measure.end;
  const name = nameOf([...CONTRIBUTION, ...withinName(subject.tokens)]);
  const end = tokens[measure.end - 1].end;
  const period = measure.period ?? context.ownPeriod ?? current?.period ?? null;
  const draft = context.open(name, period, tokens[measure.start].start, end, true);
  setLevel(draft, measure);
  if (draft.figure.value !== null) draft.figure.value *= sign;
  if (current === null) context.current = draft;
  return measure.end;
}

/** "(kế hoạch 27.500 tỷ đồng)": the plan of the subject as a figure of its own; the figure before stays the one talked about. */
export function takePlan(context: Context, tokens: readonly Token[], from: number, measure: Measure): number {
  const { announced, bracket } = context;
  const isAside = bracket?.kind === 'plan';
  const own = isAside ? null : readName(context.words);
  if (own !== null) context.setSubject(own);
  const current = isAside ? bracket.outer : context.current;
  const subject = own ?? current?.name ?? announced ?? context.subject;
  const year = current?.year ?? context.year;
  const ofYear: ToldPeriod | null = year === null ? null : bareYear(year);
  const term = current?.period?.kind === 'years' || current?.period?.kind === 'every' ? current.period : null;
  const period = measure.period ?? context.ownPeriod ?? term ?? ofYear ?? current?.period ?? null;
  context.clearWords();
  context.justMeasured = false;
  if (subject === null) return measure.end;
  const isRate = measure.quantity.unit.kind === 'percent';
  const end = tokens[measure.end - 1].end;
  const begun = isAside ? context.current : null;
  const plan = begun ?? context.open(subject, period, tokens[from].start, end, own === null);
  plan.figure.end = end;
  if (isAside) context.current = plan;
  plan.figure.role = 'target';
  const { low, high } = measure.quantity;
  const isDown = measure.senses.includes('down');
  const moves = isDown || measure.senses.includes('up');
  const sign = isDown ? -1 : 1;
  const growth = {
    kind: 'growth',
    low: sign * low,
    high: sign * high,
    against: against(null, null),
  } as const;
  const grows = current !== null && hasGrowth(current) && current.figure.unit !== '%';
  if (isRate && (subject.isGrowth || grows || moves)) context.sentence.addGrowth(plan, growth);
  else setLevel(plan, measure);
  return measure.end;
}

const isRelative = (words: readonly Token[]) => readName(words)?.isRelative ?? false;

/** "tương đương cùng kỳ": growth of zero, said in words. Of a plan it says nothing that has a number. */
export function takeEquality(
  context: Context,
  tokens: readonly Token[],
  at: number,
  equal: Comparison,
): number {
  const named = takeSubject(context);
  const { subject } = context;
  const own = context.ownPeriod;
  context.clearWords();
  if (equal.kind !== 'base' || subject === null) return equal.end;
  const end = tokens[equal.end - 1].end;
  const start = (named?.tokens[0] ?? tokens[at]).start;
  const draft: Draft =
    context.current === null || own !== null
      ? context.open(subject, own, start, end, named === null)
      : context.current;
  context.current = draft;
  draft.figure.end = Math.max(draft.figure.end, end);
  const base = against(equal, draft.period);
  context.sentence.addGrowth(draft, { kind: 'growth', low: 0, high: 0, against: base });
  return equal.end;
}
