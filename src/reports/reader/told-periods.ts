import { spellingKey } from '../../indicators/language/spelling';
import type { Context } from './context';
import { directionAt, readMeasure } from './measures';
import { yearAt } from './period-parts';
import { bareYear, cumulative, readPeriod, type PeriodInText, type ToldPeriod } from './periods';
import type { PeriodReach } from './period-scopes';
import type { Token } from './tokens';

/** Words between a figure and the period it is for. */
const beforePeriods = new Set(
  ['trong', 'vào', 'của', 'cho', 'ở', 'đến', 'tại', 'hết', 'cuối'].map(spellingKey),
);
const PURPOSE = spellingKey('để');
const INTO = spellingKey('vào');
/** "tại thời điểm 1/4": what is counted on one day, unlike what adds up "đến 30/9". */
const INSTANT = spellingKey('điểm');
/** Words before a date that something is told for. */
const beforeDates = new Set(['đến', 'hết', 'cuối', 'điểm', 'tới'].map(spellingKey));

/** Takes a period: of the figure before, of the next one, or of all that follows; returns where it ends. */
export function takePeriod(context: Context, tokens: readonly Token[], named: PeriodInText): number {
  const before = tokens[named.start - 1]?.key;
  const isUntil = beforeDates.has(before ?? '');
  const told = context.periods.resolved(named);
  if (told === null) return named.end;
  // "lũy kế đến tháng 6"
  const counts = told.kind === 'month' && isUntil && context.clause.isCumulative;
  const period = counts ? cumulative(told) : told;
  const { current, words } = context;
  const isFirst = context.bracket === null && context.isSentenceHead;
  const isHead = isFirst && context.waiting.name === null;
  context.waiting.beforePeriod = words.length;
  if (period.kind === 'day' && !isUntil) {
    context.year ??= period.year;
    return named.end;
  }
  context.year = period.year ?? context.year;
  // "(5 tháng tăng 9,9%)": a figure of its own in the brackets, and of this period only
  const isAside = before === '(' && tokens[named.end]?.key !== ')' && current !== null;
  const isBehind = words.length === 0 || (words.length === 1 && beforePeriods.has(words[0].key));
  if (context.clause.justMeasured && !isAside && isBehind && current !== null && !current.hasOwnPeriod) {
    current.period = period;
    current.hasOwnPeriod = true;
    current.year = context.year;
    return named.end;
  }
  context.clause.ownPeriod = period;
  context.roles.period(period);
  context.periods.name(
    period,
    reachOf(context, period, {
      isHead,
      isAside,
      isUntil,
      isInstant: before === INSTANT,
      isPurpose: before === PURPOSE,
    }),
    before === INTO,
  );
  return named.end;
}

/** "GRDP bình quân đầu người (đến năm 2030) đạt …": a bracket that holds a period and nothing else; returns where it ends. */
export function takeBracketedPeriod(context: Context, tokens: readonly Token[], at: number): number | null {
  let from = at + 1;
  while (beforePeriods.has(tokens[from]?.key)) from += 1;
  const named = from < tokens.length ? readPeriod(tokens, from) : null;
  if (named === null || named.kind === 'every' || tokens[named.end]?.key !== ')') return null;
  const period = context.periods.resolved(named);
  const { current, words } = context;
  if (words.length === 0 && context.clause.justMeasured && current !== null && period !== null) {
    current.period = period;
    current.hasOwnPeriod = true;
    current.year = period.year ?? current.year;
  } else if (context.waiting.name !== null) {
    context.clause.ownPeriod = period;
    context.roles.period(named);
  }
  return named.end + 1;
}

/** "(2029 tăng 7,1%; 2030 tăng 6,5%)": a year without the word for it. */
export function bareYearAt(tokens: readonly Token[], at: number): PeriodInText | null {
  const year = yearAt(tokens, at);
  const before = tokens[at - 1]?.key;
  if (year === null || (before !== '(' && before !== ';') || !directionOpens(tokens, at + 1)) return null;
  return { ...bareYear(year), start: at, end: at + 1 };
}

const directionOpens = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length && directionAt(tokens, at) !== null && readMeasure(tokens, at) !== null;

/** How long a period holds, by where it stands. */
function reachOf(
  context: Context,
  { kind }: ToldPeriod,
  place: Record<'isHead' | 'isAside' | 'isUntil' | 'isInstant' | 'isPurpose', boolean>,
): PeriodReach {
  // "để cả năm đạt …": what comes of it, and not what is talked about
  if (place.isPurpose) return 'figure';
  if (kind === 'every') return place.isHead ? 'sentence' : 'figure';
  if (context.periods.current !== null) {
    // a period in a bracket is the figure's own, a date within a sentence the sentence's
    if (place.isAside) return 'figure';
    if (place.isUntil && context.words.length > 1) {
      if (context.periods.hasLead) return 'figure';
      return place.isInstant ? 'clause' : 'sentence';
    }
  }
  // "bình quân giai đoạn 2026-2030" is how one figure counts
  if (kind === 'years' && !place.isHead) return 'sentence';
  return place.isHead && !place.isUntil ? 'paragraph' : 'open';
}
