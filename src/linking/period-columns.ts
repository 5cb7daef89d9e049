import type { IndicatorId } from '../indicators/catalogue';
import { isCumulative, isOneMonth, isWholeYear, lastMonthOf } from '../indicators/language/periods';
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../recognition';
import { figureAt, figuresInText } from '../recognition/figures';
import type { Grid } from '../recognition/grid';
import type { RowPeriod } from '../recognition/recognised-table';

/** Months that only rise, to more than this many times the first, are added up whatever their rows are called. */
const RISING = 2;
const LEAST_RISING = 4;

/** Whether a table's rows are months and some of its columns, or all of it, are of an indicator. */
export function hasMonthsOf({ rows, columns, indicator }: RecognisedTable, wanted: IndicatorId): boolean {
  const isOf = indicator === wanted || columns.some((column) => column.indicator === wanted);
  return isOf && rows.some(({ period }) => period !== null);
}

/** The columns of a table whose rows are months, as they read in one of its rows: of the row's period, of the plan in its row. */
export function columnsInRow(
  grid: Grid,
  table: RecognisedTable,
  period: RowPeriod,
  wanted: IndicatorId,
): RecognisedColumn[] {
  return table.columns.flatMap((column): RecognisedColumn[] => {
    if ((column.indicator ?? table.indicator) !== wanted) return [];
    if (column.part !== null && !isWholeYear(column.part)) return [];
    const isLevel = column.form === 'level' && column.compared === null;
    if (period.plan) {
      const isOfYear = period.plan.year === null || column.year === period.plan.year;
      return isLevel && isOfYear ? [{ ...column, indicator: wanted, role: 'plan' as const }] : [];
    }
    if (isLevel && isAddedUp(grid, table, column.column)) return [];
    // an indicator heads the column: what stands below it are results
    const role = column.role === 'unknown' && column.indicator !== null ? 'actual' : column.role;
    return [{ ...column, indicator: wanted, role, part: period.part }];
  });
}

function isAddedUp(grid: Grid, table: RecognisedTable, column: number): boolean {
  const values = table.rows.flatMap(({ row, period }) => {
    if (!isPlainMonth(period)) return [];
    const value = figureAt(grid, row, column).value ?? figuresInText(grid, row, column).level?.value ?? null;
    return value === null ? [] : [value];
  });
  if (values.length < LEAST_RISING) return false;
  const isRising = values.every((value, index) => index === 0 || value > values[index - 1]);
  return isRising && values[values.length - 1] > values[0] * RISING;
}

const isPlainMonth = (period: RowPeriod | null): period is RowPeriod =>
  period !== null && !period.plan && isOneMonth(period.part) && !isCumulative(period.part);

/** Rows whose figures add up to what was reached by a month: all months, or the longest beginning and the months behind it. */
export function rowsAddingUpTo(table: RecognisedTable, month: number): RecognisedRow[][] {
  const plain = new Map(
    table.rows.flatMap((row) =>
      isPlainMonth(row.period) ? [[lastMonthOf(row.period.part), row] as const] : [],
    ),
  );
  const monthsFrom = (from: number): RecognisedRow[] | null => {
    const rows = Array.from({ length: month - from + 1 }, (_, index) => plain.get(from + index));
    return rows.every((row) => row !== undefined) ? rows : null;
  };
  const reached = table.rows.flatMap((row) => {
    const { period } = row;
    if (!period || period.plan || !isCumulative(period.part)) return [];
    const to = lastMonthOf(period.part);
    return to > 1 && to < month ? [{ row, to }] : [];
  });
  const [longest] = reached.sort((a, b) => b.to - a.to);
  const behind = longest ? monthsFrom(longest.to + 1) : null;
  const all = monthsFrom(1);
  return [...(all && all.length > 1 ? [all] : []), ...(longest && behind ? [[longest.row, ...behind]] : [])];
}
