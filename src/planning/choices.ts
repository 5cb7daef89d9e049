import {
  fillingFor,
  fillWords,
  indicatorWords,
  SCALES,
  type Digits,
  type Scale,
  type Template,
  type TemplateChoices,
  type Words,
} from '../tables';
import type { IndicatorId } from '../indicators/catalogue';
import { isTracker } from '../linking/wanted';
import { CHOICES, DEFAULT_CHOICES, type BlockRequest } from '../tables/choices';

/** Everything a table is planned by: what was chosen, and the table's own where nothing was. */
export interface PlanChoices extends TemplateChoices {
  baseYear: number;
  /** The units of money. */
  scale: Scale;
  digits: Digits;
}

/** The units of money that are named; names of no unit are passed over. */
function scaleOf(names: readonly string[]): Scale {
  const unitIn = (units: readonly Words[]) => units.find(({ vi }) => names.includes(vi));
  const [dong, dollars] = [unitIn(SCALES.dong), unitIn(SCALES.dollars)];
  return { ...(dong && { dong }), ...(dollars && { dollars }) };
}

/** The choices a request means for a table. */
export function choicesFor(template: Pick<Template, 'forms' | 'digits'>, request: BlockRequest): PlanChoices {
  const { year, language, baseYear, month = CHOICES.month.most, scale = [], digits } = request;
  const { forms } = template;
  return {
    ...(request.rows !== undefined && { rows: request.rows }),
    denominator: request.denominator ?? DEFAULT_CHOICES.denominator,
    capRule: request.capRule ?? DEFAULT_CHOICES.capRule,
    capRounding: request.capRounding ?? DEFAULT_CHOICES.capRounding,
    capPercent: DEFAULT_CHOICES.capPercent,
    nested: request.nested ?? DEFAULT_CHOICES.nested,
    shareBy: request.shareBy ?? DEFAULT_CHOICES.shareBy,
    ...(request.shareUnits && { shareUnits: request.shareUnits }),
    year,
    language,
    baseYear,
    month,
    form: forms && !forms.includes(request.form) ? forms[0] : request.form,
    scale: scaleOf(scale),
    digits: { ...template.digits, ...(digits === undefined ? {} : { percents: digits }) },
  };
}

/** What a table of one indicator is about. */
export const trackedBy = ({ indicator }: Pick<BlockRequest, 'indicator'>) =>
  indicator ?? CHOICES.indicator.default;

/** What all rows of a table are of; `undefined` where each row says it. */
export function trackedIn(
  template: Pick<Template, 'parameters' | 'rows' | 'tracks'>,
  request: Pick<BlockRequest, 'indicator'>,
): IndicatorId | undefined {
  return template.tracks ?? (isTracker({ template }) ? trackedBy(request) : undefined);
}

/** What the rows of a table want of the period that was asked for: as much of it as a choice of sources does not change. */
export function wantedBy(
  template: Template,
  { month, form }: Pick<PlanChoices, 'month' | 'form'>,
  request: Pick<BlockRequest, 'quarter' | 'indicator'>,
) {
  const indicator = trackedIn(template, request);
  return {
    template,
    month,
    form,
    ...(request.quarter !== undefined && { quarter: request.quarter }),
    ...(indicator && { indicator }),
  };
}

/** Says a table's words in the block's language, with the period and the chosen names filled in. */
export function sayer(
  template: Pick<Template, 'parameters'>,
  choices: PlanChoices,
  { quarter, indicator }: Pick<BlockRequest, 'quarter' | 'indicator'>,
): (words: Words) => string {
  const { baseYear, month, scale, language } = choices;
  const isOfOne = template.parameters.includes('indicator');
  const named = isOfOne ? indicatorWords(trackedBy({ indicator }), scale) : {};
  const filling = fillingFor(choices, { baseYear, month, quarter, named });
  return (words) => fillWords(words, language, filling);
}
