import { cleanLine } from '../../indicators/language/clean-text';
import { formatNumber } from '../../indicators/language/format-number';
import { readNumber } from '../../indicators/language/number-text';
import { readWholePeriod, type FigureRole, type ReportFigure } from '../../reports';

/** A figure as texts that the user edits. */
export interface FigureForm {
  indicator: string;
  value: string;
  unit: string;
  period: string;
  role: FigureRole;
  planPercent: string;
  growthPercent: string;
}

/** The fields of a form that hold numbers. */
export const NUMBER_FIELDS = ['value', 'planPercent', 'growthPercent'] as const;

export type FormFault = keyof Pick<FigureForm, 'indicator' | (typeof NUMBER_FIELDS)[number]>;

const written = (value: number | null): string => (value === null ? '' : formatNumber(value));

export function formOf(figure: ReportFigure): FigureForm {
  const { indicator, value, unit, period, role, planPercent, growthPercent } = figure;
  return {
    indicator,
    value: written(value),
    unit: unit ?? '',
    period: period ?? '',
    role,
    planPercent: written(planPercent),
    growthPercent: written(growthPercent),
  };
}

/** A number in Vietnamese writing; `null` for nothing, `undefined` for what is no number. */
function numberOf(text: string): number | null | undefined {
  const reading = readNumber(text.replace(/[−–]/gu, '-').replace(/^\+/, ''));
  if (reading.kind === 'number' && (reading.unit === '' || reading.unit === '%')) return reading.value;
  return reading.kind === 'noData' ? null : undefined;
}

const orNull = (words: string): string | null => cleanLine(words) || null;

/** The change that a form means, or the fields that cannot be read. */
export function readForm(
  form: FigureForm,
  { value: former, growthPercent: formerGrowth }: ReportFigure,
): { change: Partial<ReportFigure> } | { faults: FormFault[] } {
  const numbers = NUMBER_FIELDS.map((field) => [field, numberOf(form[field])] as const);
  const faults: FormFault[] = numbers.filter(([, number]) => number === undefined).map(([field]) => field);
  const indicator = orNull(form.indicator);
  if (indicator === null) faults.unshift('indicator');
  if (faults.length > 0 || indicator === null) return { faults };
  const [value, planPercent, growthPercent] = numbers.map(([, number]) => number ?? null);
  const period = orNull(form.period);
  const change: Partial<ReportFigure> = {
    indicator,
    value,
    unit: orNull(form.unit),
    period,
    periodValue: period === null ? null : readWholePeriod(period),
    role: form.role,
    planPercent,
    growthPercent,
  };
  // a number in place of a range or a multiple takes its place
  if (value !== null && former === null) Object.assign(change, { low: null, high: null });
  if (growthPercent !== null && formerGrowth === null) {
    Object.assign(change, {
      growthTimes: null,
      growthLow: null,
      growthHigh: null,
      growthBase: 'samePeriod',
    });
  }
  return { change };
}
