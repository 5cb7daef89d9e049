import { readComparison } from './comparisons';
import { readPeriod } from './periods';
import { phraseSet } from './phrases';
import type { Token } from './tokens';
import { BOUNDING } from './vocabulary/approximations';
import { ALWAYS_NUMBERED, COUNTERS, NO_NOUN, NUMBERED } from './vocabulary/nouns';
import { ADVERBS, VERBS } from './vocabulary/verbs';

const counters = phraseSet(...COUNTERS);
const numbered = phraseSet(...NUMBERED, ...ALWAYS_NUMBERED);
const alwaysNumbered = phraseSet(...ALWAYS_NUMBERED);
const others = phraseSet(
  ...NO_NOUN,
  ...ADVERBS,
  ...VERBS.flatMap(([, ...spellings]) => spellings),
  ...BOUNDING,
);

/** Longest noun that numbers are put behind. */
const MOST_NUMBERED = 3;

const isPlain = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.spaced && /^\p{Ll}/u.test(token.text) && token.text.length < 9;

const mayBeNoun = (tokens: readonly Token[], at: number): boolean =>
  isPlain(tokens[at]) && !others.has(tokens, at) && readPeriod(tokens, at) === null;

/**
 * The noun of no list that a whole number counts: "45 nhà tình nghĩa", "17/19 tiêu chí", "340 ca". Any noun may be one; what begins
 * with a verb, a preposition or another function word is none, nor is what stands behind a number that only tells things apart.
 * @param number - where the number stands
 * @param at - where the noun would begin
 * @param isScaled - whether a scale stands between: "14,2 nghìn quán"
 * @returns where it ends, or `null`
 */
export function openNounEnd(
  tokens: readonly Token[],
  number: number,
  at: number,
  isScaled = false,
): number | null {
  if (!mayBeNoun(tokens, at) || !(isScaled || isWhole(tokens[number]) || isMean(tokens, number))) return null;
  if (
    isNumbered(tokens, number) ||
    readPeriod(tokens, number) !== null ||
    readComparison(tokens, at) !== null
  )
    return null;
  const isAlone = counters.has(tokens, at) || !mayBeNoun(tokens, at + 1);
  return isAlone ? at + 1 : at + 2;
}

const isWhole = ({ text }: Token): boolean => /^\d+(?:\.\d{3})*$/.test(text);

/** "bình quân mỗi xã đạt 17,6 tiêu chí": only on average are there parts of a thing. */
function isMean(tokens: readonly Token[], number: number): boolean {
  const isPart = /^\d+,\d{1,2}$/.test(tokens[number].text);
  const before = tokens.slice(Math.max(0, number - MOST_BEFORE_MEAN), number);
  return isPart && before.some((_, index) => means.has(before, index));
}

const means = phraseSet('bình quân', 'trung bình');
const MOST_BEFORE_MEAN = 12;

/** "lần thứ 27", "tổ 5", "1. Nông nghiệp": the number is the name of something, not how many there are. */
function isNumbered(tokens: readonly Token[], number: number): boolean {
  const before = tokens.slice(Math.max(0, number - MOST_NUMBERED), number);
  const last = before[before.length - 1];
  if (last === undefined) return false;
  if (last.kind === 'sign')
    return last.key !== ',' && last.key !== ';' && last.key !== ':' && last.key !== '-' && last.key !== '+';
  return endsWith(numbered, before);
}

/** Whether a noun stands before a number that always takes its number behind it, whatever follows: "giai đoạn 2", "tổ dân phố 5". */
export const isNamedByNumber = (tokens: readonly Token[], number: number): boolean =>
  endsWith(alwaysNumbered, tokens.slice(Math.max(0, number - MOST_NUMBERED), number));

const endsWith = (phrases: typeof numbered, tokens: readonly Token[]): boolean =>
  tokens.some((_, index) => phrases.match(tokens, index)?.end === tokens.length);
