import type { IndicatorId } from '../../indicators/catalogue';
import { NO_RATES, NOTHING_STATED, type FigureRole, type ReportFigure } from '../report-figure';
import { knownIndicator } from './known-indicators';
import type { Measure } from './measures';
import { isReached, type Against, type Meaning } from './meanings';
import type { Name } from './names';
import { periodText, periodValue, type ToldPeriod } from './periods';
import { phraseSet } from './phrases';
import type { UnitPhrase } from './unit-phrases';

/** A figure while the text about it is still being read. */
export interface Draft {
  readonly figure: ReportFigure;
  readonly name: Name;
  /** Kind of the level's unit, `null` while there is no level. */
  unitKind: UnitPhrase['kind'] | null;
  period: ToldPeriod | null;
  /** Said of this figure, not taken over from the sentence. */
  hasOwnPeriod: boolean;
  /** Year that was current when the figure was read. */
  year: number | null;
  /** Of the year before the one that the text turns out to be about. */
  isYearBefore: boolean;
  parent: IndicatorId | null;
  isInherited: boolean;
  isDoubtful: boolean;
  /** The level is a mark that was passed (vượt mốc 2 tỷ USD), which the exact level replaces. */
  isMilestone: boolean;
  /** A target only because it is expected, or called an indicator: held against a plan it was reached. */
  readonly isAssumed: boolean;
  /** What the growth is measured against; `null` while there is none. */
  growthAgainst: Against | null;
}

/** What a draft begins with. */
interface Opening {
  readonly name: Name;
  readonly role: FigureRole;
  readonly isAssumed: boolean;
  readonly period: ToldPeriod | null;
  readonly hasOwnPeriod: boolean;
  readonly year: number | null;
  readonly parent: IndicatorId | null;
  readonly isInherited: boolean;
  readonly start: number;
  readonly end: number;
}

export function openDraft(opening: Opening): Draft {
  const { name, role, isAssumed, period, hasOwnPeriod, year, parent, isInherited, start, end } = opening;
  const figure: ReportFigure = { ...NOTHING_STATED, indicator: name.text, role, start, end, confidence: 1 };
  return {
    figure,
    name,
    unitKind: null,
    period,
    hasOwnPeriod,
    year,
    parent,
    isInherited,
    isYearBefore: false,
    isDoubtful: false,
    isMilestone: false,
    isAssumed,
    growthAgainst: null,
  };
}

export const hasLevel = ({ figure }: Draft) => figure.value !== null || figure.low !== null;
export const hasGrowth = ({ figure }: Draft) =>
  figure.growthPercent !== null || figure.growthTimes !== null || figure.growthLow !== null;

/** What is told in dollars although it is none of the catalogue's. */
const trade = phraseSet('xuất siêu', 'nhập siêu', 'xuất khẩu', 'nhập khẩu', 'kim ngạch');
const MONEY = /đồng|USD|EUR|nhân dân tệ/;

/** Whether a level is money; bare "tỷ" and "triệu" are. */
export const isMoney = (kind: Draft['unitKind'], unit: string | null): boolean =>
  kind === 'scale' || MONEY.test(unit ?? '');

/** How a number bounds: of results only what stands behind the number says so; the "từ" of a range bounds nothing. */
function comparatorOf({ figure }: Draft, { quantity, bound }: Pick<Measure, 'quantity' | 'bound'>) {
  const isOne = quantity.low === quantity.high;
  const before = figure.role === 'target' && isOne ? (bound?.comparator ?? null) : null;
  return quantity.comparator ?? before;
}

/** Takes over how a target of growth bounds: "tăng từ 9% trở lên". */
export function setGrowthBound(draft: Draft, measure: Measure): void {
  if (draft.figure.role === 'target' && !hasLevel(draft))
    draft.figure.comparator ??= comparatorOf(draft, measure);
}

