import { spellingKey } from '../../indicators/language/spelling';
import { WORD } from './function-words';
import type { GrowthBase } from '../report-figure';
import { readPeriod, type PeriodInText, type ToldPeriod } from './periods';
import { phraseSet, phrasesBy } from './phrases';
import { isPlainWord, planEnd } from './plan-names';
import type { Token } from './tokens';
import { readUnit } from './unit-phrases';
import {
  AS_LARGE_AS,
  BASES,
  COMPARED_WITH,
  COMPARISON_FILLERS,
  CROP_SEASONS,
  PLANS,
  SURELY_COMPARED,
  YEAR_ENDS,
} from './vocabulary/comparisons';

/** What a percentage is measured against: "so với cùng kỳ", "kế hoạch năm", "so với tháng 8". */
export interface Comparison {
  readonly kind: 'base' | 'plan' | 'rate' | 'other';
  readonly base: GrowthBase | null;
  /** The period named as the base, or as the plan's. */
  readonly period: ToldPeriod | null;
  /** The base is that period itself, and not the same part of that year: "so với năm 2030", not "so với cùng kỳ năm 2030". */
  readonly isOfPeriod: boolean;
  /** The base is an end of the year, not the same period proper: "so với cuối năm 2022". */
  readonly isYearEnd: boolean;
  /** A second base named with it: "so với tháng trước và cùng kỳ". */
  readonly second: Comparison | null;
  /** Opened by "so với" or "so": certainly a comparison, even without a percentage beside it. */
  readonly opened: boolean;
  readonly end: number;
}

const leads = phraseSet(...COMPARED_WITH);
const sureLeads = phraseSet(...SURELY_COMPARED);
const fillers = phraseSet(...COMPARISON_FILLERS);
const plans = phraseSet(...PLANS);
const ratesCompared = phraseSet(
  'mức tăng',
  'mức giảm',
  'tốc độ tăng',
  'mức tăng trưởng',
  'tốc độ tăng trưởng',
);
const yearEnds = phraseSet(...YEAR_ENDS);
const asLargeAs = phraseSet(...AS_LARGE_AS);
/** Words that "as large as" may begin with. */
export const equalityOpeners: Iterable<string> = asLargeAs.openers;
const bases = phrasesBy(BASES);
const seasons = phraseSet(...CROP_SEASONS, ...CROP_SEASONS.map((season) => `vụ ${season}`));
/** Seasons that need no "so với" in front: without "vụ" they may be anything. */
const namedSeasons = phraseSet(...CROP_SEASONS.map((season) => `vụ ${season}`));
const beforeNow = phraseSet('trước', 'năm trước', 'năm ngoái', 'liền trước', 'cùng kỳ', 'cùng kỳ năm trước');
/** Bases that need no "so với" in front. */
const bareBases = phraseSet('YoY', 'cùng kỳ', 'CK', 'CKNT', 'cùng thời điểm', 'cùng tháng năm trước');

/** Words that a comparison may begin with. */
export const comparisonOpeners: ReadonlySet<string> = new Set([
  ...leads.openers,
  ...plans.openers,
  ...bareBases.openers,
  ...namedSeasons.openers,
]);

/** Words of something unknown that is compared with: "so với mức tăng chung của cả nước". */
const MOST_UNKNOWN_WORDS = 8;
const MOST_FILLERS = 3;

/** What is compared with, behind words that may stand in between: "so với mức bình quân cùng kỳ". */
function targetBehindFillers(tokens: readonly Token[], index: number): ReturnType<typeof target> {
  let at = index;
  for (let count = 0; count <= MOST_FILLERS; count += 1) {
    const found = target(tokens, at);
    const filler = found === null ? fillers.match(tokens, at) : null;
    if (filler === null) return found;
    at = filler.end;
  }
  return null;
}

/** "của năm 2022", "năm trước", "2022" behind a base. */
function baseEnd(tokens: readonly Token[], index: number): { period: ToldPeriod | null; end: number } {
  let at = index;
  const key = tokens[at]?.key;
  if (key === WORD.of || key === '(') at += 1;
  const next = at < tokens.length ? readPeriod(tokens, at) : null;
  if (next !== null && key !== '(') return { period: next, end: severalEnd(tokens, next) };
  // "cùng kỳ (năm 2022)", but not "cùng kỳ (9 tháng tăng 4%)"
  if (next !== null && tokens[next.end]?.key === ')') return { period: next, end: next.end + 1 };
  const again = key === '(' ? null : bases.match(tokens, at);
  if (again !== null && at !== index) return { period: null, end: again.end };
  const isYear = tokens[index]?.kind === 'number' && /^\d{4,5}$/.test(tokens[index].text);
  return { period: null, end: isYear && readUnit(tokens, index + 1) === null ? index + 1 : index };
}

type Target = Omit<Comparison, 'opened' | 'second'>;

/** "năm 2029 và năm 2030": both are bases, and neither is what the text is about. */
function severalEnd(tokens: readonly Token[], { kind, end }: PeriodInText): number {
  const other = tokens[end]?.key === WORD.and ? readPeriod(tokens, end + 1) : null;
  return other !== null && other.kind === kind && kind === 'year' ? other.end : end;
}

