import { ratingRule } from '../ratings';
import type { CapRule } from '../ratings';
import type { Denominator, TemplateChoices } from './template';
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

/** The names that follow from the choices. */
export function namedWords({
  year,
  denominator,
  capRule,
  capPercent,
}: TemplateChoices): Partial<Record<NamedWord, Words>> {
  const source = ratingRule(year)?.source;
  const cap = `${capPercent}%`;
  return {
    rule: source === undefined ? NO_RULE : { vi: source, en: source },
    total: DENOMINATORS[denominator],
    capOf: CAP_BASES[capRule],
    cap: { vi: cap, en: cap },
  };
}

/** What a template's words are filled with: the period, and the names that follow from the choices. */
export function fillingFor(choices: TemplateChoices, period: Omit<Filling, 'year'>): Filling {
  return { ...period, year: choices.year, named: { ...namedWords(choices), ...period.named } };
}
