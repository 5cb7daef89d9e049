import { differs, roundingOf } from '../../indicators/arithmetic/printed-figures';
import { findIndicator } from '../../indicators/language/indicator-names';
import { lastMonthOf, samePeriod } from '../../indicators/language/periods';
import { readTerritory } from '../../indicators/language/territories';
import { VINTAGES } from '../../indicators/language/vintages';
import { dayText, periodIn, unitScale } from '../../ledger/entry';
import type { Ledger, PlacedEntry } from '../../ledger/read-ledger';
import { newer } from '../../ledger/revisions';
import { writtenAt } from '../../linking/territory';
import type { RecognisedColumn, RecognisedRow, RecognisedSheet, RecognisedTable } from '../../recognition';
import { figureAt } from '../../recognition/figures';
import type { CellFinding } from './check-finding';
import { levelColumns } from './figure-columns';

/** Bases of tables that differ from what was published last of the same figure, and where that was. */
export function publishedRule(sheets: readonly RecognisedSheet[], ledger: Ledger | null): CellFinding[] {
  if (!ledger) return [];
  return sheets.flatMap(({ grid, tables }) =>
    tables.flatMap((table) =>
      levelColumns(table)
        .filter((column) => isBase(column, table))
        .flatMap((column) =>
          table.rows.flatMap((row): CellFinding[] => {
            const { value, unit: own, kind } = figureAt(grid, row.row, column.column);
            const unit =
              own || (column.unit ?? row.unit ?? (table.units.length === 1 ? table.units[0] : null));
            if (value === null || unit === null || (kind !== 'number' && kind !== 'text')) return [];
            const newest = newestOf(ledger.entries, table, row, column);
            const scale = newest ? unitScale(newest.entry.unit, unit) : null;
            if (!newest || scale === null) return [];
            const { entry } = newest;
            const rounding = roundingOf(value) + roundingOf(entry.value) * scale;
            if (!differs(value, entry.value * scale, rounding)) return [];
            return [
              {
                kind: 'published',
                sheet: table.sheet,
                row: row.row,
                column: column.column,
                stated: value,
                computed: entry.value * scale,
                against: [{ sheet: ledger.sheet, row: newest.row, column: ledger.columns.value }],
                saidBy: [VINTAGES[entry.vintage].vi, entry.document, dayText(entry.date)]
                  .filter(Boolean)
                  .join(', '),
              },
            ];
          }),
        ),
    ),
  );
}

/** A result of a time before the one that the table reports on: what its growth rests on. */
function isBase({ role, year, part }: RecognisedColumn, table: RecognisedTable): boolean {
  const reported = table.year?.value ?? null;
  if (role === 'plan' || year === null || part === null || reported === null) return false;
  return year < reported || (table.month !== null && year === reported && lastMonthOf(part) < table.month);
}

function newestOf(
  entries: readonly PlacedEntry[],
  table: RecognisedTable,
  row: RecognisedRow,
  column: RecognisedColumn,
): PlacedEntry | null {
  const { year, part } = column;
  if (row.indicator === null || row.heading || row.period !== null || column.measure === 'quantity')
    return null;
  if (year === null || part === null) return null;
  const written = writtenAt({ row, column, table });
  const own = entries.filter(({ entry }) => {
    const period = periodIn(entry.period);
    if (period === null || !samePeriod(period, { ...part, year })) return false;
    const match = findIndicator(entry.indicator);
    if (match?.indicator.id !== row.indicator) return false;
    if (match.baseYear !== null && row.baseYear !== null && match.baseYear !== row.baseYear) return false;
    const territory = readTerritory(entry.territory);
    // boundaries that only one of the two tells are not the same
    if ((territory?.era ?? null) !== (written?.era ?? null)) return false;
    return !territory?.name || !written?.name || territory.name === written.name;
  });
  return own.sort(newer)[0] ?? null;
}
