import { spellingKey } from '../../indicators/language/spelling';
import { readPeriod } from './periods';
import type { Token } from './tokens';

export const NUMBER_WORD = spellingKey('số');
const JOINING = new Set(['/', '-', '–', '.']);
const MOST_TOKENS = 14;

/** Letters of an authority: QĐ, UBND, "NQ". */
const isCode = ({ kind, text }: Token) => kind === 'word' && /^\p{Lu}[\p{Lu}\p{N}đ]*$/u.test(text);

/**
 * Where the number and the date of a document end: "số 12/NQ-HĐND ngày 10/12/2030", "số 1234/QĐ-UBND năm 2029". They say nothing
 * of the period that is reported on. `null` where none begins.
 */
export function documentEnd(tokens: readonly Token[], index: number): number | null {
  if (tokens[index].key !== NUMBER_WORD || tokens[index + 1]?.kind !== 'number') return null;
  let at = index + 2;
  let hasCode = false;
  while (at < Math.min(tokens.length, index + MOST_TOKENS)) {
    const isJoined = JOINING.has(tokens[at].key) && !tokens[at].spaced;
    if (!isJoined && !(isCode(tokens[at]) && !tokens[at].spaced) && !hasNumber(tokens, at)) break;
    hasCode ||= isCode(tokens[at]);
    at += 1;
  }
  if (!hasCode) return null;
  const date = readPeriod(tokens, tokens[at]?.key === ',' ? at + 1 : at);
  return date?.kind === 'day' || date?.kind === 'year' ? date.end : at;
}

/** The year within "12/2030/NĐ-CP". */
const hasNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at].kind === 'number' && !tokens[at].spaced && JOINING.has(tokens[at - 1].key);
