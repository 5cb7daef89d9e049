import {
  firstMonths,
  monthOf,
  previousPeriod,
  samePeriodLastYear,
  wholeYear,
  type PartOfYear,
} from '../indicators/language/periods';
import type { PlanAsked } from '../indicators/language/plan-names';
import type { FigureRole } from '../recognition';
import type { LevelKind, Template, TemplateColumn } from '../tables/kit';

/**
 * A level that a table may want. Of a year: `base` last year's, `plan`, `estimate`, `target` next year's; of a month: `lastMonth`,
 * `month`, `cumulative` since January, and the same of last year, `sameMonth` and `samePeriod`; `official`: a year as it was published.
 */
export type LevelName =
  LevelKind | 'lastMonth' | 'month' | 'cumulative' | 'sameMonth' | 'samePeriod' | 'official';

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
export const ROLES: Record<LevelName, readonly FigureRole[]> = {
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

/** The period of a level in a table that reports on another. */
export function periodOf(name: LevelName, { year, month }: ReportedPeriod): PartOfYear {
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
export const isCumulative = (name: LevelName | null) => name === 'cumulative' || name === 'samePeriod';

/** What of a table says what its columns hold. */
export type TableColumns = Pick<Template, 'columns' | 'parameters' | 'rows'>;

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
export function levelName({ columns, parameters }: TableColumns, column: TemplateColumn): LevelName | null {
  const { kind, formula, formerly } = column;
  const key = formerly?.of ?? column.key;
  if (formula && !isMerged(column)) return null;
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
