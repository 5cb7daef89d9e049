import { spellingKey } from '../../indicators/language/spelling';
import { readComparison } from './comparisons';
import { readMeasure } from './measures';
import { readPeriod } from './periods';
import { phrasesBy } from './phrases';
import type { Token } from './tokens';
import { VERBS } from './vocabulary/verbs';

const verbs = phrasesBy(VERBS);
const MORE_THAN = spellingKey('hơn');

/** Where "cao hơn năm 2030", "thấp hơn cùng kỳ năm 2029 và năm 2030" end, which say no number. */
export function exceededEnd(tokens: readonly Token[], index: number): number | null {
  const verb = verbs.match(tokens, index);
  if (verb === null || tokens[verb.end - 1].key !== MORE_THAN) return null;
  const base = readComparison(tokens, verb.end);
  const end = readPeriod(tokens, verb.end)?.end ?? (base?.kind === 'base' ? base.end : null);
  return end !== null && readMeasure(tokens, index) === null ? end : null;
}

/** Where "vượt kế hoạch năm 2030" ends, which says no number: the year is the plan's. */
export function planCarriedOut(tokens: readonly Token[], index: number): number | null {
  const verb = verbs.match(tokens, index);
  if (verb === null || (verb.entry !== 'exceed' && verb.entry !== 'miss')) return null;
  const comparison = readComparison(tokens, verb.end);
  return comparison?.kind === 'plan' && readMeasure(tokens, index) === null ? comparison.end : null;
}
