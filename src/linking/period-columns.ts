import type { IndicatorId } from '../indicators/catalogue';
import { isWholeLabel } from '../indicators/language/indicator-names';
import { periodKey, saysCumulative, statesReached } from '../indicators/language/period-words';
import {
  isCumulative,
  isOneMonth,
  isWholeYear,
  lastMonthOf,
  monthsOf,
  reachedBy,
  sameMonths,
  type PartOfYear,
  type YearPart,
} from '../indicators/language/periods';
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../recognition';
import { figureAt, figuresInText } from '../recognition/figures';
import type { Grid } from '../recognition/grid';
import type { RowPeriod } from '../recognition/recognised-table';
import { hasYearsAsRows } from './month-columns';

/** Months that only rise, to more than this many times the first, are added up whatever they are called. */
const RISING = 2;
/** Fewer may rise so by themselves: where the table states what was reached, its months are single ones. */
const LEAST_RISING = { beside: 4, alone: 2 };

/** A row that is a period. */
type PeriodRow = Pick<RecognisedRow, 'row' | 'indicator'> & { period: RowPeriod };

/** Whether a table's rows are months and some of its columns, or all of it, are of an indicator. */
export function hasMonthsOf({ rows, columns, indicator }: RecognisedTable, wanted: IndicatorId): boolean {
  const isOf = indicator === wanted || columns.some((column) => column.indicator === wanted);
  return isOf && rows.some(({ period }) => period !== null);
}

/** The columns of a table whose rows are periods, as they read in one of its rows: of the row's period, of the plan in its row. */
export function columnsInRow(
  grid: Grid,
  table: RecognisedTable,
  ofRow: PeriodRow,
  wanted: IndicatorId,
): RecognisedColumn[] {
  if (hasYearsAsRows(table)) return monthsInYear(grid, table, ofRow, wanted);
  const { period } = ofRow;
  return table.columns.flatMap((column): RecognisedColumn[] => {
    if ((column.indicator ?? table.indicator) !== wanted) return [];
    if (column.part !== null && !isWholeYear(column.part)) return [];
    const isLevel = column.form === 'level' && column.compared === null;
    if (period.plan) {
      const isOfYear = period.plan.year === null || column.year === period.plan.year;
      return isLevel && isOfYear ? [{ ...column, indicator: wanted, role: 'plan' as const }] : [];
    }
    if (period.year !== null && column.yearOffset === null && column.year !== period.year) return [];
    const since = saysCumulative(periodKey(column.header));
    if (isLevel && !since && isAddedUp(grid, table, column.column, period.year)) return [];
    // an indicator heads the column, or the whole of one: what stands below it are results
    const heads = column.indicator !== null || isWholeLabel(column.header);
    const role = column.role === 'unknown' && heads ? 'actual' : column.role;
    const ofYear = period.year === null ? {} : { year: period.year, yearOffset: null };
    return [
      { ...column, ...ofYear, indicator: wanted, role, part: since ? reachedBy(period.part) : period.part },
    ];
  });
}

/** The columns of months in the row of a year: each is a part of that year, or of its plan. */
function monthsInYear(
  grid: Grid,
  table: RecognisedTable,
  { row, indicator, period: { year, plan } }: PeriodRow,
  wanted: IndicatorId,
): RecognisedColumn[] {
  const own = plan ? plan.year : year;
  if (own === null) return [];
  const ofYear = { year: own, yearOffset: null, indicator: wanted, ...(plan && { role: 'plan' as const }) };
  return columnsAcross(grid, table, row)
    .filter((column) => (column.indicator ?? indicator ?? table.indicator) === wanted && isLevelOfRow(column))
    .map((column) => ({ ...column, ...ofYear }));
}

/** Its header names no year, so that it is of the row's. */
const isLevelOfRow = ({ year, yearOffset, form, compared }: RecognisedColumn): boolean =>
  (year === null || yearOffset !== null) && form === 'level' && compared === null;

