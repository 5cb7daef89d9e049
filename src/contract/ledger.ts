import type { LedgerEntry } from '../ledger/entry';
import type { Published } from '../ledger/entries-of-report';
import type { Ledger } from '../ledger/read-ledger';
import type { RevisionTriangle } from '../ledger/revisions';

export type { LedgerEntry };

/** Where figures for the ledger come from: an inserted block, the text of a report, or typed by hand. */
export type RecordSource =
  | { kind: 'block'; id: string }
  | { kind: 'report'; text: string }
  | { kind: 'entries'; entries: readonly Pick<LedgerEntry, 'indicator' | 'period' | 'value' | 'unit'>[] };

/** How the figures were published; `territory` is said of those that do not name one. */
export interface Publication extends Published {
  territory: string;
}

/** What came of recording figures. */
export interface LedgerReport {
  sheet: string;
  added: LedgerEntry[];
  /** Lines that the ledger has already. */
  known: LedgerEntry[];
  /** Cells that were not empty any more, and were left alone. */
  left: string[];
}

/** The ledger of a workbook with its revision triangles; `null`: there is none. */
export type LedgerView = { ledger: Ledger; triangles: RevisionTriangle[] } | null;
