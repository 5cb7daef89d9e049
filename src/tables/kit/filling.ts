import type { IndicatorId } from '../../indicators/catalogue';
import { indicator, INDICATORS } from '../../indicators/catalogue';
import type { Prices } from '../../indicators/catalogue/indicator';
import type { CapRule, RatingRule } from '../../indicators/arithmetic/ratings';
import { civilServantRules, ratingRule } from '../../indicators/arithmetic/ratings';
import type { Denominator, TemplateChoices } from './template';
import type { Scale } from './units';
import { scaledUnit, unitWords } from './units';
import type { Filling, NamedWord, Words } from './words';

/** The totals that contributions to growth are counted on, as their headers name them. */
export const DENOMINATORS: Readonly<Record<Denominator, Words>> = {
  grdp: { vi: 'mức tăng chung của GRDP', en: 'growth of GRDP' },
  gva: { vi: 'mức tăng của tổng giá trị tăng thêm', en: 'growth of gross value added' },
};

/** Of whom the limit of "xuất sắc" is a percentage. */
export const CAP_BASES: Readonly<Record<CapRule, Words>> = {
  a: { vi: 'số hoàn thành tốt', en: 'those rated good' },
  b: { vi: 'số hoàn thành tốt trở lên', en: 'those rated good or better' },
  c: { vi: 'tổng số được xếp loại', en: 'all rated' },
};

const NO_RULE: Words = { vi: 'quy định hiện hành', en: 'the rules in force' };

const sourceOf = (rule: RatingRule | null): Words =>
  rule === null ? NO_RULE : { vi: rule.source, en: rule.source };

/** What a rule asks for the best level, in brackets behind its name; nothing where it counts no points. */
function excellenceOf(rule: RatingRule | null): Words {
  if (!rule?.leastPoints || rule.leastBeyond === null) return { vi: '', en: '' };
  const { leastPoints, leastBeyond } = rule;
  return {
    vi: ` (xuất sắc: từ ${leastPoints[0]} điểm và ít nhất ${leastBeyond}% nhiệm vụ vượt yêu cầu)`,
    en: ` (outstanding: ${leastPoints[0]} points and at least ${leastBeyond}% of the tasks beyond requirement)`,
  };
}

/** The names that follow from the choices. */
function namedWords({
  year,
  denominator,
  capRule,
  capPercent,
}: TemplateChoices): Partial<Record<NamedWord, Words>> {
  const cap = `${capPercent}%`;
  return {
    rule: sourceOf(ratingRule(year)),
    excellence: excellenceOf(ratingRule(year)),
    staffRule: sourceOf(ratingRule(year, civilServantRules)),
    total: DENOMINATORS[denominator],
    capOf: CAP_BASES[capRule],
    cap: { vi: cap, en: cap },
  };
}

/** What a template's words are filled with: the period, and the names that follow from the choices. */
export function fillingFor(choices: TemplateChoices, period: Omit<Filling, 'year'>): Filling {
  return { ...period, year: choices.year, named: { ...namedWords(choices), ...period.named } };
}

/** What a table of one indicator may be about: what adds up over months. */
export const TRACKED_INDICATORS: readonly IndicatorId[] = INDICATORS.filter(
  ({ kind }) => kind === 'flow',
).map(({ id }) => id);

const PRICES: Readonly<Record<Prices, Words>> = {
  constant: { vi: 'giá so sánh', en: 'constant prices' },
  current: { vi: 'giá hiện hành', en: 'current prices' },
};

/** The name of an indicator, with its prices where another one has the same name. */
export function trackedName(id: IndicatorId): Words {
  const { vi, en, prices } = indicator(id);
  const hasTwin = INDICATORS.some((one) => one.id !== id && one.vi === vi && one.prices !== prices);
  if (!prices || !hasTwin) return { vi, en };
  const words = PRICES[prices];
  return { vi: `${vi} (${words.vi})`, en: en.includes(words.en) ? en : `${en} (${words.en})` };
}

/** The name and the unit of an indicator, for the words of a table that is about it. */
export function indicatorWords(id: IndicatorId, scale: Scale = {}): Record<'indicator' | 'unit', Words> {
  const { units } = indicator(id);
  return { indicator: trackedName(id), unit: scaledUnit(unitWords(units[0]), scale) };
}
