import { marks } from './clauses';
import type { Context } from './context';
import { readName } from './names';
import { readPeriod } from './periods';
import { phraseSet } from './phrases';
import type { Token } from './tokens';
import { CARRYING_OUT, PLAN_HEADINGS, QUANTIFIERS, WEAK_TARGETS } from './vocabulary/marks';

const carryingOut = phraseSet(...CARRYING_OUT);
const weakTargets = phraseSet(...WEAK_TARGETS);
const planHeadings = phraseSet(...PLAN_HEADINGS);
const quantifiers = phraseSet(...QUANTIFIERS);

/** Words before a "kế hoạch" that are looked at. */
const WORDS_BEFORE = 6;

/** Takes a word that announces what follows: a target, an estimate, parts of a whole; returns where it ends. */
export function takeMark(context: Context, tokens: readonly Token[], at: number): number | null {
  const found = marks.match(tokens, at);
  if (found === null) return weakTarget(context, tokens, at);
  switch (found.entry) {
    case 'target':
      context.roles.target();
      if (context.words.length > 0) context.announced = readName(context.words) ?? context.announced;
      context.isAnnouncing = true;
      break;
    case 'expected':
      context.roles.expected(context.period);
      break;
    case 'result':
      context.roles.result();
      if (context.words.length > 0) return null;
      break;
    case 'ofWhich':
      context.isPart = true;
      context.clearWords();
      break;
    case 'next':
      context.isPart = false;
      break;
    case 'cumulative':
      context.isCumulative = true;
      break;
  }
  return found.end;
}

/** "Kế hoạch năm 2024: …", "Chỉ tiêu xuất khẩu …". */
function weakTarget(context: Context, tokens: readonly Token[], at: number): number | null {
  const heading = planHeadings.match(tokens, at);
  const { words, roles } = context;
  const isQuantified = words.length === 0 || quantifiers.match(words, 0)?.end === words.length;
  const isHeading = heading !== null && isQuantified && !roles.isReporting;
  if (isHeading && readPeriod(tokens, heading.end)?.kind === 'year') {
    roles.target();
    context.clearWords();
    return heading.end;
  }
  const weak = weakTargets.match(tokens, at);
  if (weak === null) return null;
  const before = words.slice(-WORDS_BEFORE);
  if (before.some((_, index) => carryingOut.has(before, index))) return null;
  const isIndicator = tokens[at].key === 'chi3';
  if (!isIndicator && (before.length > 0 || readPeriod(tokens, weak.end)?.kind !== 'year')) return null;
  context.roles.target();
  return weak.end;
}
