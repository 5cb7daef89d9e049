import type { RecognisedTable } from '../recognition';
import { sheetKind } from './rules';
import type { SourceTable } from './row-context';

/**
 * Tables that name no year and may be of the year asked for: of the newest year that the workbook names, and no other table like them
 * beside them, which would be another year's. A table whose year only its results say is of none where its estimates name no year and
 * the workbook reports on a later one: the year may be the one that it compares with.
 */
export function datedSources(sources: readonly SourceTable[], year: number | null): SourceTable[] {
  const named = sources.flatMap(({ table }) => table.year?.value ?? []);
  const isOfNewest = year === null || !named.length || Math.max(...named) === year;
  const undated = new Map<string, number>();
  for (const { table } of sources) {
    if (table.year === null) undated.set(likenessOf(table), (undated.get(likenessOf(table)) ?? 0) + 1);
  }
  const stated = sources.flatMap(({ table: { year: own } }) =>
    own && own.confidence >= STATED ? own.value : [],
  );
  return sources.filter(({ table }) =>
    table.year === null
      ? isOfNewest && undated.get(likenessOf(table)) === 1
      : !stated.some((later) => later > table.year!.value && mayBeOf(later, table)),
  );
}

/** How sure a year is that an estimate or a title names. */
const STATED = 0.9;
/** How sure one is that only a result names. */
const OF_RESULTS = 0.7;

/** Whether a table may report on a later year than that of its results: it holds an estimate without a year. */
const mayBeOf = (later: number, { year, columns }: RecognisedTable): boolean =>
  year!.confidence <= OF_RESULTS &&
  later === year!.value + 1 &&
  columns.some(({ role, yearOffset, form }) => role === 'estimate' && yearOffset === 0 && form === 'level');

/** The same for two tables that differ in their figures alone. */
const likenessOf = (table: RecognisedTable): string =>
  [sheetKind({ ...table, sheet: '' }), ...table.columns.map(({ header }) => header)].join('|');
