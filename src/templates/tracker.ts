import { indicator as indicatorOf, type IndicatorId } from '../indicators/catalogue';
import { isOneMonth, lastMonthOf, monthsOf } from '../indicators/language/periods';
import { parseUnit } from '../indicators/language/units';
import type { RecognisedRow, RecognisedTable } from '../recognition';
import { TRACKED_INDICATORS, type TemplateRow } from '../tables';
import type { FormColumn } from './form-columns';

/** What a form follows whose rows are the months of a year: one indicator, in the reporting year and maybe the one before. */
interface Tracker {
  tracks: IndicatorId;
  columns: FormColumn[];
}

/** Keys of the columns of a table that follows one indicator, by the years from the reporting one. */
const KEYS: Readonly<Record<string, string>> = { '0': 'current', '-1': 'previous' };

/** `null`: it is of several indicators, of other years, in another unit, or of something that does not add up over months. */
export function trackerOf(
  table: RecognisedTable,
  columns: readonly FormColumn[],
  year: number,
): Tracker | null {
  const levels = columns.filter(({ column }) => column.states);
  const years = levels.map(({ column }) => column.states!.years);
  const areYears = levels.every(
    ({ column: { states } }) =>
      states!.part === 'year' && states!.role !== 'plan' && String(states!.years) in KEYS,
  );
  const named = new Set(levels.map(({ read }) => read.indicator ?? table.indicator));
  const [tracks] = named;
  const ofOther = table.rows.some(({ period }) => period?.year != null && period.year !== year);
  if (!areYears || new Set(years).size !== years.length || !years.includes(0) || ofOther) return null;
  if (named.size !== 1 || !tracks || !TRACKED_INDICATORS.includes(tracks) || !isInUnit(table, tracks))
    return null;
  return {
    tracks,
    columns: columns.map((one) => {
      const { states } = one.column;
      return states ? { ...one, column: { ...one.column, key: KEYS[String(states.years)] } } : one;
    }),
  };
}

/** Whether the form names no other unit than the one that the indicator is told in. */
function isInUnit({ units, columns, rows }: RecognisedTable, tracks: IndicatorId): boolean {
  const own = parseUnit(indicatorOf(tracks).units[0]);
  const said = [...units, ...columns.map(({ unit }) => unit), ...rows.map(({ unit }) => unit)];
  return said.every((unit) => {
    const read = unit === null || unit === '%' ? own : parseUnit(unit);
    return read?.dimension === own?.dimension && read?.factor === own?.factor;
  });
}

/** A row of a month, or of months that stand above or below it and add up to it; any other row is typed. */
export function trackedRow(row: TemplateRow, read: RecognisedRow, table: RecognisedTable): TemplateRow {
  const { period } = read;
  if (row.heading || !period || period.plan) return row;
  const month = lastMonthOf(period.part);
  if (isOneMonth(period.part)) return { ...row, month };
  if (row.totals) return { ...row, month };
  const { from, to } = monthsOf(period.part);
  const months = table.rows.filter(
    (one) => !one.hidden && one.period && !one.period.plan && isOneMonth(one.period.part),
  );
  const parts = Array.from({ length: to - from + 1 }, (_, at) =>
    months.find((one) => lastMonthOf(one.period!.part) === from + at),
  );
  if (!parts.every((part) => part !== undefined)) return row;
  return { ...row, month, totals: parts.map((part) => `row${part!.row + 1}`) };
}
