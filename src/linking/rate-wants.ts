import {
  monthOf,
  previousPeriod,
  quarterOf,
  samePeriodLastYear,
  type PartOfYear,
} from '../indicators/language/periods';
import type { PlanAsked } from '../indicators/language/plan-names';
import type { CellKey, PublishedIndex, TemplateColumn, TemplateRow } from '../tables/kit';
import {
  isCumulative,
  isPlan,
  isTarget,
  levelOf,
  periodOf,
  type Level,
  planAsked,
  type ReportedPeriod,
  type TableColumns,
} from './levels';
import type { Want, WantedComparison } from './want';

/** Base period of the consumer price index in the table's heading. */
const BASE_YEAR_OF_PRICES = 2019;

interface Rate {
  period: PartOfYear;
  isCumulative?: boolean;
  compared: WantedComparison;
  isOfPlan?: boolean;
}

export function rateWant(
  key: string,
  isQuantity: boolean,
  { period, compared, isOfPlan = false, isCumulative: since = false }: Rate,
  prints: 'index' | 'growth' | 'percent',
  {
    insteadOf,
    formerly = null,
    plan,
  }: { insteadOf: readonly CellKey[] | null; formerly?: string | null; plan?: PlanAsked },
): Want[] {
  return [
    {
      kind: 'rate',
      key,
      isQuantity,
      isOfPlan,
      period,
      isCumulative: since,
      compared,
      prints,
      insteadOf,
      formerly,
      ...(plan && { plan }),
    },
  ];
}

const onYear = (period: PartOfYear): Rate => ({
  period,
  compared: { with: 'period', period: samePeriodLastYear(period) },
});

/** The rate that a published index states in a period. */
export function publishedRate(index: PublishedIndex, period: ReportedPeriod): Rate {
  const month = periodOf('month', period);
  const { year, quarter = Math.ceil(period.month / 3) } = period;
  switch (index) {
    case 'lastMonthOnYear':
      return onYear(periodOf('lastMonth', period));
    case 'monthOnYear':
      return onYear(month);
    case 'monthOnLastMonth':
      return { period: month, compared: { with: 'period', period: previousPeriod(month) } };
    case 'monthOnDecember':
      return { period: month, compared: { with: 'period', period: { ...monthOf(12), year: year - 1 } } };
    case 'monthOnBase':
      return { period: month, compared: { with: 'base', year: BASE_YEAR_OF_PRICES } };
    case 'quarterOnYear':
      return onYear({ ...quarterOf(quarter), year });
    case 'yearToDateOnYear':
      return { ...onYear(periodOf('cumulative', period)), isCumulative: true };
  }
}

/** Of a row of indices (same period = 100) the growth of a period is its level: the statistics office prints no other. */
export function indexWant(key: string, name: Level, period: ReportedPeriod): Want[] {
  if (isPlan(name)) return [];
  const rate = onYear(periodOf(name, period));
  return rateWant(
    key,
    false,
    { ...rate, isOfPlan: isTarget(name), isCumulative: isCumulative(name) },
    'index',
    { insteadOf: null },
  );
}

/** What a source may state in the place of what the table computes. */
export function statedWant(
  template: TableColumns,
  { key, formula, quantity }: TemplateColumn,
  row: TemplateRow,
  period: ReportedPeriod,
  form: 'growth' | 'index',
): Want[] {
  const levelIn = (cell: CellKey): Level | null => {
    const column = template.columns.find((one) => one.key === cell);
    return column ? levelOf(template, column) : null;
  };
  if (formula?.kind === 'planPercent') {
    const [actual, plan] = [levelIn(formula.actual), levelIn(formula.plan)];
    if (!actual || !plan || !isPlan(plan)) return [];
    const rate: Rate = {
      period: periodOf(actual, period),
      compared: { with: 'plan' },
      isCumulative: isCumulative(actual),
    };
    const insteadOf = [formula.actual, formula.plan];
    const planned = template.columns.find((one) => one.key === formula.plan) ?? {};
    return rateWant(key, quantity ?? false, rate, 'percent', { insteadOf, ...planAsked(template, planned) });
  }
  if (formula?.kind !== 'growth') return [];
  const [current, previous] = [levelIn(formula.current), levelIn(formula.previous)];
  if (!current || !previous) return [];
  // the growth of an index is in the index itself, but for the one on the month before
  if (row.values !== undefined && !formula.indexRows) return [];
  const compared = { with: 'period', period: periodOf(previous, period) } as const;
  const rate: Rate = {
    period: periodOf(current, period),
    compared,
    isOfPlan: isTarget(current),
    isCumulative: isCumulative(current),
  };
  return rateWant(key, quantity ?? false, rate, form, {
    insteadOf: row.values ? null : [formula.current, formula.previous],
  });
}
