import { spellingKey } from '../../indicators/language/spelling';
import { readPeriod, type ToldPeriod } from './periods';
import { phraseSet } from './phrases';
import type { Token } from './tokens';
import { PLAN_GIVEN, PLAN_TAIL } from './vocabulary/comparisons';

/** What a plan's name says of its period, and where it ends. */
interface PlanName {
  readonly period: ToldPeriod | null;
  readonly end: number;
}

const givers = phraseSet(...PLAN_GIVEN);
const planTail = phraseSet(...PLAN_TAIL);
const MOST_GIVER_WORDS = 8;
const MOST_TAIL = 12;

/** Where the plan's name ends: "kế hoạch năm 2023 HĐND tỉnh giao". */
export function planEnd(tokens: readonly Token[], index: number): PlanName {
  let at = index;
  let named: ToldPeriod | null = null;
  for (let count = 0; count < MOST_TAIL && at < tokens.length; count += 1) {
    const period = readPeriod(tokens, at);
    const tail = planTail.match(tokens, at);
    named ??= period;
    const end = Math.max(period?.end ?? 0, tail?.end ?? 0);
    if (end === 0) break;
    at = end;
  }
  const given = givenBy(tokens, at);
  return { period: named ?? given?.period ?? null, end: given?.end ?? at };
}

/** "dự toán TP giao", "kế hoạch Bộ … phân bổ": those who gave the plan, up to the word that says so. */
function givenBy(tokens: readonly Token[], index: number): ReturnType<typeof planEnd> | null {
  for (let at = index; at < tokens.length && at < index + MOST_GIVER_WORDS; at += 1) {
    const given = givers.match(tokens, at);
    if (given !== null) return planEnd(tokens, given.end);
    if (!isPlainWord(tokens, at)) return null;
  }
  return null;
}

const VERBS_THAT_END = new Set(
  ['tăng', 'giảm', 'đạt', 'bằng', 'vượt', 'ước', 'chiếm', 'và'].map(spellingKey),
);

/** A word that begins no predicate. */
export function isPlainWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at].kind === 'word' && !VERBS_THAT_END.has(tokens[at].key);
}
