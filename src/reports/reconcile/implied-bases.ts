import { keyPattern, spellingKey } from '../../indicators/language/spelling';
import { parseUnit } from '../../indicators/language/units';
import type { Contradiction, Finding } from './finding';
import { grouped } from './grouped';
import { namesOneThing } from './indicator-key';
import { baseMeasured, roundedLevel, valueIn, type ReconcileSource } from './known-levels';
import { impliedLevel } from './rate-check';

/** A rate held against nothing, and the plan or base that it implies, in one unit for all of a group. */
interface Implied {
  readonly finding: Finding;
  readonly low: number;
  readonly high: number;
}

/** "đạt 98% kế hoạch quý": the plan of a part of the year is another than the year's. */
const OF_PART = new RegExp(
  `${keyPattern('(kế hoạch|dự toán|chỉ tiêu)').source} (\\d+ )?${keyPattern('(tháng|quý)').source}`,
  'u',
);
/** Plans that lie further apart are of different things: of a part of the year, of another authority. */
const MOST_APART = 2.5;
/** More rates of one indicator and year are no report's: nothing is said of them. */
const MOST_COMPARED = 40;
/** In powers of a thousand. */
const NEAR = 0.02;

const levelOf = ({ source, figure: { value, unit } }: Finding): string => [source, value, unit].join('|');

/** What a rate implies, as far as the rounding of rate and level lets it lie. */
function impliedBy(finding: Finding, unit: string): Implied | null {
  const { figure, kind, stated, implied } = finding;
  const { value, unit: own } = figure;
  if (value === null || own === null || implied === null) return null;
  const level = roundedLevel({ value, unit: own, role: 'result', figure }, own);
  const [least, most] = [impliedLevel(kind, level.low, stated), impliedLevel(kind, level.high, stated)];
  if (least === null || most === null) return null;
  const [low, high] = [least.low, most.high].map((bound) => valueIn({ value: bound, unit: own }, unit));
  return low < high && low > 0 ? { finding, low, high } : null;
}

const meet = (one: Implied, other: Implied): boolean => one.low <= other.high && other.low <= one.high;

/** Whether two implied levels are of one thing: near each other, or told in units that are a thousand apart. */
function areOfOne(one: Implied, other: Implied): boolean {
  const ratio = Math.max(one.low, other.low) / Math.min(one.high, other.high);
  const ofUnits = Math.log10(ratio) / 3;
  return ratio <= MOST_APART || (ofUnits >= 1 - NEAR && Math.abs(ofUnits - Math.round(ofUnits)) <= NEAR);
}

/** Of rates that imply one plan or base those that cannot all be right. */
function differing(rates: readonly Implied[]): readonly Implied[] {
  const others = rates.filter((one) => rates.some((other) => !meet(one, other) && areOfOne(one, other)));
  // where most agree, what they disagree with is the odd one
  const odd = others.filter((one) => rates.filter((other) => meet(one, other)).length * 2 <= rates.length);
  return odd.length > 0 && odd.length < others.length ? odd : others;
}

/**
 * Rates that imply different plans, or different bases, of one indicator and year where no text states the plan or base itself.
 * A figure with two plans, and plans of a part of the year, are left out.
 */
export function impliedThatDiffer(
  findings: readonly Finding[],
  sources: readonly ReconcileSource[],
): Contradiction[] {
  const texts = new Map(sources.map(({ name, text }) => [name, text]));
  const open = findings.filter(({ status, kind, figure, source }) => {
    const { indicator, unit, indicatorId, ambiguous } = figure;
    if (status !== 'open' || kind === 'share' || ambiguous || unit === null || parseUnit(unit) === null)
      return false;
    const phrase = spellingKey(texts.get(source)?.slice(figure.start, figure.end) ?? '');
    return namesOneThing({ indicator, unit, indicatorId }) && !(kind === 'plan' && OF_PART.test(phrase));
  });
  const groups = grouped(open, ({ figure, kind }) => {
    const measured = baseMeasured(figure, kind === 'plan' ? 'plan' : 'growth');
    return measured === null ? '' : `${measured} ${parseUnit(figure.unit ?? '')?.dimension}`;
  });
  groups.delete('');
  return [...groups.values()].flatMap((group): Contradiction[] => {
    const unit = group[0]?.figure.unit ?? '';
    // one level with two rates is held against two things: "tăng 34% so với quý II, tăng 26,6% so với quý I"
    const alike = [...grouped(group, levelOf).values()].filter(({ length }) => length === 1).flat();
    const rates = alike.flatMap((finding) => impliedBy(finding, unit) ?? []);
    if (rates.length > MOST_COMPARED) return [];
    const found = differing(rates).map(({ finding }) => finding);
    return found.length === 0 ? [] : [{ kind: 'implied', findings: found }];
  });
}
