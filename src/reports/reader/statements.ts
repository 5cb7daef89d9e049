import { readComparison, type Comparison } from './comparisons';
import type { Context } from './context';
import { takeChangedCount } from './changed-counts';
import { takeContribution } from './contributions';
import { isCounted, takeCount } from './counts';
import { hasGrowth, hasLevel, isMoney, setLevel, type Draft } from './drafts';
import { against, mainSense, readMeaning, type Meaning } from './meanings';
import type { Measure } from './measures';
import { completed, isMeasureAlone, measuresOne, worthOf, type Name } from './names';
import { withoutFront } from './name-pieces';
import { phraseSet } from './phrases';
import { readPeriod } from './periods';
import { statesPlan, takePlan } from './plans';
import {
  isInsideName,
  isMoneyMeasure,
  isOfAction,
  isOfUnknown,
  isRatio,
  isTakenUp,
  isThreshold,
  ratioGoesOn,
  sharedComparison,
} from './predicates';
import { takeSaidOfEach, takeSharedOut } from './shared-out';
import { takePeriod } from './told-periods';
import type { Token } from './tokens';
import { HEADS } from './vocabulary/names';

const heads = phraseSet(...HEADS);
const others = phraseSet('của', 'bình quân', 'mức bình quân', 'trung bình', 'mức trung bình', 'mức chung');

/** Takes the words before a number as its subject, where they name one. */
function takeSubject(context: Context): Name | null {
  const { words } = context;
  const { announced } = context.clause;
  const own = context.waiting.name;
  const before =
    announced ?? (context.current !== null && measuresOne(context.current.name) ? context.subject : null);
  const whole = own && before && completed(own, before);
  const saysNothing = withoutFront(words).length === 0;
  const named = whole ?? own ?? (saysNothing || context.roles.role === 'target' ? announced : null);
  context.clause.announced = null;
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

function endOfPiece(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at].kind !== 'sign') at += 1;
  return at;
}

/** "Trong mức tăng 0,59% của tháng 10 so với tháng trước, …": what is taken up says which period is meant. */
function periodTakenUp(context: Context, tokens: readonly Token[], from: number): number {
  const end = endOfPiece(tokens, from);
  for (let at = from; at < end;) {
    const comparison = readComparison(tokens, at);
    const told = comparison?.opened ? null : readPeriod(tokens, at);
    if (told !== null) return Math.max(end, takePeriod(context, tokens, told));
    at = comparison?.opened ? comparison.end : at + 1;
  }
  return end;
}

/** "đạt 98%; phấn đấu 99%": what is wanted is another figure than what was reached. */
const isOtherRole = ({ current, roles, bracket }: Context): boolean =>
  bracket === null && roles.role === 'target' && !roles.isExpected && current?.figure.role === 'result';