function target(tokens: readonly Token[], index: number): Target | null {
  const plan = plans.match(tokens, index);
  if (plan !== null)
    return {
      kind: 'plan',
      base: null,
      isOfPeriod: false,
      isYearEnd: false,
      ...planEnd(tokens, plan.end),
    };
  const yearEnd = yearEnds.match(tokens, index);
  if (yearEnd !== null)
    return {
      kind: 'base',
      base: 'samePeriod',
      isOfPeriod: false,
      isYearEnd: true,
      ...baseEnd(tokens, yearEnd.end),
    };
  const base = bases.match(tokens, index);
  if (base !== null)
    return {
      kind: 'base',
      base: base.entry,
      isOfPeriod: false,
      isYearEnd: false,
      ...baseEnd(tokens, base.end),
    };
  const season = seasonBefore(tokens, index);
  if (season !== null) return season;
  const period = index < tokens.length ? readPeriod(tokens, index) : null;
  return period && comparisonWith(period);
}

/** "vụ mùa năm trước", "hè thu 2030": a season of crops is held against the same season of another year. */
function seasonBefore(tokens: readonly Token[], index: number): Target | null {
  const season = seasons.match(tokens, index);
  if (season === null) return null;
  const before = beforeNow.match(tokens, season.end);
  const named = before === null ? baseEnd(tokens, season.end) : { period: null, end: before.end };
  if (named.end === season.end) return null;
  return { kind: 'base', base: 'samePeriod', isOfPeriod: false, isYearEnd: false, ...named };
}

/** A comparison with a period that is named itself. */
export function comparisonWith(period: PeriodInText): Comparison {
  const before = period.kind === 'month' || period.kind === 'quarter' ? 'previousPeriod' : 'samePeriod';
  return {
    kind: 'base',
    base: before,
    period,
    isOfPeriod: true,
    isYearEnd: false,
    second: null,
    opened: true,
    end: period.end,
  };
}

/** The comparison that begins at this token, or `null`. */
export function readComparison(tokens: readonly Token[], index: number): Comparison | null {
  if (index >= tokens.length || !comparisonOpeners.has(tokens[index].key)) return null;
  const lead = leads.match(tokens, index);
  if (lead === null) {
    if (plans.has(tokens, index) || bareBases.has(tokens, index) || namedSeasons.has(tokens, index)) {
      const found = target(tokens, index);
      return found && { ...found, second: null, opened: false };
    }
    return null;
  }
  const opened = sureLeads.has(tokens, index);
  const rate = opened ? comparedWithRate(tokens, lead.end) : null;
  if (rate !== null) return rate;
  const found = targetBehindFillers(tokens, lead.end);
  if (found !== null) return opened || found.kind === 'plan' ? withSecond(tokens, found, opened) : null;
  return opened ? comparedWithUnknown(tokens, index, lead.end) : null;
}

/** The comparison with the other base that is named in the same breath. */
function withSecond(tokens: readonly Token[], found: Target, opened: boolean): Comparison {
  const alone = { ...found, second: null, opened };
  if (found.kind !== 'base' || tokens[found.end]?.key !== WORD.and) return alone;
  const from = found.end + 1;
  const other = target(tokens, sureLeads.match(tokens, from)?.end ?? from);
  if (other?.kind !== 'base' || other.base === found.base || other.isOfPeriod) return alone;
  return { ...alone, second: { ...other, second: null, opened }, end: other.end };
}

/** "của tháng 8", "của cùng kỳ năm 2029 và năm 2030" behind a rate. */
function rateOwnerEnd(tokens: readonly Token[], index: number): ReturnType<typeof baseEnd> {
  const base = bases.match(tokens, tokens[index]?.key === WORD.of ? index + 1 : index);
  return baseEnd(tokens, base?.end ?? index);
}

/** "so với mức tăng 0,55% của tháng 8": the change of a rate, in points; the month is the other rate's. */
function comparedWithRate(tokens: readonly Token[], from: number): Comparison | null {
  const rate = ratesCompared.match(tokens, from);
  if (rate === null || tokens[rate.end]?.kind !== 'number' || tokens[rate.end + 1]?.key !== '%') return null;
  let last = rate.end + 2;
  // "mức tăng 9,66% và 7,01% của …"
  if (tokens[last]?.key === WORD.and && tokens[last + 2]?.key === '%') last += 3;
  const { period, end } = rateOwnerEnd(tokens, last);
  return {
    kind: 'rate',
    base: null,
    period,
    isOfPeriod: false,
    isYearEnd: false,
    second: null,
    opened: true,
    end,
  };
}

/** "so với mức tăng chung của cả nước", "so vụ mùa năm 2030": what is compared with is no period, but may name one. */
function comparedWithUnknown(tokens: readonly Token[], index: number, from: number): Comparison | null {
  const unknown = {
    kind: 'other',
    base: null,
    period: null,
    isOfPeriod: false,
    isYearEnd: false,
    second: null,
  } as const;
  // "giá so sánh năm 2010" is no comparison
  if (tokens[from]?.key === MATCHED) return null;
  let at = from;
  while (at < tokens.length && at < from + MOST_UNKNOWN_WORDS && isPlainWord(tokens, at)) {
    const period = at > from ? readPeriod(tokens, at) : null;
    if (period !== null) return { ...unknown, opened: true, end: period.end };
    at += 1;
  }
  return tokens[index + 1]?.key === WORD.with ? { ...unknown, opened: true, end: at } : null;
}

/** "tương đương cùng kỳ", "bằng kế hoạch": what something is as large as, without a number. */
export function readEquality(tokens: readonly Token[], index: number): Comparison | null {
  const equal = asLargeAs.match(tokens, index);
  return equal && equal.end < tokens.length ? readComparison(tokens, equal.end) : null;
}

const MATCHED = spellingKey('sánh');
