import { mayBeSame, type Territory } from '../indicators/language/territories';
import type { RecognisedColumn, RecognisedRow, RecognisedSheet, RecognisedTable } from '../recognition';

/** The territory that most tables of a workbook name; `null`: none names one. */
export function territoryOfWorkbook(sheets: readonly RecognisedSheet[]): Territory | null {
  const counts = new Map<string, { territory: Territory; count: number }>();
  for (const { territory } of sheets.flatMap(({ tables }) => tables)) {
    if (territory === null || territory.level === 'nation') continue;
    const key = `${territory.level} ${territory.name}`;
    const known = counts.get(key);
    counts.set(key, { territory, count: (known?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.territory ?? null;
}

/**
 * Whether a figure is of the workbook's own territory: one that names none is. A national figure is never a province's unless the
 * user says so.
 */
export function isOfTerritory(
  own: Territory | null,
  table: Pick<RecognisedTable, 'territory'>,
  row: Pick<RecognisedRow, 'territory'>,
  column: Pick<RecognisedColumn, 'territory'>,
): boolean {
  const written = row.territory ?? column.territory ?? table.territory;
  if (written === null) return true;
  if (written.level === 'nation') return false;
  return own === null || mayBeSame(written, own);
}