/** Whether the months of a year in one column are added up already. */
export function isAddedUp(
  grid: Grid,
  { rows }: RecognisedTable,
  column: number,
  year: number | null,
): boolean {
  const values = rows.flatMap(({ row, period }) =>
    isPlainMonth(period) && period.year === year ? valueAt(grid, row, column) : [],
  );
  return areAddedUp(
    values,
    rows.some(({ period }) => period?.part.kind === 'months'),
  );
}

/** The columns of a table as they read in a row that is no period: without months that are added up already. */
export function columnsAcross(grid: Grid, table: RecognisedTable, row: number): RecognisedColumn[] {
  const months = table.columns.filter(
    ({ part, form, compared, role }) =>
      part?.kind === 'month' && form === 'level' && compared === null && role !== 'plan',
  );
  const ofSeries = (one: RecognisedColumn) =>
    months
      .filter(({ year, measure, indicator }) => isSame(one, { year, measure, indicator }))
      .sort((a, b) => a.part!.number - b.part!.number);
  return table.columns.filter((column) => {
    if (!months.includes(column)) return true;
    const series = ofSeries(column);
    const areInTurn = series.every(({ part }, place) => part!.number === place + 1);
    const values = series.flatMap((one) => valueAt(grid, row, one.column));
    return !areInTurn || !areAddedUp(values, hasReached(table));
  });
}

type Series = Pick<RecognisedColumn, 'year' | 'measure' | 'indicator'>;
const isSame = (one: Series, other: Series) =>
  one.year === other.year && one.measure === other.measure && one.indicator === other.indicator;

function valueAt(grid: Grid, row: number, column: number): number[] {
  const value = figureAt(grid, row, column).value ?? figuresInText(grid, row, column).level?.value ?? null;
  return value === null ? [] : [value];
}

/** Whether columns of a table state what was reached beside its months. */
export const hasReached = ({ columns }: RecognisedTable): boolean =>
  columns.some(({ header, form }) => form === 'level' && statesReached(periodKey(header)));

/** Figures of months that only rise, to more than twice the first, are of months added up already, or no one knows. */
export function areAddedUp(values: readonly number[], isReachedStated: boolean): boolean {
  if (values.length < (isReachedStated ? LEAST_RISING.beside : LEAST_RISING.alone)) return false;
  const isRising = values.every((value, index) => index === 0 || value > values[index - 1]);
  return isRising && values[values.length - 1] > values[0] * RISING;
}

const isPlainMonth = (period: RowPeriod | null): period is RowPeriod =>
  period !== null && !period.plan && isOneMonth(period.part) && !isCumulative(period.part);

/** Rows whose figures add up to what was reached by the end of a period. */
export function rowsAddingUpTo({ rows }: RecognisedTable, period: PartOfYear): RecognisedRow[][] {
  const parts = rows.flatMap(({ period: own }) =>
    own && !own.plan && (own.year === null || own.year === period.year) ? [own] : [],
  );
  const rowOf = (part: YearPart) =>
    rows.find(({ period: own }) => own !== null && parts.includes(own) && sameMonths(own.part, part))!;
  return partsAddingUpTo(
    parts.map(({ part }) => part),
    lastMonthOf(period),
  ).map((chain) => chain.map(rowOf));
}

/** Parts of a year, one behind the other, from January to a month: the months alone, and as few parts as there can be. */
export function partsAddingUpTo(all: readonly YearPart[], to: number): YearPart[][] {
  const parts = all.filter((part) => {
    const { from, to: end } = monthsOf(part);
    return end <= to && !(from === 1 && end === to);
  });
  const months = chainOf(parts.filter(isOneMonth), to);
  const fewest = chainOf(parts, to);
  const isOther = fewest !== null && fewest.length !== months?.length;
  return [...(months ? [months] : []), ...(isOther ? [fewest] : [])];
}

function chainOf(parts: readonly YearPart[], to: number): YearPart[] | null {
  const chain: YearPart[] = [];
  for (let from = 1; from <= to;) {
    const behind = parts.filter((part) => monthsOf(part).from === from);
    const [longest] = behind.sort((a, b) => lastMonthOf(b) - lastMonthOf(a));
    if (!longest) return null;
    chain.push(longest);
    from = lastMonthOf(longest) + 1;
  }
  return chain;
}
