import { monthOf, WHOLE_YEAR, wholeYear } from '../indicators/language/periods';
import type { CellKey, PublishedIndex, TemplateColumn, TemplateRow } from '../tables/kit';
import {
  DONE,
  isCumulative,
  isMerged,
  levelOf,
  periodOf,
  planAsked,
  PLANNED,
  rolesOf,
  type ReportedPeriod,
  type TableColumns,
} from './levels';
import { OFFICIAL_ROW, PLAN_ROW } from './match-months';
import { indexWant, publishedRate, rateWant, statedWant } from './rate-wants';
import type { Want } from './want';
import { aboutOf, isTracker, type Wanted } from './wanted';

/** Columns of a table that follows one indicator through the months of a year, and of the year before. */
const YEARS_OF_TRACKER: Readonly<Partial<Record<string, number>>> = { previous: -1, current: 0 };

/** A year of a table of many: what was done, or is expected. */
function seriesWant(column: TemplateColumn, { year }: ReportedPeriod, back: number): Want[] {
  const { key, formerly } = column;
  const level: Want = {
    kind: 'level',
    key,
    isQuantity: false,
    roles: DONE,
    isOfficial: false,
    isCumulative: false,
    period: { ...WHOLE_YEAR, year: year - back },
    formerly: formerly?.name ?? null,
    insteadOf: partsOf(column),
  };
  return [level];
}

/** A published index, of the territory of today or of a former one. */
function publishedWant(column: TemplateColumn, published: PublishedIndex, period: ReportedPeriod): Want[] {
  const { key, quantity = false, formerly } = column;
  return rateWant(key, quantity, publishedRate(published, period), 'index', {
    insteadOf: partsOf(column),
    formerly: formerly?.name ?? null,
  });
}

/** What the cells of a row want, by the columns that are taken from a source or may be. */
function wantsOf(
  template: TableColumns,
  row: TemplateRow,
  period: ReportedPeriod,
  form: 'growth' | 'index' = 'growth',
): Want[] {
  const columns = template.columns.filter(({ quantity }) => !quantity || row.hasQuantity);
  if (isTracker({ template })) {
    // a row of a form that is no month is of no source
    if (template.tracks !== undefined && row.month === undefined) return [];
    return columns.flatMap((column) => trackerWant(template, column, row, period) ?? []);
  }
  return columns.flatMap((column) => {
    const { key, published, quantity = false, formula, formerly } = column;
    if (published) return publishedWant(column, published, period);
    if (isTypedTotal(column, row)) return [totalWant(template, column, period)];
    if (formula && !isMerged(column)) return statedWant(template, column, row, period, form);
    if (column.seriesYear !== undefined) return seriesWant(column, period, column.seriesYear);
    const name = levelOf(template, column);
    if (!name) return [];
    const level: Want = {
      kind: 'level',
      key,
      isQuantity: quantity,
      roles: rolesOf(name),
      isOfficial: false,
      period: periodOf(name, period),
      isCumulative: isCumulative(name),
      formerly: formerly?.name ?? null,
      insteadOf: partsOf(column),
      ...(column.prices && { prices: column.prices }),
      ...(name === 'plan' && planAsked(template, column)),
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

/** What is shared out over the rows of a column is a plan of the year. */
const isTypedTotal = ({ formula }: TemplateColumn, { id }: TemplateRow): boolean =>
  formula?.kind === 'roundedPart' && formula.whole === id;

const totalWant = (
  template: TableColumns,
  column: TemplateColumn,
  { year }: Pick<ReportedPeriod, 'year'>,
): Want => ({
  kind: 'level',
  key: column.key,
  isQuantity: false,
  roles: PLANNED,
  isOfficial: false,
  isCumulative: false,
  period: wholeYear(year),
  formerly: null,
  insteadOf: null,
  ...planAsked(template, column),
});

function trackerWant(
  template: TableColumns,
  column: TemplateColumn,
  row: TemplateRow,
  { year }: ReportedPeriod,
): Want | null {
  const { key, formerly, plan } = column;
  if (isTypedTotal(column, row)) return totalWant(template, column, { year });
  const isPlan = row.id === PLAN_ROW;
  const yearsOn = plan ? (isPlan ? 0 : undefined) : YEARS_OF_TRACKER[formerly?.of ?? key];
  if (yearsOn === undefined) return null;
  return {
    kind: 'level',
    key,
    isQuantity: false,
    roles: isPlan ? PLANNED : DONE,
    isOfficial: row.id === OFFICIAL_ROW,
    isCumulative: false,
    period: { ...(row.month === undefined ? WHOLE_YEAR : monthOf(row.month)), year: year + yearsOn },
    formerly: formerly?.name ?? null,
    insteadOf: partsOf(column),
    ...(isPlan && planAsked(template, column)),
  };
}

/** The columns of former territories that a merged one is made from. */
function partsOf({ formula }: TemplateColumn): readonly CellKey[] | null {
  if (formula?.kind === 'mergedSum') return formula.of;
  return formula?.kind === 'mergedIndex' ? [...formula.of, ...formula.weights] : null;
}
