import {
  monthOf,
  previousPeriod,
  quarterOf,
  samePeriodLastYear,
  WHOLE_YEAR,
  type PartOfYear,
} from '../indicators/language/periods';
import type { FigureRole } from '../recognition';
import type { CellKey, PublishedIndex, Template, TemplateColumn, TemplateRow } from '../tables/kit';
import { DONE, isCumulative, periodOf, PLANNED, ROLES, type LevelName, type ReportedPeriod } from './levels';
import { aboutOf, type Wanted } from './wanted';

/** What a comparison is with. */
export type WantedComparison =
  { with: 'plan' } | { with: 'base'; year: number } | { with: 'period'; period: PartOfYear };

/** What a cell of a table means: whose value it takes is right only where all of it is the same. */
export type Want =
  | {
      kind: 'level';
      key: string;
      /** Quantity (lượng) and not value, of goods that have both. */
      isQuantity: boolean;
      /** Best first. */
      roles: readonly FigureRole[];
      isOfficial: boolean;
      period: PartOfYear;
      /** Since January: in January the period is the month's, and a source may have a column for each. */
      isCumulative: boolean;
    }
  | {
      kind: 'rate';
      key: string;
      isQuantity: boolean;
      /** Of a plan and not of a result: "KH 2024/ƯTH 2023". */
      isOfPlan: boolean;
      period: PartOfYear;
      isCumulative: boolean;
      compared: WantedComparison;
      /** What the table prints: 105,2, 5,2, or per cent of the plan. */
      prints: 'index' | 'growth' | 'percent';
      /** Levels that the table computes it from, where both are there. */
      insteadOf: readonly CellKey[] | null;
    };

/** Base period of the consumer price index in the table's heading. */
const BASE_YEAR_OF_PRICES = 2019;

const MONTHLY: Partial<Record<TemplateColumn['kind'], LevelName>> = {
  plan: 'plan',
  estimate: 'month',
  cumulative: 'cumulative',
};
const MONTHLY_BASES = ['lastMonth', 'sameMonth', 'samePeriod'] as const;
/** Columns of a table that follows one indicator through the months of a year, and of the year before. */
const YEARS_OF_TRACKER: Readonly<Record<string, number>> = { previous: -1, current: 0 };
/** Row of a tracker that holds the plan of the year, and the one of the year's official result. */
const PLAN_ROW = 'plan';
const OFFICIAL_ROW = 'official';

type Columns = Pick<Template, 'columns' | 'parameters'>;

/** What the cells of a row want, by the columns that are taken from a source or may be. */
function wantsOf(
  template: Columns,
  row: TemplateRow,
  period: ReportedPeriod,
  form: 'growth' | 'index' = 'growth',
): Want[] {
  const columns = template.columns.filter(({ quantity }) => !quantity || row.hasQuantity);
  if (template.parameters.includes('indicator')) {
    return columns.flatMap((column) => trackerWant(column, row, period) ?? []);
  }
  return columns.flatMap((column) => {
    const { key, published, quantity = false, formula } = column;
    if (published) return rateWant(key, quantity, publishedRate(published, period), 'index', null);
    if (formula) return statedWant(template, column, row, period, form);
    const name = levelName(template, column);
    if (!name) return [];
    const level: Want = {
      kind: 'level',
      key,
      isQuantity: quantity,
      roles: ROLES[name],
      isOfficial: false,
      period: periodOf(name, period),
      isCumulative: isCumulative(name),
    };
    return row.values === undefined ? [level] : [level, ...indexWant(key, name, period)];
  });
}

/** The same in a year of a table that is looked for. */
export function wantsFor(
  row: TemplateRow,
  wanted: Pick<Wanted, 'template' | 'month' | 'quarter' | 'form' | 'indicator'>,
  year: number,
): Want[] {
  const { template, month, quarter, form } = wanted;
  const period = { year, month, ...(quarter !== undefined && { quarter }) };
  return wantsOf(template, aboutOf(row, wanted), period, form);
}

