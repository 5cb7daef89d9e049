import type { LevelKind, Template, TemplateColumn, TemplateRow } from '../../indicators/tables';
import type { FigureForm, FigureRole, RecognisedColumn, RecognisedTable, Span } from '../recognition';

/**
 * A figure that a sheet may hold for a row. Of a year: `base` last year's, `plan`, `estimate`, `target` next year's; of a month:
 * `lastMonth`, `month`, `cumulative` since January, and the same of last year, `sameMonth` and `samePeriod`.
 */
export type FigureName = LevelKind | 'lastMonth' | 'month' | 'cumulative' | 'sameMonth' | 'samePeriod';

/** The period a table reports on. */
export interface ReportedPeriod {
  year: number;
  /** 1 to 12. */
  month: number;
}

/** Which roles of which period a figure is taken from, the best first. */
interface WantedFigure {
  roles: [FigureRole, number][];
  spans: Span[];
  /** Years, or months for figures of a month, from the reporting period. */
  years?: number;
  months?: number;
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

/** Which figure of a sheet can fill a column of a table; `null` where none can. */
export function figureOf(
  { columns, parameters }: Pick<Template, 'columns' | 'parameters'>,
  { key, kind, formula, quantity }: TemplateColumn,
): FigureName | null {
  if (formula || quantity) return null;
  const entered = columns.some(
    (column) => column.formula?.kind === 'targetLevel' && column.formula.level === key,
  );
  if (entered) return 'target';
  if (parameters.includes('month')) {
    if (key === 'lastMonth' || key === 'sameMonth' || key === 'samePeriod')
      return kind === 'indexInput' ? null : key;
    return MONTHLY[kind] ?? null;
  }
  return kind === 'base' || kind === 'plan' || kind === 'estimate' || kind === 'target' ? kind : null;
}

/**
 * Columns of levels that can fill a column of a table, the most trusted first.
 * @param row - a row of indices (same period = 100) is filled by columns of growth as well; columns of other indicators fill none
 */
export function columnsFor(
  figure: FigureName,
  table: RecognisedTable,
  period: ReportedPeriod,
  { values, indicator }: Pick<TemplateRow, 'values' | 'indicator'>,
): RecognisedColumn[] {
  const isIndex = values === 'index';
  const ofLevels = WANTED[figure].roles;
  const roles = isIndex ? [...ofLevels, ...(WANTED_OF_INDICES[figure] ?? [])] : ofLevels;
  const scored = table.columns.flatMap((column) => {
    const role = roles.find(([name]) => name === column.role);
    if (!role || !(isIndex ? FORMS_OF_INDICES.has(column.form) : column.form === 'level')) return [];
    if (column.indicator !== null && column.indicator !== indicator) return [];
    if (!isOfPeriod(column, WANTED[figure], period)) return [];
    return [{ column, score: role[1] * column.confidence * (column.hidden ? HIDDEN : 1) }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ column }) => column);
}

function isOfPeriod(
  { year, yearOffset, month, span }: RecognisedColumn,
  { spans, years = 0, months }: WantedFigure,
  period: ReportedPeriod,
): boolean {
  // without any year in the sheet, words like "năm trước" count from the year asked for
  const ownYear = year ?? (yearOffset === null ? null : period.year + yearOffset);
  if (months === undefined) return spans.includes(span) && ownYear === period.year + years;
  const wanted = period.year * MONTHS + period.month - 1 + months;
  // the months since January are the whole year in December
  const ofYear = span === 'year' && spans.includes('months') && wanted % MONTHS === MONTHS - 1;
  if (ofYear) return ownYear === Math.floor(wanted / MONTHS);
  return (
    spans.includes(span) && month !== null && ownYear !== null && ownYear * MONTHS + month - 1 === wanted
  );
}
