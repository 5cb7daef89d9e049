import type { TemplateChoices } from '../kit/template';
import { CHOICES } from './choices';

/** The limit of "xuất sắc" that the rules set, a percent number; not for the user to choose. */
const CAP_PERCENT = 20;

/** What holds where nothing was chosen. */
export const DEFAULT_CHOICES: Omit<TemplateChoices, 'year'> = {
  language: CHOICES.language.default,
  form: CHOICES.form.default,
  denominator: CHOICES.denominator.default,
  capRule: CHOICES.capRule.default,
  capRounding: CHOICES.capRounding.default,
  capPercent: CAP_PERCENT,
  nested: CHOICES.nested.default,
  shareBy: CHOICES.shareBy.default,
  // December where a table has no month
  month: CHOICES.month.most,
};
