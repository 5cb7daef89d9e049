import type { BlockPlan, Place } from './block-plan';

export type TableId = 'CT-NAM' | 'TARGETS';

/** The user's choices for one table. */
export interface BlockRequest {
  table: TableId;
  /** The reporting year; a target sheet writes the next. */
  year: number;
  /** Growth ("Tăng/giảm so với … (%)", 9,05) or index ("So với … (%)", 109,05). */
  form: 'growth' | 'index';
  /** Language of the block's words. */
  language: 'vi' | 'en';
  /** Year of the constant prices. */
  baseYear: number;
  /** Sheet to link to; `null`: none; `'auto'`: the sheet with most matches. */
  source: string | null | 'auto';
  /** `newSheet`: on a sheet of its own at the end; `cell`: from this cell of this sheet, or of the selection (`'selection'`). */
  place: { kind: 'newSheet' } | { kind: 'cell'; address: string | 'selection' };
}

/** What the pane needs to know of the workbook before it offers choices. */
export interface WorkbookSurvey {
  sheets: { name: string; visible: boolean; isProtected: boolean; matches: number }[];
  /** Newest year found in titles and headers, as reporting year; `null` if none. */
  year: number | null;
  baseYear: number | null;
  /** Sheet with most matching indicator rows; `null` if none has any. */
  bestSource: string | null;
  /** `'Sheet'!B3`. */
  selection: string;
  structureProtected: boolean;
  readOnly: boolean;
}

/** A cell that stands in the way of a block. */
export interface Conflict {
  kind: 'content' | 'merge' | 'table' | 'spill';
  /** `'Sheet'!B3` or `'Sheet'!B3:D4`. */
  address: string;
  /** What stands there, shortened. */
  content: string;
}

export interface BlockPreview {
  plan: BlockPlan;
  conflicts: Conflict[];
}

/** What one insertion did. */
export interface InsertReport {
  id: string;
  table: TableId;
  /** Where the block is, `'Sheet'!A1:K20`. */
  address: string;
  sheet: string;
  newSheet: boolean;
  found: number;
  rows: number;
  missing: string[];
  sourceSheet: string | null;
  /** Cells still `#BUSY!` when read back, or automatic calculation switched off: values could not be verified yet. */
  unverified: 'busy' | 'manualCalculation' | null;
}

/** A block in the add-in's record. */
export interface InsertionRecord {
  id: string;
  table: TableId;
  address: string;
  newSheet: boolean;
  /** `writing`: the session ended before the block was known to be complete. */
  state: 'writing' | 'done';
}

/** What went wrong, in words a catalogue can put into the user's language. */
export type ProblemCode =
  | 'sheetProtected'
  | 'structureProtected'
  | 'readOnly'
  | 'cellEditMode'
  | 'nameTaken'
  | 'tooLarge'
  | 'conflict'
  | 'sheetMissing'
  | 'sourceMissing'
  | 'badAddress'
  | 'outsideSheet'
  | 'verificationFailed'
  | 'sessionLostBeforeWrite'
  | 'sessionLostAfterWrite'
  | 'nothingToRemove'
  | 'editedSince'
  | 'busyWorkbook'
  | 'notInExcel'
  | 'hostTooOld'
  | 'unknown';

export interface ProblemDetails {
  sheet?: string;
  address?: string;
  conflicts?: Conflict[];
  /** Excel's own code and message, for the person who helps. */
  hostCode?: string;
  hostMessage?: string;
  /** Whether the workbook is as it was before. */
  restored?: boolean;
}

/** The one error that `src/workbook` throws. */
export class WorkbookProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
    this.name = 'WorkbookProblem';
  }
}

export type { Place };
