import { readTail } from './clauses';
import { readComparison, type Comparison } from './comparisons';
import type { Context } from './context';
import { hasGrowth, hasLevel, setGrowth, type Draft } from './drafts';
import { against, mainSense } from './meanings';
import { readMeasure, type Measure } from './measures';
import type { Token } from './tokens';

/** How a number of things changed: "tăng 5 người bị thương". */
interface Change {
  readonly unit: string;
  /** What stands behind the unit: "bị thương". */
  readonly tail: readonly Token[];
  readonly direction: 1 | -1;
  readonly end: number;
}

/**
 * "So với tháng trước tăng 6 vụ (+14,6%), giảm 3 người chết (-12,5%)": how the things changed that were counted before, in units and
 * in percent. The percentage is the growth of the one count in the same unit and with the same words; where there is none, or several,
 * it is nobody's. Returns where it ends, `null` for anything else.
 */
export function takeChangedCount(
  context: Context,
  tokens: readonly Token[],
  measure: Measure,
): number | null {
  const change = readChange(context, tokens, measure);
  if (change === null) return null;
  const behind = readComparison(tokens, change.end);
  const stated = measure.before ?? measure.behind ?? behind;
  const comparison =
    stated?.kind === 'base' ? stated : (context.clause.comparison ?? context.told.changedSince);
  const end = behind === null ? change.end : Math.max(change.end, behind.end);
  const percent = percentAt(tokens, end, change);
  const counted = countOf(context, change);
  // "520 doanh nghiệp, tăng 20 doanh nghiệp, đạt 104% kế hoạch": what follows is of the same count still
  const isOfCurrent = context.current?.figure.unit === change.unit;
  if (measure.senses.length > 0 && percent === null && (counted === null || isOfCurrent)) return null;
  if (counted !== null && percent !== null && !hasGrowth(counted)) {
    grow(context, counted, percent.value, comparison);
    counted.figure.end = Math.max(counted.figure.end, tokens[percent.end - 1].end);
  }
  context.clearWords();
  context.clause.comparison = comparison;
  context.told.changedSince = comparison;
  context.clause.change = change.direction;
  context.clause.isHead = false;
  context.current = counted;
  // what stands behind is not of the subject before
  if (counted === null) context.subject = null;
  return percent?.end ?? end;
}

/** Behind the first change its verb may be left out: "tăng 6 vụ, 3 người chết". */
function readChange(context: Context, tokens: readonly Token[], measure: Measure): Change | null {
  const { quantity, senses } = measure;
  const sense = mainSense(senses);
  const said = sense === 'up' ? 1 : sense === 'down' ? -1 : null;
  const direction = senses.length === 0 ? context.clause.change : said;
  const isCount = quantity.unit.kind === 'counted' && !quantity.isOutOf;
  if (!isCount || direction === null || context.waiting.name !== null) return null;
  const tail = readTail(tokens, quantity.end, false);
  return {
    unit: quantity.unit.written,
    tail: tail.tokens,
    direction,
    end: Math.max(tail.end, measure.end),
  };
}

/** "(+14,6%)", "(14,6%)", "(giảm 14,6%)" behind a change. */
function percentAt(
  tokens: readonly Token[],
  at: number,
  { direction }: Change,
): { value: number; end: number } | null {
  const measure = tokens[at]?.key === '(' && at + 1 < tokens.length ? readMeasure(tokens, at + 1) : null;
  if (measure === null || tokens[measure.end]?.key !== ')') return null;
  const { unit, low, high, sign } = measure.quantity;
  if (unit.kind !== 'percent' || low !== high) return null;
  const sense = mainSense(measure.senses);
  const own = sense === 'up' ? 1 : sense === 'down' ? -1 : sign;
  return { value: (own === 0 ? direction : own) * low, end: measure.end + 1 };
}

/** The one count, of this sentence or of the last one with figures, that a change is of. */
function countOf({ drafts, sentence, figuresBefore }: Context, { unit, tail }: Change): Draft | null {
  const isMeant = (draft: Draft): boolean => {
    const words = new Set(draft.name.tokens.map(({ key }) => key));
    return hasLevel(draft) && draft.figure.unit === unit && tail.every(({ key }) => words.has(key));
  };
  const here = drafts.slice(sentence.from).filter(isMeant);
  const found = here.length > 0 ? here : drafts.slice(figuresBefore, sentence.from).filter(isMeant);
  return found.length === 1 ? found[0] : null;
}

function grow({ clause }: Context, draft: Draft, value: number, comparison: Comparison | null): void {
  const base = against(comparison ?? clause.comparison, draft.period);
  setGrowth(draft, { kind: 'growth', low: value, high: value, against: base });
}
