import type { GrowthBase } from '../report-figure';
import type { Comparison } from './comparisons';
import type { Measure } from './measures';
import type { ToldPeriod } from './periods';
import type { VerbSense } from './vocabulary/verbs';

/** What a growth is measured against. */
export interface Against {
  readonly base: GrowthBase | null;
  /** An end of the year: no base of its own, and it gives way to the same period proper. */
  readonly isYearEnd: boolean;
}

/** What a measure says of its indicator. Percentages as percent numbers, growth signed. */
export type Meaning =
  | { readonly kind: 'level' }
  /** A level that is a plan: "kế hoạch năm là 680 triệu USD". */
  | { readonly kind: 'planLevel' }
  | { readonly kind: 'growth'; readonly low: number; readonly high: number; readonly against: Against }
  | {
      readonly kind: 'times';
      readonly times: number;
      readonly against: Against;
      readonly isDoubtful: boolean;
    }
  | { readonly kind: 'plan'; readonly percent: number; readonly isDoubtful: boolean }
  | { readonly kind: 'share'; readonly percent: number }
  /** Part of a whole's growth, with the sign of what it does to it. */
  | { readonly kind: 'contribution'; readonly sign: 1 | -1 }
  /** Changes in units, conversions, levels of the base: nothing a figure has a place for. */
  | { readonly kind: 'nothing' };

/** What has been said before, as far as it decides what a number means. */
interface Setting {
  /** The period the figure is for: a comparison with the same month is one with the same period. */
  readonly period: ToldPeriod | null;
  /** The indicator was named right before the number. */
  readonly isNamed: boolean;
  /** The name of a total follows: "bằng 38,2% GRDP". */
  readonly isOfTotal: boolean;
  /** Something else of the same kind follows: "gấp 1,3 lần của tỉnh", "bằng 1,2 lần bình quân cả nước". */
  readonly isOfOther: boolean;
  /** The indicator is a growth or an index by itself. */
  readonly isGrowth: boolean;
  /** It says growth in words, so that less than 100% is no index. */
  readonly isRate: boolean;
  /** The figure has its level already. */
  readonly hasLevel: boolean;
  /** The figure's level and this number are both money, or neither is: one may be the other converted. */
  readonly isOfSameKind: boolean;
  /** The figure has a growth, and what adds to it is a contribution to the whole's. */
  readonly hasGrowth: boolean;
  /** The figure's level is a percentage, so that the distance to its plan is one in points. */
  readonly isPercentage: boolean;
  /** The numbers are the parts of a whole: "Cơ cấu lao động: …". */
  readonly isPart: boolean;
  /** The figure counts things: a bare percentage beside it is their share. */
  readonly isCount: boolean;
  /** A comparison named earlier in the sentence and still open: "So với cùng kỳ, …". */
  readonly comparison: Comparison | null;
  /** Sense of the measure before in the same clause, for "tăng 5% so với tháng trước và 9% so với cùng kỳ". */
  readonly lastSense: VerbSense | null;
  /** Sign that a list's heading gives: "các sản phẩm giảm: …". */
  readonly direction: 1 | -1 | null;
}

/** Percentages from here on are indices where both readings are possible: nothing reported shrinks to less. */
const LEAST_INDEX = 60;
const nothing: Meaning = { kind: 'nothing' };

const growth = (low: number, high: number, against: Against): Meaning => ({
  kind: 'growth',
  low: Math.min(low, high),
  high: Math.max(low, high),
  against,
});

/** The base a comparison names: the same month of another year is the same period, another month the one before. */
export function against(comparison: Comparison | null, period: ToldPeriod | null): Against {
  if (comparison === null || comparison.kind !== 'base') return { base: null, isYearEnd: false };
  const { period: other, isYearEnd } = comparison;
  const isSame = other !== null && other.kind === period?.kind && other.number === period.number;
  const isDecember = other?.kind === 'month' && other.number === 12;
  const isCounted = period?.kind === 'month' || period?.kind === 'months';
  const isOther = isDecember && isCounted && !isSame && !(period.kind === 'month' && period.number === 1);
  if (isYearEnd || isOther || isLastDay(other)) return { base: null, isYearEnd: true };
  return { base: isSame ? 'samePeriod' : comparison.base, isYearEnd: false };
}
/** "so với 31/12/2030". */
const isLastDay = (period: ToldPeriod | null): boolean => period?.kind === 'day' && period.number === 1231;
const withoutNoise = (value: number) => Number(value.toFixed(6));

