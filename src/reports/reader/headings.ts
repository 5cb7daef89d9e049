import type { FigureRole } from '../report-figure';
import { readComparison } from './comparisons';
import { readPeriod, type ToldPeriod } from './periods';
import { phraseSet } from './phrases';
import type { Token } from './tokens';
import {
  CARRIED_OUT_HEADINGS,
  MAIN_INDICATORS,
  REPORT_HEADINGS,
  TARGET_HEADINGS,
  YEARLY_PLANS,
} from './vocabulary/marks';

const targets = phraseSet(...TARGET_HEADINGS);
const plans = phraseSet(...YEARLY_PLANS);
const reports = phraseSet(...REPORT_HEADINGS);
const mainIndicators = phraseSet(...MAIN_INDICATORS);
const carriedOut = phraseSet(...CARRIED_OUT_HEADINGS);

/** A longer line is no heading. */
const MOST_WORDS = 24;

const isCapital = ({ kind, text }: Token) => kind !== 'word' || text === text.toUpperCase();

const says = (phrases: typeof targets, tokens: readonly Token[]) =>
  tokens.some((_, at) => phrases.has(tokens, at));

/** Whether these words before a colon announce targets: "Những con số phải đạt trong năm 2032 gồm: …". */
export const announcesTargets = (tokens: readonly Token[]): boolean =>
  tokens.length <= MOST_WORDS && says(targets, tokens) && !says(reports, tokens);

/** A heading is a short line that ends with a colon or with no stop at all. */
function isHeading(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  return tokens.length <= MOST_WORDS && (last.kind !== 'sign' || last.key === ':' || last.key === ')');
}

/**
 * What a heading announces for the paragraphs below it; `null` for what is no heading, or one that says neither.
 */
export function headingRole(tokens: readonly Token[]): FigureRole | null {
  if (!isHeading(tokens)) return null;
  if (says(reports, tokens)) return 'result';
  if (announcesTargets(tokens)) return 'target';
  if (says(carriedOut, tokens)) return 'result';
  if (says(mainIndicators, tokens)) return 'target';
  const isPlan = says(plans, tokens) && (isOfYear(tokens) || tokens.every(isCapital));
  return isPlan ? 'target' : null;
}

/**
 * The period that a heading names for what stands below it; `null` for what is no heading, or names none. Of "kết quả năm 2031,
 * nhiệm vụ năm 2032" it is the first, of "tháng 8 và 8 tháng năm 2031" the second.
 */
export function headingPeriod(tokens: readonly Token[]): ToldPeriod | null {
  if (!isHeading(tokens)) return null;
  let found: ToldPeriod | null = null;
  for (let at = 0; at < tokens.length;) {
    if (found !== null && targets.has(tokens, at)) break;
    const comparison = readComparison(tokens, at);
    const period = comparison?.opened ? null : readPeriod(tokens, at);
    if (period !== null && period.number > 0 && period.kind !== 'day' && period.kind !== 'every')
      found = period;
    at = Math.max(at + 1, comparison?.opened ? comparison.end : 0, period?.end ?? 0);
  }
  return found;
}

/** Whether a whole year, or several, are named, and no part of one: plans are made for years. */
function isOfYear(tokens: readonly Token[]): boolean {
  const kinds = tokens.map((_, at) => readPeriod(tokens, at)?.kind);
  return (
    (kinds.includes('year') || kinds.includes('years')) &&
    !kinds.includes('month') &&
    !kinds.includes('months')
  );
}
