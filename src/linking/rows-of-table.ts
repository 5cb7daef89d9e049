import type { TemplateRow } from '../tables/kit';
import { isOfIndicator, matchMonths } from './match-months';
import { matchRows, type MatchedRow } from './match-rows';
import { hasMonthsOf } from './period-columns';
import { hasMonthColumns, matchMonthColumns } from './month-columns';
import type { SourceTable } from './row-context';
import { withoutSmallerWholes } from './smaller-wholes';
import { inputRows, isTracker, type Wanted } from './wanted';

/** The year that the table or, where none was chosen, the source reports on. */
export const yearIn = ({ table }: SourceTable, { year }: Wanted) => year ?? table.year?.value ?? null;

type Matched = ReadonlyMap<string, MatchedRow[]>;

/** A table is looked at for several periods: its rows stay the same. */
const known = new WeakMap<SourceTable['table'], WeakMap<Wanted['rows'], Map<string, Matched>>>();

/** The rows of a source's table that are rows of the standard table, by the id of the latter. */
export function rowsOfTable(source: SourceTable, wanted: Wanted): Matched {
  const { table } = source;
  const { template, rows, baseYear, indicator } = wanted;
  const ofTable = known.get(table) ?? new WeakMap<Wanted['rows'], Map<string, Matched>>();
  const ofRows = ofTable.get(rows) ?? new Map<string, Matched>();
  known.set(table, ofTable.set(rows, ofRows));
  const year = yearIn(source, wanted);
  // only months are of a year
  const ofYear = isTracker(wanted) ? year : year === null;
  const key = [template.id, ofYear, baseYear, indicator].join(' ');
  const matched = ofRows.get(key) ?? matchedRows(source, wanted);
  ofRows.set(key, matched);
  return matched;
}

function matchedRows(source: SourceTable, wanted: Wanted): ReadonlyMap<string, MatchedRow[]> {
  const { table } = source;
  const year = yearIn(source, wanted);
  if (year === null) return new Map();
  const rows = inputRows(wanted);
  if (isTracker(wanted)) {
    if (wanted.indicator !== undefined && hasMonthColumns(table))
      return matchMonthColumns(table, rows, wanted.indicator);
    const isOf = wanted.indicator !== undefined && isOfIndicator(table, wanted.indicator);
    return isOf ? matchMonths(table, rows, year) : new Map<string, MatchedRow[]>();
  }
  const matched = matchRows(table, wanted.template, rows, wanted.baseYear);
  const months = table.rows.filter(({ period }) => period !== null).map((row) => ({ row, confidence: 1 }));
  for (const row of rows) if (isFilledByMonths(row, source)) matched.set(row.id, months);
  return withoutSmallerWholes(matched, source, rows);
}

/** Whether the months of a row are rows of the source. */
export const isFilledByMonths = ({ indicator }: TemplateRow, { table }: SourceTable): boolean =>
  indicator !== undefined && hasMonthsOf(table, indicator);
