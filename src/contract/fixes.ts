import type { CheckKind } from '../findings/check';
import type { CellValue } from '../spreadsheet/sheet-snapshot';

/** A cell before a fix of the check and after. */
export interface FixedCell {
  sheet: string;
  sheetId?: string;
  row: number;
  column: number;
  before: CellValue;
  after: CellValue;
  /** Number formats, where the fix has one. */
  formats?: { before: string; after: string };
}

/** A fix that was made, as the record keeps it: an undo needs what stood there. */
export interface FixRecord {
  id: string;
  /** What the check found, or lines that were written into the ledger. */
  kind: CheckKind | 'ledger';
  /** `writing`: the session ended before it was complete. */
  state: 'writing' | 'done';
  cells: FixedCell[];
}

/** What came of a fix, or of its undoing. */
export interface FixReport {
  changed: number;
  /** Cells that hold something else by now, and were left alone. */
  left: string[];
}
