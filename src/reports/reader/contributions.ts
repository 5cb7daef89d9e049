import type { Context } from './context';
import { setLevel } from './drafts';
import type { Measure } from './measures';
import { phraseSet } from './phrases';
import { nameOf, withinName } from './names';
import { sentences, type Token } from './tokens';

const CONTRIBUTION = [...sentences('đóng góp của')].flatMap(({ tokens }) => tokens);

/** "…, đóng góp 0,5 điểm phần trăm": a figure of its own beside the growth, which stays the one talked about. */
export function takeContribution(
  context: Context,
  tokens: readonly Token[],
  measure: Measure,
  sign: 1 | -1,
): number {
  const { current, subject } = context;
  if (subject === null) return measure.end;
  const name = nameOf([...CONTRIBUTION, ...withinName(subject.tokens)]);
  const end = tokens[measure.end - 1].end;
  const period = measure.period ?? context.clause.ownPeriod ?? current?.period ?? null;
  const draft = context.open(name, period, tokens[measure.start].start, end, true);
  setLevel(draft, measure);
  if (draft.figure.value !== null) draft.figure.value *= sign;
  if (current === null) context.current = draft;
  return toWholeEnd(tokens, measure.end);
}

const toWhole = phraseSet('vào', 'trong', 'cho');

/** "… vào mức tăng trưởng chung", "… trong tổng số 7,61% của tỉnh": what it is contributed to. */
function toWholeEnd(tokens: readonly Token[], from: number): number {
  if (!toWhole.has(tokens, from)) return from;
  let at = from;
  while (at < tokens.length && (tokens[at].kind !== 'sign' || tokens[at].key === '%')) at += 1;
  return at;
}
