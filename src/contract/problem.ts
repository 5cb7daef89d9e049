import type { Conflict, TypedPlace } from './preview';
import type { Bounded } from './switch';

/** What went wrong, in words a catalogue can put into the user's language. */
export type ProblemCode =
  | 'sheetProtected'
  | 'structureProtected'
  | 'readOnly'
  | 'cellEditMode'
  | 'nameTaken'
  | 'tooLarge'
  | 'conflict'
  /** Excel does not write into a filtered range, into a part of merged cells or of a PivotTable. */
  | 'rangeBlocked'
  | 'sheetMissing'
  | 'sourceMissing'
  | 'badAddress'
  | 'outsideSheet'
  | 'verificationFailed'
  | 'sessionLostBeforeWrite'
  | 'sessionLostAfterWrite'
  | 'cancelled'
  | 'recordLost'
  | 'nothingToRemove'
  /** A block or a report has no figure that the ledger could take. */
  | 'nothingToRecord'
  /** The workbook has no ledger, or one without a figure that can be used. */
  | 'emptyLedger'
  | 'editedSince'
  | 'blockNotFound'
  | 'blockChanged'
  | 'typedWouldBeLost'
  | 'typedInOtherUnit'
  /** No block is of an earlier period than the one asked for. */
  | 'nothingToRoll'
  /** A roll forward would not do any more what was shown. */
  | 'rollChanged'
  | 'busyWorkbook'
  /** Excel does not give the workbook's file: it is labelled, encrypted or not allowed. */
  | 'fileNotGiven'
  /** It gives a file that is none of its own kind, or is damaged. */
  | 'fileUnreadable'
  /** A workbook without macros cannot have this sheet. */
  | 'macroSheet'
  /** The copy for others is made, and Excel does not open it; it can be saved as a file. */
  | 'copyNotOpened'
  | 'copyTooLarge'
  /** Cells whose values would be taken do not show what their functions give now. */
  | 'valuesUnconfirmed'
  | 'notInExcel'
  | 'hostTooOld'
  | 'notFetched'
  | 'unknown';

export interface ProblemDetails {
  sheet?: string;
  address?: string;
  conflicts?: Conflict[];
  /** Cells the user typed into that the problem is about. */
  typed?: TypedPlace[];
  /** Addresses of the cells that the problem is about. */
  cells?: Bounded<string>;
  /** Excel's own code and message, for the person who helps. */
  hostCode?: string;
  hostMessage?: string;
  /** Whether the workbook is as it was before. */
  restored?: boolean;
}

/** What a rejected call is rejected with. */
export interface Problem {
  code: ProblemCode;
  details?: ProblemDetails;
}

/** A problem in the user's words. */
export interface ProblemText {
  what: string;
  where: string;
  /** Whether the workbook is as before; `''` where nothing was going to change it. */
  state: string;
  next: string;
  /** Excel's own code and message for the person who helps; `''` if there is none. */
  technical: string;
  /** All of it, one sentence after the other, for a terminal or a log. */
  text: string;
}
