import { SCALES } from '../tables';
import { lastMonthOf, monthReached } from '../indicators/language/periods';
import { parseUnit } from '../indicators/language/units';
import type { RecognisedRow, RecognisedSheet, RecognisedTable } from '../recognition';
import { figureAt } from '../recognition/figures';
import { readHeader } from '../recognition/header-words';

/** Roles of columns that tell how far the reports have come; plans are made for months that have not ended. */
const REPORTED = new Set(['actual', 'estimate']);

/** The newest month, 1 to 12, that titles and headers over figures of a year name; `null`: they name none. */
export function newestMonth(sheets: RecognisedSheet[], year: number | null): number | null {
  const months = sheets.flatMap(({ grid, tables }) =>
    tables
      .filter((table) => year !== null && table.year?.value === year)
      .flatMap((table) => {
        const columns = table.columns.filter(
          (column) =>
            REPORTED.has(column.role) &&
            column.year === year &&
            table.rows.some(({ row }) => figureAt(grid, row, column.column).value !== null),
        );
        const [named] = readHeader(table.title).parts;
        return [named && lastMonthOf(named), ...columns.map(({ part }) => part && monthReached(part))];
      }),
  );
  const named = months.filter((month) => typeof month === 'number');
  return named.length ? Math.max(...named) : null;
}

/** Unit of money -> how many rows are kept in it, by currency. */
type Counts = Record<keyof typeof SCALES, Map<string, number>>;

/**
 * The units of money that most rows are kept in, at most one of đồng and one of USD, in their Vietnamese names.
 * @param tables - those of the source; where they name no unit of a currency the others decide
 */
export function usualScale(tables: RecognisedTable[], others: RecognisedTable[]): string[] {
  const [first, second] = [tables, others].map(countUnits);
  return (Object.keys(SCALES) as (keyof typeof SCALES)[]).flatMap(
    (currency) => mostUsed(first[currency]) ?? mostUsed(second[currency]) ?? [],
  );
}

function countUnits(tables: RecognisedTable[]): Counts {
  const counts: Counts = { dong: new Map(), dollars: new Map() };
  for (const table of tables) {
    for (const row of table.rows) {
      for (const unit of row.heading ? [] : unitsOf(row, table)) count(counts, unit);
    }
  }
  return counts;
}

/** A row's own unit, else those of its columns, else those of the whole table. */
function unitsOf(row: RecognisedRow, { columns, units }: RecognisedTable): string[] {
  if (row.unit !== null) return [row.unit];
  const ofColumns = columns.flatMap(({ form, unit }) => (form === 'level' && unit !== null ? [unit] : []));
  return ofColumns.length ? [...new Set(ofColumns)] : units;
}

function count(counts: Counts, text: string): void {
  const unit = parseUnit(text);
  if (!unit) return;
  for (const [currency, scales] of Object.entries(SCALES) as [keyof Counts, readonly { vi: string }[]][]) {
    const name = scales.find(({ vi }) => {
      const scale = parseUnit(vi);
      return scale?.dimension === unit.dimension && scale.factor === unit.factor;
    })?.vi;
    if (name) counts[currency].set(name, (counts[currency].get(name) ?? 0) + 1);
  }
}

/** The unit of most rows; of equals the one met first. */
function mostUsed(units: ReadonlyMap<string, number>): string | null {
  const most = Math.max(...units.values());
  return [...units].find(([, rows]) => rows === most)?.[0] ?? null;
}