function trackerWant({ key }: TemplateColumn, row: TemplateRow, { year }: ReportedPeriod): Want | null {
  if (!(key in YEARS_OF_TRACKER)) return null;
  return {
    kind: 'level',
    key,
    isQuantity: false,
    roles: row.id === PLAN_ROW ? PLANNED : DONE,
    isOfficial: row.id === OFFICIAL_ROW,
    isCumulative: false,
    period: {
      ...(row.month === undefined ? WHOLE_YEAR : monthOf(row.month)),
      year: year + YEARS_OF_TRACKER[key],
    },
  };
}

/** The level a column holds; `null` where it is computed, or typed by the user alone. */
function levelName(
  { columns, parameters }: Columns,
  { key, kind, formula }: TemplateColumn,
): LevelName | null {
  if (formula) return null;
  const entered = columns.some((one) => one.formula?.kind === 'targetLevel' && one.formula.level === key);
  if (entered) return 'target';
  if (parameters.includes('month')) {
    const own = key.replace(/Quantity$/, '');
    return MONTHLY_BASES.find((base) => base === own) ?? MONTHLY[kind] ?? quantityLevel(kind, own);
  }
  return kind === 'base' || kind === 'plan' || kind === 'estimate' || kind === 'target' ? kind : null;
}

/** The quantity beside a value is of the value's period. */
function quantityLevel(kind: TemplateColumn['kind'], key: string): LevelName | null {
  return kind === 'quantity' && (key === 'month' || key === 'cumulative') ? key : null;
}

interface Rate {
  period: PartOfYear;
  isCumulative?: boolean;
  compared: WantedComparison;
  isOfPlan?: boolean;
}

function rateWant(
  key: string,
  isQuantity: boolean,
  { period, compared, isOfPlan = false, isCumulative: since = false }: Rate,
  prints: 'index' | 'growth' | 'percent',
  insteadOf: readonly CellKey[] | null,
): Want[] {
  return [
    { kind: 'rate', key, isQuantity, isOfPlan, period, isCumulative: since, compared, prints, insteadOf },
  ];
}

const onYear = (period: PartOfYear): Rate => ({
  period,
  compared: { with: 'period', period: samePeriodLastYear(period) },
});

function publishedRate(index: PublishedIndex, period: ReportedPeriod): Rate {
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
function indexWant(key: string, name: LevelName, period: ReportedPeriod): Want[] {
  if (name === 'plan') return [];
  const rate = onYear(periodOf(name, period));
  return rateWant(
    key,
    false,
    { ...rate, isOfPlan: name === 'target', isCumulative: isCumulative(name) },
    'index',
    null,
  );
}

/** What a source may state in the place of what the table computes. */
function statedWant(
  template: Columns,
  { key, formula, quantity }: TemplateColumn,
  row: TemplateRow,
  period: ReportedPeriod,
  form: 'growth' | 'index',
): Want[] {
  const levelOf = (cell: CellKey): LevelName | null => {
    const column = template.columns.find((one) => one.key === cell);
    return column ? levelName(template, column) : null;
  };
  if (formula?.kind === 'planPercent') {
    const actual = levelOf(formula.actual);
    if (!actual || levelOf(formula.plan) !== 'plan') return [];
    const rate: Rate = {
      period: periodOf(actual, period),
      compared: { with: 'plan' },
      isCumulative: isCumulative(actual),
    };
    return rateWant(key, quantity ?? false, rate, 'percent', [formula.actual, formula.plan]);
  }
  if (formula?.kind !== 'growth') return [];
  const [current, previous] = [levelOf(formula.current), levelOf(formula.previous)];
  if (!current || !previous) return [];
  // the growth of an index is in the index itself, but for the one on the month before
  if (row.values !== undefined && !formula.indexRows) return [];
  const compared = { with: 'period', period: periodOf(previous, period) } as const;
  const rate: Rate = {
    period: periodOf(current, period),
    compared,
    isOfPlan: current === 'target',
    isCumulative: isCumulative(current),
  };
  return rateWant(
    key,
    quantity ?? false,
    rate,
    form,
    row.values ? null : [formula.current, formula.previous],
  );
}
