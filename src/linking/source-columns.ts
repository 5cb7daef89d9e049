import { lastYear, monthOf, samePeriod, WHOLE_YEAR } from '../indicators/language/periods';
import type { LevelKind, PublishedIndex, Template, TemplateColumn, TemplateRow } from '../tables/kit';
import { comparedPeriod } from '../recognition/comparison';
import type { FigureForm, FigureRole, RecognisedColumn, RecognisedTable, Span } from '../recognition';

/**
 * A figure that a sheet may hold for a row. Of a year: `base` last year's, `plan`, `estimate`, `target` next year's; of a month:
 * `lastMonth`, `month`, `cumulative` since January, and the same of last year, `sameMonth` and `samePeriod`; or a published index.
 */
export type FigureName =
  LevelKind | 'lastMonth' | 'month' | 'cumulative' | 'sameMonth' | 'samePeriod' | PublishedIndex;

/** The period a table reports on. */
export interface ReportedPeriod {
  year: number;
  /** 1 to 12. */
  month: number;
}

/** What a comparison is with. */
type Compared = 'year' | 'december' | 'base';

/** Which roles of which period a figure is taken from, the best first. */
interface WantedFigure {
  roles: [FigureRole, number][];
  spans: Span[];
  /** Years, or months for figures of a month, from the reporting period. */
  years?: number;
  months?: number;
  /** Of a comparison: with the same period of last year where it is left out. */
  compared?: Compared;
}

const ESTIMATED: [FigureRole, number][] = [
  ['estimate', 1],
  ['actual', 0.9],
];
const DONE: [FigureRole, number][] = [
  ['actual', 1],
  ['samePeriod', 0.95],
  ['estimate', 0.8],
];
const COMPARED: [FigureRole, number][] = [['growth', 1]];
const ON_PREVIOUS: [FigureRole, number][] = [['previousPeriodGrowth', 1]];

const WANTED: Record<FigureName, WantedFigure> = {
  base: { roles: DONE, spans: ['year'], years: -1 },
  plan: { roles: [['plan', 1]], spans: ['year'] },
  estimate: { roles: ESTIMATED, spans: ['year'] },
  target: { roles: [['plan', 1]], spans: ['year'], years: 1 },
  lastMonth: { roles: DONE, spans: ['month'], months: -1 },
  month: { roles: ESTIMATED, spans: ['month'], months: 0 },
  cumulative: { roles: ESTIMATED, spans: ['months'], months: 0 },
  sameMonth: { roles: DONE, spans: ['month'], months: -12 },
  samePeriod: { roles: DONE, spans: ['months'], months: -12 },
  lastMonthOnYear: { roles: COMPARED, spans: ['month'], months: -1 },
  monthOnYear: { roles: COMPARED, spans: ['month'], months: 0 },
  monthOnLastMonth: { roles: ON_PREVIOUS, spans: ['month'], months: 0 },
  monthOnDecember: { roles: COMPARED, spans: ['month'], months: 0, compared: 'december' },
  monthOnBase: { roles: COMPARED, spans: ['month'], months: 0, compared: 'base' },
  quarterOnYear: { roles: COMPARED, spans: ['quarter'] },
  yearToDateOnYear: { roles: COMPARED, spans: ['months'], months: 0 },
};

/** A hidden column may be an outdated one: of two equals the visible one is taken. */
const HIDDEN = 0.98;
const MONTHS = 12;

/** Of a row of indices the growth of a year is its level: the statistics office prints no other. */
const WANTED_OF_INDICES: Partial<Record<FigureName, [FigureRole, number][]>> = {
  estimate: [['growth', 0.6]],
  target: [['planGrowth', 0.6]],
};
const FORMS_OF_INDICES = new Set<FigureForm>(['level', 'growth', 'index']);

const MONTHLY: Partial<Record<TemplateColumn['kind'], FigureName>> = {
  plan: 'plan',
  estimate: 'month',
  cumulative: 'cumulative',
};
const MONTHLY_BASES = ['lastMonth', 'sameMonth', 'samePeriod'] as const;
/** Columns of a table that follows one indicator through the months of a year, and of the year before. */
const YEARLY_OF_TRACKER: Readonly<Record<string, FigureName>> = { previous: 'base', current: 'estimate' };

/** A column of a table that a sheet can fill, and with what. */
export interface WantedColumn {
  key: string;
  figure: FigureName;
  /** Quantity (lượng) and not value, of goods that have both. */
  isQuantity: boolean;
}

