import type { IndicatorId } from '../indicators/catalogue';
import { fillTable } from '../linking/link-table';
import type { TableFill } from '../linking/link-plan';
import { rowsOfTable } from '../linking/rows-of-table';
import type { SourceTable } from '../linking/row-context';
import { lastMonthOf, monthReached } from '../indicators/language/periods';
import { hasMonthColumns } from '../linking/month-columns';
import { isTracker, wantedOf, type Wanted } from '../linking/wanted';
import { isOfIndicator } from '../linking/match-months';
import type { RecognisedSheet, RecognisedTable } from '../recognition';
import { infoOf, TEMPLATE_INFO, tableOf, type TableRef, type TemplateId } from '../tables';
import { CHOICES } from '../tables/choices';
import { TRACKED_INDICATORS } from '../tables/kit/filling';

/** A table that a workbook can fill, in the period that it fills best. */
export interface TableOffer {
  table: TableRef['table'];
  year: number;
  /** 1 to 12; `null` where the table has no month. */
  month: number | null;
  /** What a table of one indicator is about; `null` elsewhere. */
  indicator: IndicatorId | null;
  baseYear: number;
  coverage: { linked: number; wanted: number };
  /** Sheets that it would link to, the one with most cells first. */
  sheets: string[];
}

/** Tables that no workbook's figures fill: targets of the Party's, and those that check. */
const FILLED_BY_HAND = new Set(['party', 'checking']);

/** Whether a workbook may fill a table: not one for which the user says what is shared out. */
export function isOffered(table: TableRef): boolean {
  const { group, parameters } = infoOf<'group' | 'parameters'>(table);
  return !FILLED_BY_HAND.has(group) && !parameters.includes('shareBy');
}

/** All standard tables that a workbook may fill. */
export const OFFERED_TABLES = (Object.keys(TEMPLATE_INFO) as TemplateId[]).filter((table) =>
  isOffered({ table }),
);

/** A newer period comes before one that is filled better, where it has this part of it. */
const ENOUGH_OF_BEST = 0.8;
/** Periods that are tried, the newest ones. */
const MOST_PERIODS = 6;

const LEAST_ROWS = 2;

interface TriedPeriod {
  year: number;
  month: number;
}

/**
 * What a workbook fills of one table: one offer, or one for each indicator that it follows; none where it fills nothing. The table
 * must be at hand.
 */
export function offersOf(
  table: TableRef,
  sheets: readonly RecognisedSheet[],
  baseYear: number,
): TableOffer[] {
  const template = tableOf(table);
  const about = { ...wantedOf(template, null, baseYear), template };
  if (!isTracker(about)) return [bestOffer(table, sheets, about)].flatMap((offer) => offer ?? []);
  return TRACKED_INDICATORS.flatMap((indicator) => bestOffer(table, sheets, { ...about, indicator }) ?? []);
}

function bestOffer(
  { table }: TableRef,
  sheets: readonly RecognisedSheet[],
  about: Wanted,
): TableOffer | null {
  const newest = newestIn(sheets);
  const fitting = sheets.flatMap((sheet) => {
    const tables = sheet.tables.filter((one) => {
      const dated = one.year === null ? { ...about, year: newest } : about;
      return rowsOfTable({ sheet, table: one }, dated).size > 0;
    });
    return tables.length ? [{ ...sheet, tables }] : [];
  });
  const tried = periodsIn(fitting, about, newest).map((period) => {
    const plan = fillTable(fitting, { ...about, ...period });
    // a total alone fills no table
    return { period, plan, linked: plan.rows.size < LEAST_ROWS ? 0 : linkedIn(plan) };
  });
  const most = Math.max(0, ...tried.map(({ linked }) => linked));
  const best = tried.find(({ linked }) => linked > 0 && linked >= most * ENOUGH_OF_BEST);
  if (!best) return null;
  const { period, plan, linked } = best;
  return {
    table,
    year: period.year,
    month: about.template.parameters.includes('month') ? period.month : null,
    indicator: about.indicator ?? null,
    baseYear: about.baseYear ?? CHOICES.baseYear.default,
    coverage: { linked, wanted: linked + plan.missing.length },
    sheets: plan.sheets,
  };
}

/** Cells that show a figure. */
const linkedIn = ({ rows }: TableFill): number =>
  [...rows.values()].flatMap((cells) => Object.values(cells)).filter(({ figure }) => figure.value !== null)
    .length;

/** The newest year that tables of a workbook report on: that of a table that names none; `null`: none does. */
function newestIn(sheets: readonly RecognisedSheet[]): number | null {
  const years = sheets.flatMap(({ tables }) => tables.flatMap(({ year }) => year?.value ?? []));
  return years.length ? Math.max(...years) : null;
}

/** The periods that the fitting tables report on, newest first. */
function periodsIn(sheets: readonly RecognisedSheet[], about: Wanted, newest: number | null): TriedPeriod[] {
  const { parameters, columns } = about.template;
  const isMonthly = parameters.includes('month');
  // what the remaining months need is asked while some remain
  const isOfRemaining = isMonthly && columns.some(({ formula }) => formula?.kind === 'remaining');
  const found = new Map<string, TriedPeriod>();
  const add = (year: number, month: number) => {
    if (!isOfRemaining || month < CHOICES.month.most) found.set(`${year} ${month}`, { year, month });
  };
  for (const { sheet, table } of sourcesIn(sheets)) {
    for (const year of yearsOf(table, about, newest)) {
      if (!isMonthly) add(year, CHOICES.month.most);
      else for (const month of monthsOf({ sheet, table })) add(year, month);
    }
  }
  const newestFirst = [...found.values()].sort((a, b) => b.year - a.year || b.month - a.month);
  return newestFirst.slice(0, MOST_PERIODS);
}

const sourcesIn = (sheets: readonly RecognisedSheet[]): SourceTable[] =>
  sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** A table of one indicator by years is of the newest of them that its columns name. */
function yearsOf(
  table: RecognisedTable,
  { template, indicator }: Pick<Wanted, 'template' | 'indicator'>,
  newest: number | null,
): number[] {
  const own = table.year?.value ?? newest;
  if (!isTracker({ template }) || indicator === undefined) return own === null ? [] : [own];
  if (hasMonthColumns(table)) return own === null ? [] : [own];
  if (!isOfIndicator(table, indicator)) return [];
  const named = table.columns.flatMap(({ year, role }) => (year !== null && role !== 'plan' ? [year] : []));
  return [...new Set([...(own === null ? [] : [own]), ...named])];
}

/** The month of the table's title, else the months of its columns and rows. */
function monthsOf({ table }: SourceTable): number[] {
  if (table.month !== null) return [table.month];
  const columns = table.columns.flatMap(({ part }) => (part && monthReached(part)) ?? []);
  const rows = table.rows.flatMap(({ period }) => (period && !period.plan ? [lastMonthOf(period.part)] : []));
  const all = [...new Set([...columns, ...rows])];
  return all.length ? all : [CHOICES.month.most];
}

/** Best first: what is filled most completely, then what has most cells. */
export function inOrder(offers: readonly TableOffer[]): TableOffer[] {
  const order = (a: TableOffer, b: TableOffer) =>
    shareOf(b) - shareOf(a) || b.coverage.linked - a.coverage.linked;
  return [...offers].sort(order);
}

const shareOf = ({ coverage: { linked, wanted } }: TableOffer) => linked / Math.max(wanted, 1);