/** Adds a measure to the figure it belongs to, or opens a new one; returns where the measure ends. */
export function takeMeasure(context: Context, tokens: readonly Token[], measure: Measure): number {
  if (statesPlan(measure)) return takePlan(context, tokens, measure.start, measure);
  if (
    isInsideName(context, tokens, measure) ||
    isThreshold(context, tokens, measure) ||
    isOfAction(context, measure)
  )
    return context.wait(tokens, measure.start, measure.end);
  const changed = takeChangedCount(context, tokens, measure);
  if (changed !== null) return changed;
  if (isCounted(context, tokens, measure)) return takeCount(context, tokens, measure);
  const shared = takeSharedOut(context, tokens, measure) ?? takeSaidOfEach(context, tokens, measure);
  if (shared !== null) return shared;
  if (isOfUnknown(context, tokens, measure)) return endOfPiece(tokens, measure.end);
  const { words } = context;
  const named = takeSubject(context);
  const { subject } = context;
  const current = isOtherRole(context) ? null : context.current;
  // words that name nothing, and no figure of this sentence to add to: not to be laid at the last sentence's door
  const isLost = named === null && current === null && words.length > 2 && !isRelative(context);
  const own = measure.period ?? context.clause.ownPeriod;
  const stated =
    measure.behind ?? measure.before ?? context.clause.comparison ?? sharedComparison(tokens, measure);
  const comparison = stated ?? ratioGoesOn(context, named, current, measure);
  const meaning = readMeaning(measure, {
    period: own ?? current?.period ?? context.periods.current,
    isNamed: named !== null,
    isOfTotal: tokens[measure.end]?.kind === 'word' && heads.has(tokens, measure.end),
    isOfOther: others.has(tokens, measure.end),
    isGrowth: context.isOfRate || context.isGrowth(),
    isRate: context.isOfRate || (subject?.isRate ?? false),
    hasLevel: current !== null && hasLevel(current),
    isOfSameKind:
      current !== null && isMoney(current.unitKind, current.figure.unit) === isMoneyMeasure(measure),
    hasGrowth: current !== null && hasGrowth(current),
    isPercentage: current !== null && isOfPercent(current),
    isPart: context.list.isStructure && !(subject?.isRatio ?? false),
    isCount: current?.unitKind === 'counted',
    comparison,
    lastSense: context.clause.lastSense,
    // "sản xuất tăng khá, tỷ lệ lấp đầy 82%": a ratio has no direction of its own
    direction: subject?.isRatio ? null : context.list.direction,
  });
  if (isTakenUp(context, tokens, measure)) {
    context.clearWords();
    return periodTakenUp(context, tokens, measure.end);
  }
  // "so với cùng kỳ giảm 6% về người và giảm 9% về người.km"
  if (measure.before?.kind === 'base') context.clause.comparison = measure.before;
  if (isRatio(measure) && stated !== null) context.told.ratioOf = stated;
  context.clause.lastSense = mainSense(measure.senses) ?? context.clause.lastSense;
  context.clearWords();
  context.isOfRate = false;
  context.clause.sharesTotal = meaning.kind === 'share';
  context.list.isStructure ||= meaning.kind === 'share' && measure.senses.includes('share');
  context.learnYear(comparison);
  if (meaning.kind === 'nothing') {
    context.clause.justMeasured = true;
    // "…; giảm 91 hộ nghèo, đạt 182% kế hoạch": what stands behind is not of the figure before
    if (
      named === null &&
      context.clause.isHead &&
      current !== null &&
      !isChangeOf(current, measure, stated, tokens[measure.end]?.key === '(')
    ) {
      context.current = null;
      context.subject = null;
    }
  }
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
  const isWorth = named === null && meaning.kind === 'level' && isMoneyMeasure(measure);
  const of = (isWorth ? worthOf(subject) : null) ?? subject;
  const draft = isSecond ? context.open(of, own, start, end, named === null) : current;
  if (meaning.kind === 'growth' || meaning.kind === 'times') context.periodFromBase(draft, comparison);
  const added = context.sentence.add(draft, measure, meaning, end);
  if (isChangeOfShare(context, added, meaning)) added.figure.ambiguous = true;
  // what was said of another figure leaves none that says nothing
  if (added !== draft && draft !== current) context.drafts.splice(context.drafts.lastIndexOf(draft), 1);
  context.current = added;
  context.clause.justMeasured = true;
  context.clause.isHead = false;
  return measure.end;
}

/** "…; so với đầu năm tăng 15 tỷ đồng", "…; tăng 15 tỷ đồng (+6,2%)": how much the figure before changed, in its own unit. */
const isChangeOf = (
  { figure }: Draft,
  { quantity }: Measure,
  stated: Comparison | null,
  opensBracket: boolean,
): boolean => (stated?.kind === 'base' || opensBracket) && quantity.unit.written === figure.unit;

/** "Cơ cấu kinh tế …: nông nghiệp chiếm 17%, giảm 1,2%": the growth of the thing, or the change of its share in points. */
const isChangeOfShare = ({ isOfStructure }: Context, draft: Draft, meaning: Meaning): boolean =>
  isOfStructure && meaning.kind === 'growth' && draft.figure.share !== null && !hasLevel(draft);

/** A level, a share or a growth in percent, and no level in anything else: the distance to its plan is one in points. */
const isOfPercent = (draft: Draft): boolean =>
  draft.figure.unit === '%' || draft.figure.share !== null || (hasGrowth(draft) && !hasLevel(draft));

const isRelative = ({ waiting }: Context) => waiting.name?.isRelative ?? false;

/** "tương đương cùng kỳ": growth of zero, said in words. Of a plan it says nothing that has a number. */
export function takeEquality(
  context: Context,
  tokens: readonly Token[],
  at: number,
  equal: Comparison,
): number {
  const named = takeSubject(context);
  const { subject } = context;
  const own = context.clause.ownPeriod;
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

/** "từ 41% năm 2027 lên …": what something came from is a figure of its own period. */
function takeOrigin(context: Context, tokens: readonly Token[], origin: Measure, name: Name): void {
  const end = tokens[origin.end - 1].end;
  const draft = context.open(name, origin.period, tokens[origin.start].start, end, true);
  draft.figure.role = 'result';
  setLevel(draft, origin);
}