/** The columns of a table that are taken from a sheet. */
export function columnsWanted(template: Pick<Template, 'columns' | 'parameters'>): WantedColumn[] {
  return template.columns.flatMap((column) => {
    const figure = figureOf(template, column);
    return figure ? [{ key: column.key, figure, isQuantity: column.quantity ?? false }] : [];
  });
}

function figureOf(
  { columns, parameters }: Pick<Template, 'columns' | 'parameters'>,
  { key, kind, formula, published }: TemplateColumn,
): FigureName | null {
  if (formula) return null;
  if (published) return published;
  const entered = columns.some(
    (column) => column.formula?.kind === 'targetLevel' && column.formula.level === key,
  );
  if (entered) return 'target';
  if (parameters.includes('indicator')) return YEARLY_OF_TRACKER[key] ?? null;
  if (parameters.includes('month')) {
    const own = key.replace(/Quantity$/, '');
    return MONTHLY_BASES.find((base) => base === own) ?? MONTHLY[kind] ?? quantityFigure(kind, own);
  }
  return kind === 'base' || kind === 'plan' || kind === 'estimate' || kind === 'target' ? kind : null;
}

/** The quantity beside a value is of the value's period. */
function quantityFigure(kind: TemplateColumn['kind'], key: string): FigureName | null {
  return kind === 'quantity' && (key === 'month' || key === 'cumulative') ? key : null;
}

/**
 * Columns that can fill a column of a table, the most trusted first.
 * @param row - a row of indices (same period = 100) is filled by columns of growth as well; columns of other indicators fill none
 */
export function columnsFor(
  { figure, isQuantity }: Pick<WantedColumn, 'figure' | 'isQuantity'>,
  table: RecognisedTable,
  period: ReportedPeriod,
  { values, indicator }: Pick<TemplateRow, 'values' | 'indicator'>,
): RecognisedColumn[] {
  const isIndex = values !== undefined;
  const ofLevels = WANTED[figure].roles;
  const roles = isIndex ? [...ofLevels, ...(WANTED_OF_INDICES[figure] ?? [])] : ofLevels;
  const scored = table.columns.flatMap((column) => {
    const role = roles.find(([name]) => name === column.role);
    if (!role || !(isIndex ? FORMS_OF_INDICES.has(column.form) : column.form === 'level')) return [];
    if (isQuantity && column.measure !== 'quantity') return [];
    if (column.indicator !== null && column.indicator !== indicator) return [];
    if (!isOfPeriod(column, WANTED[figure], period)) return [];
    return [{ column, score: role[1] * column.confidence * (column.hidden ? HIDDEN : 1) }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ column }) => column);
}

function isOfPeriod(column: RecognisedColumn, wanted: WantedFigure, period: ReportedPeriod): boolean {
  const { year, yearOffset, month, span } = column;
  const { spans, years = 0, months, compared = 'year' } = wanted;
  // without any year in the sheet, words like "năm trước" count from the year asked for
  const ownYear = year ?? (yearOffset === null ? null : period.year + yearOffset);
  if (!comparesWith(column, compared, ownYear)) return false;
  if (months === undefined) return spans.includes(span) && ownYear === period.year + years;
  const of = period.year * MONTHS + period.month - 1 + months;
  // the months since January are the whole year in December
  const ofYear = span === 'year' && spans.includes('months') && of % MONTHS === MONTHS - 1;
  if (ofYear) return ownYear === Math.floor(of / MONTHS);
  return spans.includes(span) && month !== null && ownYear !== null && ownYear * MONTHS + month - 1 === of;
}

/** Whether a comparison is with the period that is wanted; a header that says "so sánh" alone means last year's. */
function comparesWith(
  { role, compared, months }: RecognisedColumn,
  wanted: Compared,
  year: number | null,
): boolean {
  if (role !== 'growth' || compared === null || year === null) return role !== 'growth' || wanted === 'year';
  if (compared.with === 'base') return wanted === 'base';
  const own = { year, ...(months ?? WHOLE_YEAR) };
  const period = comparedPeriod(compared, own);
  switch (wanted) {
    case 'base':
      return period !== null && period.year < year - 1;
    case 'december':
      return period !== null && samePeriod(period, { year: year - 1, ...monthOf(MONTHS) });
    case 'year':
      return compared.with === 'unknown' || (period !== null && samePeriod(period, lastYear(own)));
  }
}
