import type { RecognisedTable } from '../recognition';
import { sheetKind } from './rules';
import type { SourceTable } from './row-context';

/**
 * Tables that name no year and may be of the year asked for: of the newest year that the workbook names, and no other table like them
 * beside them, which would be another year's.
 */
export function datedSources(sources: readonly SourceTable[], year: number | null): SourceTable[] {
  const named = sources.flatMap(({ table }) => table.year?.value ?? []);
  const isOfNewest = year === null || !named.length || Math.max(...named) === year;
  const undated = new Map<string, number>();
  for (const { table } of sources) {
    if (table.year === null) undated.set(likenessOf(table), (undated.get(likenessOf(table)) ?? 0) + 1);
  }
  return sources.filter(
    ({ table }) => table.year !== null || (isOfNewest && undated.get(likenessOf(table)) === 1),
  );
}

/** The same for two tables that differ in their figures alone. */
const likenessOf = (table: RecognisedTable): string =>
  [sheetKind({ ...table, sheet: '' }), ...table.columns.map(({ header }) => header)].join('|');