/** The one sense of several verbs in a row: "ước tăng", "tăng trưởng đạt", "giảm xuống còn". */
export function mainSense(senses: readonly VerbSense[]): VerbSense | null {
  const order: VerbSense[] = [
    'share',
    'detract',
    'contribute',
    'multiple',
    'exceed',
    'miss',
    'moveTo',
    'down',
    'up',
    'same',
    'equal',
  ];
  const last = senses[senses.length - 1];
  // "tăng, đạt": the later verb has the number
  if (last === 'moveTo') return last;
  return order.find((sense) => senses.includes(sense) && sense !== 'moveTo') ?? last ?? null;
}

/** Whether what stands behind these verbs is a level, so that its sign is its own: "đạt -32 tỷ đồng". */
export const isReached = (senses: readonly VerbSense[]): boolean =>
  senses.includes('reach') || senses.includes('be');

/** What a measure means in its setting. */
export function readMeaning(measure: Measure, setting: Setting): Meaning {
  const comparison = measure.behind ?? measure.before ?? setting.comparison;
  // "giảm 0,04% so với mức tăng 0,55% của tháng 8": the growth again, in points
  if (comparison?.kind === 'rate' && setting.hasGrowth) return nothing;
  const sense = mainSense(measure.senses);
  switch (measure.quantity.unit.kind) {
    case 'percent':
      return percent(measure, sense, comparison, setting);
    case 'times':
      return times(measure, sense, comparison, setting);
    default:
      return level(measure, sense, setting);
  }
}

function level(measure: Measure, sense: VerbSense | null, setting: Setting): Meaning {
  // "giảm 1,3% (-892 ha)", "tăng 3%, tương đương 32 tỷ đồng": the growth again, in units; "đạt -32 tỷ đồng" is a level
  const isSigned = measure.quantity.sign !== 0 && !isReached(measure.senses);
  const isChange = setting.hasGrowth && (isSigned || (sense === 'same' && !setting.hasLevel));
  if (isChange) return nothing;
  if (sense === 'same' || sense === 'equal')
    return setting.hasLevel && setting.isOfSameKind ? nothing : { kind: 'level' };
  if (measure.quantity.unit.kind === 'points') {
    if (sense === 'contribute') return { kind: 'contribution', sign: 1 };
    if (sense === 'detract') return { kind: 'contribution', sign: -1 };
    const isChange = sense === 'up' || sense === 'down' || sense === 'exceed' || sense === 'miss';
    return setting.hasLevel || !setting.isNamed || isChange ? nothing : { kind: 'level' };
  }
  // "thu hút đầu tư vượt 100 tỷ đồng"
  if (sense === 'exceed' && setting.isNamed && measure.before === null) return { kind: 'level' };
  const last = measure.senses[measure.senses.length - 1];
  // "mức vốn tăng thêm là 40 tỷ đồng": what grew is the name
  const isSum = setting.isNamed && last === 'be';
  if (!isSum && (sense === 'up' || sense === 'down' || sense === 'exceed' || sense === 'miss'))
    return nothing;
  if (setting.comparison?.kind === 'plan' && sense === 'be' && setting.hasLevel) return { kind: 'planLevel' };
  if (measure.before?.kind === 'plan') return { kind: 'planLevel' };
  if (measure.before?.kind === 'base') return nothing;
  return { kind: 'level' };
}

function times(
  measure: Measure,
  sense: VerbSense | null,
  comparison: Comparison | null,
  setting: Setting,
): Meaning {
  const base = against(comparison, setting.period);
  const value = measure.quantity.high;
  if (comparison?.kind === 'plan')
    return { kind: 'plan', percent: withoutNoise(value * 100), isDoubtful: true };
  if (sense === 'down' || comparison?.kind === 'other' || setting.isOfOther) return nothing;
  return { kind: 'times', times: value, against: base, isDoubtful: sense === 'up' };
}

