import { readComparison, type Comparison } from './comparisons';
import type { Context } from './context';
import { hasGrowth, hasLevel, setLevel, type Draft } from './drafts';
import { mainSense } from './meanings';
import { readMeasure, type Measure } from './measures';
import { readPeriod, yearBefore, type ToldPeriod } from './periods';
import { takePlan } from './plans';
import type { Token } from './tokens';

/** Opens a bracket that holds figures; returns where its own words begin. */
export function openBracket(context: Context, tokens: readonly Token[], at: number): number {
  const named = context.waiting.name;
  const opening = context.current === null || named !== null ? null : opened(tokens, at, context.current);
  context.openBracket(opening?.kind ?? 'any', named);
  context.clause.announced = named ?? context.clause.announced;
  context.clearWords();
  if (opening === null && context.current === null && isBehindPlan(tokens, at)) {
    // "so với mục tiêu đề ra (CPI tăng dưới 4%)": the plan itself, told by its name
    context.roles.role = 'target';
    context.clause.comparison = null;
  }
  if (opening === null) return at + 1;
  if (opening.kind === 'plan') context.roles.role = 'target';
  if (opening.period !== null) context.clause.ownPeriod = opening.period;
  context.current = null;
  return opening.end;
}

interface Opening {
  readonly kind: 'plan' | 'base';
  readonly period: ToldPeriod | null;
  readonly end: number;
}

/** What a bracket behind a figure adds to it: "(kế hoạch …", "vượt kế hoạch (…", "(cùng kỳ …", "(năm 2030 là …". */
function opened(tokens: readonly Token[], at: number, figure: Draft): Opening | null {
  const from = at + 1;
  const comparison = readComparison(tokens, from);
  if (
    comparison !== null &&
    !comparison.opened &&
    (comparison.kind === 'base' || comparison.kind === 'plan')
  ) {
    const { kind, period } = comparison;
    let end = comparison.end + (tokens[comparison.end]?.key === ':' ? 1 : 0);
    if (kind === 'base') end = behindName(tokens, end, figure);
    return statesOwn(tokens, end) ? { kind, period: kind === 'base' ? period : null, end } : null;
  }
  if (isBehindPlan(tokens, at) && isPlansOwn(tokens, from, figure))
    return { kind: 'plan', period: null, end: from };
  const base = baseBefore(tokens, at);
  if (base !== null && statesOwn(tokens, from))
    return { kind: 'base', period: base.isOfPeriod ? base.period : null, end: from };
  const period = readPeriod(tokens, from);
  const isEarlier = period?.year != null && period.year < (figure.period?.year ?? figure.year ?? Infinity);
  return isEarlier && statesOwn(tokens, period.end) ? { kind: 'base', period, end: period.end } : null;
}

/** "so với cùng kỳ năm 2030 (75 triệu USD)": the base that a bracket stands right behind. */
function baseBefore(tokens: readonly Token[], at: number): Comparison | null {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_PLAN); from -= 1) {
    if (tokens[from].kind === 'sign') return null;
    const comparison = readComparison(tokens, from);
    if (comparison?.opened && comparison.base === 'samePeriod' && comparison.end === at) return comparison;
  }
  return null;
}

/** Whether a number stands here that is compared with nothing but a base: a level, a share or a growth of its own. */
function statesOwn(tokens: readonly Token[], at: number): boolean {
  const measure = at < tokens.length ? readMeasure(tokens, at) : null;
  return measure !== null && measure.before === null && measure.behind?.kind !== 'plan';
}

/** "vượt kế hoạch (7,5 - 8%)" is the plan of what grows or is a percentage, "vượt kế hoạch (5%)" of anything else by how much. */
function isPlansOwn(tokens: readonly Token[], at: number, figure: Draft): boolean {
  const measure = statesOwn(tokens, at) ? readMeasure(tokens, at) : null;
  if (measure === null || measure.senses.some((sense) => sense !== 'be' && sense !== 'up')) return false;
  return measure.quantity.unit.kind !== 'percent' || hasGrowth(figure) || figure.figure.unit === '%';
}

/** Behind the words that only repeat the figure's name: "(cùng kỳ nhập siêu …". */
function behindName(tokens: readonly Token[], from: number, { name }: Draft): number {
  const keys = new Set(name.tokens.map(({ key }) => key));
  let at = from;
  while (tokens[at]?.kind === 'word' && keys.has(tokens[at].key)) at += 1;
  return at;
}

/**
 * Takes a number in a bracket as the plan of the figure it stands behind, or as its level in the period it is compared with;
 * `null` where it is neither.
 */
export function takeAside(context: Context, tokens: readonly Token[], measure: Measure): number | null {
  const scope = context.bracket;
  if (isCountOfList(context, tokens, measure)) return measure.end;
  if (scope?.outer == null || context.words.length > 0) return null;
  if (statesPlanItself(measure)) {
    context.current = scope.outer;
    return takePlan(context, tokens, measure.start, measure);
  }
  if (scope.kind === 'any') return null;
  const comparison = measure.behind ?? measure.before;
  if (comparison?.kind === 'plan') {
    context.current = scope.outer;
    return null;
  }
  return scope.kind === 'plan'
    ? takePlan(context, tokens, measure.start, measure)
    : takeBase(context, tokens, measure, scope.outer);
}

/** "(so với mục tiêu cả năm là 8%)". */
const statesPlanItself = ({ before, senses }: Measure): boolean =>
  before?.kind === 'plan' && before.opened && senses.includes('be');

/** "1. Về kinh tế (11 chỉ tiêu)": how many a list has that a heading opens, and nothing that is reported. */
function isCountOfList(
  context: Context,
  tokens: readonly Token[],
  { quantity, senses, end }: Measure,
): boolean {
  if (quantity.unit.kind !== 'counted' || senses.length > 0 || !context.isSentenceHead) return false;
  const behind = tokens[end + 1];
  return tokens[end]?.key === ')' && (behind === undefined || behind.key === ':');
}

function takeBase(context: Context, tokens: readonly Token[], measure: Measure, outer: Draft): number {
  const { figure } = outer;
  const { unit, high } = measure.quantity;
  const sense = mainSense(measure.senses);
  const isShare = unit.kind === 'percent' && figure.share !== null;
  const isLevel = unit.kind === 'percent' ? figure.unit === '%' : hasLevel(outer) && figure.unit !== '%';
  // a growth of the base is no figure of its own
  if (sense === 'up' || sense === 'down' || !(isShare || isLevel)) return measure.end;
  const period =
    measure.period ?? context.clause.ownPeriod ?? (outer.period && yearBefore(outer.period, outer.year));
  context.roles.role = 'result';
  const end = tokens[measure.end - 1].end;
  const draft = context.open(outer.name, period ?? outer.period, tokens[measure.start].start, end, true);
  draft.isYearBefore = period === null && outer.period !== null;
  if (isShare) draft.figure.share = high;
  else setLevel(draft, measure);
  context.current = draft;
  return measure.end;
}

/** Longest run of words between "kế hoạch" and the bracket that says how much it was. */
const LONGEST_PLAN = 12;

function isBehindPlan(tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_PLAN); from -= 1) {
    if (tokens[from].kind === 'sign') return false;
    const comparison = readComparison(tokens, from);
    if (comparison?.kind === 'plan' && comparison.end === at) return true;
  }
  return false;
}
