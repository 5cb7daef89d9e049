/* What the pane and the command line ask of the add-in: types only. */
import type { BlockPlan } from './planning/block-plan';
import type { SheetsSurvey } from './planning/survey';
import type * as pure from './pure';
import type { TableId } from './tables/choices';

export type { BlockPlan, CellLook, CellRole, PlannedCell } from './planning/block-plan';
export type { Area } from './spreadsheet/area';
export type { BlockRequest, FormulaMode, TableChoices, TableId } from './tables/choices';

/** What the pane needs to know of the workbook before it offers choices. */
export interface WorkbookSurvey extends SheetsSurvey {
  /** The active cell, `'Sheet'!B3`: there is one also where several areas or a chart are selected. */
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

/** A cell the user typed into, and what. */
export interface TypedPlace {
  /** `'Sheet'!B3`. */
  address: string;
  /** Shortened. */
  content: string;
}

/** What an update does to a block that stands already. */
export interface UpdateOffer {
  /** Where the block is: `'Sheet'!A1:K20`. */
  address: string;
  /** Cells that keep what the user typed. */
  kept: number;
  /** Cells of the table's own that the user emptied: they are written again. */
  refilled: number;
  /** Typed cells whose row or column is not in the table any more. */
  lost: TypedPlace[];
  /** Figures typed in a unit that would be another: the update is refused, for only the user can convert them. */
  otherUnit: TypedPlace[];
  /** Cells that get the table's look anew, whatever the user made of it. */
  redrawn: number;
}

/** Why the same table, though it is there, is not updated: rows or columns were put in or taken out, or its sheet is protected. */
export interface UpdateObstacle {
  kind: 'torn' | 'protected';
  /** Where it was written. */
  address: string;
}

export interface BlockPreview {
  plan: BlockPlan;
  conflicts: Conflict[];
  /** Of a table that stands already. */
  update?: UpdateOffer;
  obstacle?: UpdateObstacle;
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
  /** All sheets that its figures come from, that one first. */
  sourceSheets: string[];
  /** The unit the linked figures are taken to be in, where their sheet names none. */
  assumedUnit?: string;
  /** Functions had not answered when cells were read back, or automatic calculation switched off: values could not be verified yet. */
  unverified: 'busy' | 'manualCalculation' | null;
  /** Of a block that stood already: how many cells kept what was typed, and what went with its row. */
  updated?: Pick<UpdateOffer, 'kept' | 'refilled' | 'lost'>;
  /** Of a block that is not tied to the workbook, as one of given rows: its own title. */
  title?: string;
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
  | 'blockNotFound'
  | 'blockChanged'
  | 'typedWouldBeLost'
  | 'typedInOtherUnit'
  | 'busyWorkbook'
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
  /** Excel's own code and message, for the person who helps. */
  hostCode?: string;
  hostMessage?: string;
  /** Whether the workbook is as it was before. */
  restored?: boolean;
}

/** The text of a report and what it is called. */
export interface NamedText {
  name: string;
  text: string;
}

/** A table that reports are held against: where it is, and how many plans and bases it states. */
export interface NamedTable {
  address: string;
  title: string;
  levels: number;
}

/** What the command line calls without a workbook. */
export type PureRooms = typeof pure;