function percent(
  measure: Measure,
  sense: VerbSense | null,
  comparison: Comparison | null,
  setting: Setting,
): Meaning {
  const { low, high, sign } = measure.quantity;
  const base = against(comparison, setting.period);
  const isPlan = comparison?.kind === 'plan';
  // the distance of a percentage to its plan is one in points, and a range of attainments has no place
  const isNoAttainment = setting.isPercentage || low !== high;
  const plan = (value: number, isDoubtful = false): Meaning => ({
    kind: 'plan',
    percent: withoutNoise(value),
    isDoubtful,
  });
  switch (sense) {
    case 'contribute':
    case 'detract':
      if (setting.hasGrowth && !setting.isOfTotal)
        return { kind: 'contribution', sign: sense === 'detract' ? -1 : 1 };
      return sense === 'detract' ? nothing : { kind: 'share', percent: high };
    case 'share':
      // a share has no room for a range
      return low !== high ? { kind: 'level' } : { kind: 'share', percent: high };
    case 'multiple':
      return nothing;
    case 'exceed':
      if (comparison?.kind === 'base') return growth(low, high, base);
      return isNoAttainment ? nothing : plan(100 + high);
    case 'miss':
      if (comparison?.kind === 'base') return growth(-low, -high, base);
      return isNoAttainment ? nothing : plan(100 - high);
    case 'up':
      if (isPlan && isNoAttainment) return nothing;
      return isPlan ? plan(100 + high) : growth(low, high, base);
    case 'down':
      if (isPlan && isNoAttainment) return nothing;
      return isPlan ? plan(100 - high) : growth(-low, -high, base);
    case 'moveTo':
      return isPlan ? plan(high) : { kind: 'level' };
    default:
      break;
  }
  if (isPlan) return measure.before?.kind === 'plan' && sense === 'be' ? nothing : plan(high);
  if (sense === 'equal' && comparison === null && setting.isOfTotal) return { kind: 'share', percent: high };
  if (sign !== 0) return growth(sign * low, sign * high, base);
  if (comparison?.kind === 'base' || setting.isGrowth) return compared(measure, sense, comparison, setting);
  // "bằng 98% so với mức chung": of what it is a percentage has no place in a figure
  if (comparison?.kind === 'other' && (sense === 'equal' || sense === 'reach') && setting.hasLevel)
    return nothing;
  // "các mặt hàng tăng: gạo 12%, …"; "hộ có điện 99,9%" among them is a level
  if ((sense === null || sense === 'exist') && setting.direction !== null && high < LEAST_INDEX)
    return growth(setting.direction * low, setting.direction * high, base);
  if (setting.isCount || (setting.isPart && setting.isNamed)) return { kind: 'share', percent: high };
  return setting.hasLevel ? plan(high, true) : { kind: 'level' };
}

/** A percentage that is a growth or an index: "đạt 112% so với cùng kỳ", "IIP ước đạt 19,25%", "và 9% so với cùng kỳ". */
function compared(
  measure: Measure,
  sense: VerbSense | null,
  comparison: Comparison | null,
  setting: Setting,
): Meaning {
  const { low, high } = measure.quantity;
  const base = against(comparison, setting.period);
  if (sense === null && (setting.lastSense === 'up' || setting.lastSense === 'down')) {
    const direction = setting.lastSense === 'up' ? 1 : -1;
    return growth(direction * low, direction * high, base);
  }
  if (sense === null && setting.direction !== null)
    return growth(setting.direction * low, setting.direction * high, base);
  const least = setting.isRate ? 100 : LEAST_INDEX;
  const isIndex = sense === 'equal' ? high >= least || comparison?.kind === 'base' : high >= least;
  return isIndex ? growth(withoutNoise(low - 100), withoutNoise(high - 100), base) : growth(low, high, base);
}
