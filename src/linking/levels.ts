import {
  firstMonths,
  monthOf,
  previousPeriod,
  quarterOf,
  samePeriodLastYear,
  wholeYear,
  type PartOfYear,
} from '../indicators/language/periods';
import type { PlanAsked } from '../indicators/language/plan-names';
import type { FigureRole } from '../recognition';
import type { LevelKind, StatedLevel, Template, TemplateColumn } from '../tables/kit';

/**
 * A level that a table may want. Of a year: `base` last year's, `plan`, `estimate`, `target` next year's; of a month: `lastMonth`,
 * `month`, `cumulative` since January, and the same of last year, `sameMonth` and `samePeriod`; `official`: a year as it was published.
 */
export type LevelName =
  LevelKind | 'lastMonth' | 'month' | 'cumulative' | 'sameMonth' | 'samePeriod' | 'official';

/** A level by its name, or as a form of the department's own says it. */
export type Level = LevelName | StatedLevel;

/** The period a table reports on. */
export interface ReportedPeriod {
  year: number;
  /** 1 to 12. */
  month: number;
  quarter?: number;
}

const ESTIMATED: readonly FigureRole[] = ['estimate', 'actual'];
export const DONE: readonly FigureRole[] = ['actual', 'samePeriod', 'estimate'];
export const PLANNED: readonly FigureRole[] = ['plan'];
/** What a column of a source may be that holds a level, best first. */
const ROLES: Record<LevelName, readonly FigureRole[]> = {
  base: DONE,
  plan: PLANNED,
  estimate: ESTIMATED,
  target: PLANNED,
  official: DONE,
  lastMonth: DONE,
  month: ESTIMATED,
  cumulative: ESTIMATED,
  sameMonth: DONE,
  samePeriod: DONE,
};

const STATED_ROLES: Readonly<Record<StatedLevel['role'], readonly FigureRole[]>> = {
  actual: DONE,
  estimate: ESTIMATED,
  plan: PLANNED,
};

export const rolesOf = (level: Level): readonly FigureRole[] =>
  typeof level === 'string' ? ROLES[level] : STATED_ROLES[level.role];

/** A plan of the reporting year; `target` is one of the next. */
export const isPlan = (level: Level): boolean =>
  typeof level === 'string' ? level === 'plan' : level.role === 'plan' && level.years <= 0;

export const isTarget = (level: Level): boolean =>
  typeof level === 'string' ? level === 'target' : level.role === 'plan' && level.years > 0;

function periodStated({ part, number, years, months }: StatedLevel, reported: ReportedPeriod): PartOfYear {
  const { month, quarter = Math.ceil(month / 3) } = reported;
  const year = reported.year + years;
  switch (part) {
    case 'year':
      return wholeYear(year);
    case 'quarter':
      return { ...quarterOf(number ?? quarter), year };
    case 'month': {
      const own = { ...monthOf(number ?? month), year };
      return months ? previousPeriod(own) : own;
    }
    case 'months':
      return { ...firstMonths(number ?? month), year };
    case 'lastMonths':
      return { kind: part, number: number ?? month, year };
  }
}

/** The period of a level in a table that reports on another. */
export function periodOf(name: Level, reported: ReportedPeriod): PartOfYear {
  if (typeof name !== 'string') return periodStated(name, reported);
  const { year, month } = reported;
  const [own, reached] = [monthOf(month), firstMonths(month)].map((part) => ({ ...part, year }));
  switch (name) {
    case 'base':
      return wholeYear(year - 1);
    case 'target':
      return wholeYear(year + 1);
    case 'lastMonth':
      return previousPeriod(own);
    case 'month':
      return own;
    case 'cumulative':
      return reached;
    case 'sameMonth':
      return samePeriodLastYear(own);
    case 'samePeriod':
      return samePeriodLastYear(reached);
    default:
      return wholeYear(year);
  }
}

/** Since January. */
export const isCumulative = (level: Level | null): boolean =>
  level !== null && typeof level !== 'string'
    ? level.part === 'months'
    : level === 'cumulative' || level === 'samePeriod';

/** What of a table says what its columns hold. */
export type TableColumns = Pick<Template, 'columns' | 'parameters' | 'rows' | 'tracks'>;

const MONTHLY: Partial<Record<TemplateColumn['kind'], LevelName>> = {
  base: 'base',
  plan: 'plan',
  estimate: 'month',
  cumulative: 'cumulative',
};
const MONTHLY_BASES = ['lastMonth', 'sameMonth', 'samePeriod'] as const;

/** A base that is added up from former territories is a level all the same: a source may state it. */
export const isMerged = ({ formula }: TemplateColumn): boolean => formula?.kind === 'mergedSum';

/** The level a column holds; `null` where it is computed, or typed by the user alone. */
export function levelOf({ columns, parameters }: TableColumns, column: TemplateColumn): Level | null {
  const { kind, formula, formerly, states } = column;
  const key = formerly?.of ?? column.key;
  if (formula && !isMerged(column)) return null;
  if (states) return states;
  const entered = columns.some((one) => one.formula?.kind === 'targetLevel' && one.formula.level === key);
  if (entered) return 'target';
  if (parameters.includes('month')) {
    const own = key.replace(/Quantity$/, '');
    return MONTHLY_BASES.find((base) => base === own) ?? MONTHLY[kind] ?? quantityLevel(kind, own);
  }
  // the year in other prices
  if (column.prices !== undefined) return 'estimate';
  return kind === 'base' || kind === 'plan' || kind === 'estimate' || kind === 'target' ? kind : null;
}

/** The quantity beside a value is of the value's period. */
function quantityLevel(kind: TemplateColumn['kind'], key: string): LevelName | null {
  return kind === 'quantity' && (key === 'month' || key === 'cumulative') ? key : null;
}

/** Which plan a column is about, where the table has several. */
export function planAsked(
  { columns }: TableColumns,
  { plan }: Pick<TemplateColumn, 'plan'>,
): { plan?: PlanAsked } {
  const noneOf = columns.flatMap((column) => column.plan ?? []);
  if (!noneOf.length) return {};
  return { plan: plan ? { name: plan } : { noneOf } };
}
