import { withoutNoise } from '../../indicators/arithmetic/rounding';
import type { Period, PeriodKind } from '../../indicators/language/periods';
import type { GrowthBase } from '../report-figure';
import type { Digits, FigureDigits } from './digits';
import type { FigureToWrite } from './figure-to-write';
import { approximately, writeNumber } from './number-words';

/** How rates are worded. */
export interface RateWording {
  readonly digits: FigureDigits;
  /** Whether "hơn" and "gần" say that a number was rounded. */
  readonly sayRounding: boolean;
  /** Whether a figure without a period is one of a part of the year. */
  readonly partOfYear: boolean;
}

/** A smaller difference is none that "hơn" or "gần" could mean. */
const LEAST_SAID = 0.05;

/** A percentage with its sign; "hơn" or "gần" in front of a whole one that was rounded, where that shall be said. */
function percentText(percent: number, digits: Digits, sayRounding: boolean): string {
  const { text, value, rounded } = writeNumber(percent, digits);
  const isSaid = sayRounding && Number.isInteger(value) && Math.abs(percent - value) >= LEAST_SAID;
  return `${isSaid ? approximately(rounded) : ''}${text}%`;
}

/** "kế hoạch" of a year is "kế hoạch năm" to a part of it. */
function planName(period: Period | null, partOfYear: boolean): string {
  const isPart = period === null ? partOfYear : period.kind !== 'year';
  return isPart ? 'kế hoạch năm' : 'kế hoạch';
}

/**
 * The attainment of the plan: "đạt 98,26% kế hoạch"; beyond it "vượt 5% kế hoạch", never "tăng", which would be a growth. `null`
 * where none is stated.
 */
export function planWords(figure: FigureToWrite, wording: RateWording): string | null {
  if (figure.planPercent === null) return null;
  const { digits, sayRounding, partOfYear } = wording;
  const plan = planName(figure.periodValue, partOfYear);
  const over = withoutNoise(figure.planPercent - 100);
  const isOver = writeNumber(over, digits.plan).value > 0;
  const [verb, percent] = isOver ? ['vượt', over] : ['đạt', figure.planPercent];
  return `${verb} ${percentText(percent, digits.plan, sayRounding)} ${plan}`;
}

const previousNames: Partial<Record<PeriodKind, string>> = {
  month: 'tháng trước',
  quarter: 'quý trước',
};

/** What a growth is measured against, in words; `''` where the figure does not say. */
function baseName(figure: FigureToWrite, against: GrowthBase | null): string {
  if (against === null) return '';
  const period = figure.periodValue;
  if (against === 'previousPeriod') return (period && previousNames[period.kind]) ?? 'kỳ trước';
  const isYearsTarget = figure.role === 'target' && period?.kind === 'year';
  return isYearsTarget && period.year !== null ? `năm ${period.year - 1}` : 'cùng kỳ';
}

const against = (base: string): string => (base === '' ? '' : ` so với ${base}`);

function rangeWords(low: number, high: number, digits: Digits): string {
  const isFall = high <= 0 && low < 0;
  const [from, to] = isFall ? [-high, -low] : [low, high];
  const ends = [from, to].map((end) => writeNumber(end, digits).text);
  return `${isFall ? 'giảm' : 'tăng'} ${ends.join(' - ')}%`;
}

function percentWords(percent: number, base: string, wording: RateWording): string {
  const { digits, sayRounding } = wording;
  const size = Math.abs(percent);
  // A growth that the digits do not show is none that a text could state.
  if (writeNumber(size, digits.growth).value !== 0)
    return `${percent < 0 ? 'giảm' : 'tăng'} ${percentText(size, digits.growth, sayRounding)}${against(base)}`;
  if (base === '') return 'tăng 0%';
  // "bằng năm 2025" would name a period, not a growth
  const same = base.startsWith('năm') ? 'cùng kỳ' : base;
  return `${percent === 0 ? 'bằng' : 'tương đương'} ${same}`;
}

/**
 * The growth: "tăng 3% so với cùng kỳ", "giảm …" where negative, "bằng cùng kỳ" where there is none, "gấp 2,3 lần", "tăng 8 - 9%".
 * `null` where none is stated.
 */
export function growthWords(figure: FigureToWrite, wording: RateWording): string | null {
  const { growthPercent, growthTimes, growthLow, growthHigh, growthBase } = figure;
  const base = baseName(figure, growthBase);
  if (growthPercent !== null) return percentWords(growthPercent, base, wording);
  const { growth } = wording.digits;
  if (growthTimes !== null) return `gấp ${writeNumber(growthTimes, growth).text} lần${against(base)}`;
  if (growthLow === null || growthHigh === null) return null;
  return `${rangeWords(growthLow, growthHigh, growth)}${against(base)}`;
}

/** The share of a total: "chiếm 66%"; `null` where none is stated. */
export function shareWords({ share }: FigureToWrite, { digits, sayRounding }: RateWording): string | null {
  return share === null ? null : `chiếm ${percentText(share, digits.share, sayRounding)}`;
}
