import { VINTAGES } from '../indicators/language/vintages';
import { seriesKey, type LedgerEntry } from './entry';
import type { Ledger, LedgerColumn } from './read-ledger';

/** A cell of the ledger's sheet that is written; it was empty. */
interface LedgerCell {
  sheet: string;
  row: number;
  column: number;
  content: string | number;
}

/** What recording adds: cells below the last line, and the entries that the ledger has already. */
interface NewLines {
  cells: LedgerCell[];
  added: LedgerEntry[];
  known: LedgerEntry[];
}

const keyOf = (entry: LedgerEntry): string =>
  JSON.stringify([seriesKey(entry) ?? entry.period, entry.vintage, entry.value, entry.unit, entry.document]);

/** The lines for new entries; one that says the same as a line of the ledger is not written again. */
export function newLines(ledger: Ledger, entries: readonly LedgerEntry[], language: 'vi' | 'en'): NewLines {
  const has = new Set(ledger.entries.map(({ entry }) => keyOf(entry)));
  const lines: NewLines = { cells: [], added: [], known: [] };
  for (const entry of entries) {
    const key = keyOf(entry);
    if (has.has(key)) {
      lines.known.push(entry);
      continue;
    }
    has.add(key);
    const row = ledger.nextRow + lines.added.length;
    lines.added.push(entry);
    const written = { ...entry, vintage: VINTAGES[entry.vintage][language] };
    for (const name of Object.keys(ledger.columns) as LedgerColumn[]) {
      const content = written[name];
      if (content === '' || typeof content === 'boolean') continue;
      lines.cells.push({ sheet: ledger.sheet, row, column: ledger.columns[name], content });
    }
  }
  return lines;
}
