import type { FigureRole } from '../report-figure';
import { readPeriod } from './periods';
import { phraseSet } from './phrases';
import type { Token } from './tokens';
import { CARRIED_OUT_HEADINGS, REPORT_HEADINGS, TARGET_HEADINGS, YEARLY_PLANS } from './vocabulary/marks';

const targets = phraseSet(...TARGET_HEADINGS);
const plans = phraseSet(...YEARLY_PLANS);
const reports = phraseSet(...REPORT_HEADINGS);
const carriedOut = phraseSet(...CARRIED_OUT_HEADINGS);

/** A longer line is no heading. */
const MOST_WORDS = 24;

const isCapital = ({ kind, text }: Token) => kind !== 'word' || text === text.toUpperCase();

const says = (phrases: typeof targets, tokens: readonly Token[]) =>
  tokens.some((_, at) => phrases.has(tokens, at));

/** Whether these words before a colon announce targets: "Những con số phải đạt trong năm 2032 gồm: …". */
export const announcesTargets = (tokens: readonly Token[]): boolean =>
  tokens.length <= MOST_WORDS && says(targets, tokens) && !says(reports, tokens);

/**
 * What a heading announces for the paragraphs below it; `null` for what is no heading, or one that says neither. A heading is a short
 * line that ends with a colon or with no stop at all.
 */
export function headingRole(tokens: readonly Token[]): FigureRole | null {
  const last = tokens[tokens.length - 1];
  if (tokens.length > MOST_WORDS || (last.kind === 'sign' && last.key !== ':' && last.key !== ')'))
    return null;
  if (says(reports, tokens)) return 'result';
  if (announcesTargets(tokens)) return 'target';
  if (says(carriedOut, tokens)) return 'result';
  const isPlan = says(plans, tokens) && (isOfYear(tokens) || tokens.every(isCapital));
  return isPlan ? 'target' : null;
}

/** Whether a whole year is named, and no part of one: plans are made for years. */
function isOfYear(tokens: readonly Token[]): boolean {
  const kinds = tokens.map((_, at) => readPeriod(tokens, at)?.kind);
  return kinds.includes('year') && !kinds.includes('month') && !kinds.includes('months');
}
