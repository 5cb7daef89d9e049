import type { Context } from './context';
import { WORD } from './function-words';
import { readNumeral } from './numerals';
import { phraseSet } from './phrases';
import type { Token } from './tokens';
import { readUnit } from './unit-phrases';
import { REACHED } from './vocabulary/verbs';

const reached = phraseSet(...REACHED);
const LONGEST_VERB = 4;
/** What ends a run of words about one thing. */
export const RUN_ENDS: ReadonlySet<string> = new Set([',', ';', '.', ':', '(', ')']);

/** "ước đạt 19.94,67 tỷ đồng", "đạt 3.868, …": a level that cannot be read, or has no unit, is not guessed; its name stays. */
export function takeUnreadable(context: Context, tokens: readonly Token[], at: number): number | null {
  if (tokens[at].kind !== 'number' || !isReachedAt(tokens, at)) return null;
  const unit = readUnit(tokens, at + 1);
  const isMalformed = readNumeral(tokens[at].text) === null && unit !== null;
  const end = unit?.end ?? at + 1;
  if (!isMalformed && !(unit === null && RUN_ENDS.has(tokens[end]?.key ?? '.'))) return null;
  const { name } = context.waiting;
  if (name === null) return null;
  context.setSubject(name);
  context.clearWords();
  return end;
}

/** "Số doanh nghiệp thành lập mới là 520, …": how many there are of what the name names. */
export function takeNumberOfThings(context: Context, tokens: readonly Token[], at: number): number | null {
  if (tokens[at].kind !== 'number' || !RUN_ENDS.has(tokens[at + 1]?.key ?? '.') || !isStatedAt(tokens, at))
    return null;
  const { name } = context.waiting;
  const number = readNumeral(tokens[at].text);
  if (name === null || number === null || number.decimals > 0) return null;
  const noun = numbersOf.match(name.tokens, 0);
  const unit = noun && readUnit(name.tokens, noun.end);
  if (unit?.kind !== 'counted') return null;
  context.setSubject(name);
  const draft = context.open(name, context.clause.ownPeriod, name.tokens[0].start, tokens[at].end, false);
  draft.figure.value = number.value;
  draft.figure.unit = unit.written;
  draft.unitKind = 'counted';
  context.current = draft;
  context.clearWords();
  context.clause.isHead = false;
  return at + 1;
}

const numbersOf = phraseSet('số', 'tổng số', 'số lượng');
const isStatedAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === WORD.is || tokens[at - 1]?.key === ':' || isReachedAt(tokens, at);

/** Whether "đạt", "ước đạt" stand before this token. */
const isReachedAt = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - LONGEST_VERB), at)
    .some((_, from, before) => reached.match(before, from)?.end === before.length);
