import type { IndicatorId } from '../indicators/catalogue';
import type { CapRounding, CapRule } from '../indicators/ratings';
import type { Denominator, GivenRow, NestedReading, TemplateId } from '../indicators/tables';
import type { BlockPlan, Place } from './block-plan';

export type TableId = TemplateId;

/** How a block's cells are written: with our functions, in Excel's own words with the same results, or as values. */
export type FormulaMode = 'ct' | 'plain' | 'values';

/** Choices that only some tables have, or that stand by themselves; left out, the table's own defaults hold. */
export interface TableChoices {
  /** Reporting month, 1 to 12; December where it is left out. */
  month?: number;
  /** 1 to 4; that of the month where it is left out. */
  quarter?: number;
  /** Empty rows of each list, 1 to 5000; 5 where it is left out. */
  rows?: number;
  /** Decimals of percentages, 0 to 6; those of the table where it is left out. */
  digits?: number;
  /** Units of money in their Vietnamese names, at most one of đồng and one of USD; what is left out stays. */
  scale?: string[];
  /** `ct` where it is left out. */
  mode?: FormulaMode;
  /** `standard`, the default: Times New Roman; `workbook`: the font the workbook is mostly written in. */
  font?: 'standard' | 'workbook';
  /** Place, date and signatures below the table; none where it is left out. */
  signature?: boolean;
  /** What contributions to growth rest on. */
  denominator?: Denominator;
  /** Of whom the limit of "xuất sắc" is a percentage, and how the most is rounded to whole persons. */
  capRule?: CapRule;
  capRounding?: CapRounding;
  /** Of whom a "trong đó" percentage is. */
  nested?: NestedReading;
  /** What a table of one indicator is about. */
  indicator?: IndicatorId;
}

/** The user's choices for one table. */
export interface BlockRequest extends TableChoices {
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
  /**
   * `newSheet`: on a sheet of its own at the end, but where the same table stands already it is updated, unless `another` is wanted;
   * `cell`: from this cell of this sheet, or of the selection (`'selection'`).
   */
  place: { kind: 'newSheet'; another?: true } | { kind: 'cell'; address: string | 'selection' };
  /** Rows with their figures in place of the table's own, as those that were read from a report: 1 to 5000. */
  given?: readonly GivenRow[];
}

/** What the pane needs to know of the workbook before it offers choices. */
export interface WorkbookSurvey {
  sheets: { name: string; visible: boolean; isProtected: boolean; matches: number }[];
  /** Newest year found in titles and headers, as reporting year; `null` if none. */
  year: number | null;
  /** Newest month of that year in titles and headers, 1 to 12; `null` if none. */
  month: number | null;
  baseYear: number | null;
  /** Units of money that the best source mostly uses, else the workbook: at most one of đồng and one of USD. */
  scale: string[];
  /** Sheet with most matching indicator rows; `null` if none has any. */
  bestSource: string | null;
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