/** Writes a level into a draft. */
export function setLevel(draft: Draft, { quantity, bound, senses }: Measure): void {
  const { figure } = draft;
  draft.isMilestone = senses.includes('exceed');
  const [low, high] =
    quantity.sign === -1 && isReached(senses)
      ? [-quantity.high, -quantity.low]
      : [quantity.low, quantity.high];
  if (low === high) figure.value = low;
  else Object.assign(figure, { low, high });
  figure.unit = quantity.unit.written;
  draft.unitKind = quantity.unit.kind;
  figure.approximation = bound?.approximation ?? null;
  figure.comparator = comparatorOf(draft, { quantity, bound });
  draft.isDoubtful ||= quantity.doubtful;
}

type Growth = Extract<Meaning, { kind: 'growth' | 'times' }>;

/** Writes a growth into a draft. */
export function setGrowth(draft: Draft, growth: Growth): void {
  const { figure } = draft;
  draft.growthAgainst = growth.against;
  figure.growthPercent = null;
  figure.growthLow = null;
  figure.growthHigh = null;
  figure.growthTimes = null;
  if (growth.kind === 'times') figure.growthTimes = growth.times;
  else if (growth.low === growth.high) figure.growthPercent = growth.low;
  else {
    figure.growthLow = growth.low;
    figure.growthHigh = growth.high;
  }
  figure.growthBase = growth.against.base;
  // "tăng 10,16 lần" may mean 10,16 or 11,16 times
  if (growth.kind === 'times' && growth.isDoubtful) figure.ambiguous = true;
}

/** A second entry for the same level: another plan, another base. */
export function sibling(draft: Draft): Draft {
  return { ...draft, figure: { ...draft.figure, ...NO_RATES }, growthAgainst: null };
}

/** Names the currency that "tỷ" and "triệu" leave open. */
function closedUnit(unit: string | null, kind: Draft['unitKind'], inDollars: boolean): string | null {
  if (unit === null || kind !== 'scale') return unit;
  return unit.replace(/(tỷ|triệu)(?=\/|$)/, (scale) => `${scale} ${inDollars ? 'USD' : 'đồng'}`);
}

function confidence(draft: Draft, isKnown: boolean): number {
  let doubt = 0.05;
  if (draft.isInherited) doubt += 0.1;
  if (draft.isDoubtful || draft.figure.ambiguous) doubt += 0.3;
  if (!isKnown && !draft.name.isCertain && draft.unitKind !== 'counted') doubt += 0.15;
  return Math.max(0.2, Number((1 - doubt).toFixed(2)));
}

/** What is wanted of a part of a year is wanted of the year that is reported on. */
const isPartOfYear = (period: ToldPeriod | null): boolean =>
  period !== null && period.kind !== 'year' && period.kind !== 'years' && period.kind !== 'every';

/** Gives periods without a year the year that the text names next, where none was named before. */
export function completeYears(drafts: readonly Draft[]): void {
  let next: number | null = null;
  for (let at = drafts.length - 1; at >= 0; at -= 1) {
    const draft = drafts[at];
    const isNear = draft.figure.role === 'result' || isPartOfYear(draft.period);
    const known: number | null = isNear ? next : null;
    draft.year ??= known !== null && draft.isYearBefore ? known - 1 : known;
    if (draft.isYearBefore) continue;
    if (isNear) next = draft.period?.year ?? draft.year ?? next;
  }
}

/** "trong năm qua", where the text names no year: it says nothing. */
const isNoPeriod = ({ period, year }: Draft): boolean =>
  period?.kind === 'year' && period.year === null && year === null;

/** The finished figure. */
export function closeDraft(draft: Draft): ReportFigure {
  const { figure } = draft;
  const known = knownIndicator(figure.indicator, draft.parent);
  figure.indicatorId = known?.id ?? null;
  const inDollars = known?.units[0]?.endsWith('USD') ?? trade.has(draft.name.tokens, 0);
  figure.unit = closedUnit(figure.unit, draft.unitKind, inDollars);
  const period = isNoPeriod(draft) ? null : draft.period;
  figure.period = period && periodText(period, draft.year);
  figure.periodValue = period && periodValue(period, draft.year);
  figure.confidence = confidence(draft, known !== null);
  return figure;
}
