import { readMeasure } from './measures';
import type { Token } from './tokens';

const OPENING_QUOTES = new Set(['“', '«', '"']);
const CLOSING_QUOTES = new Set(['”', '»', '"']);
const LONGEST_TITLE = 40;

/** "báo cáo “Xu hướng quý III và dự báo quý IV”": a title in quotation marks, which states nothing, says no period either. */
export function isWithinTitle(tokens: readonly Token[], at: number): boolean {
  const opening = quoteBefore(tokens, at);
  if (opening === null) return false;
  for (let next = opening + 1; next < Math.min(tokens.length, opening + LONGEST_TITLE); next += 1) {
    if (next > at && CLOSING_QUOTES.has(tokens[next].key)) return true;
    if (tokens[next].kind === 'number' && readMeasure(tokens, next) !== null) return false;
  }
  return false;
}

/** Where the quotation marks open that are still open here. */
function quoteBefore(tokens: readonly Token[], at: number): number | null {
  let straight = 0;
  let last: number | null = null;
  for (let before = Math.max(0, at - LONGEST_TITLE); before < at; before += 1) {
    const { key } = tokens[before];
    if (key === '"') straight += 1;
    const opens = key === '"' ? straight % 2 === 1 : OPENING_QUOTES.has(key);
    if (opens) last = before;
    else if (CLOSING_QUOTES.has(key)) last = null;
  }
  return last;
}
