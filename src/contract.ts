/* What the pane and the command line ask of the add-in: types only. */
import type { NoPlainReason as Untranslatable } from './formulas/translation';
import type { SourceFinding } from './findings';
import type { CheckFinding } from './findings/check';
import type { Summed, Transform } from './linking/source-cell';
import type { BlockPlan } from './planning/block-plan';
import type { TableOffer } from './planning/offers';
import type { SheetsSurvey } from './planning/survey';
import type * as pure from './pure';
import type { ReconciliationRow, ReportFigure } from './reports';
import type { BlockRequest, FormulaMode, Language, TableId } from './tables/choices';
import type { CellLink, LinkRule } from './tables/kit';

export type { BlockPlan, CellLook, CellRole, PlannedCell } from './planning/block-plan';
export type { SourceFinding, StatedCell } from './findings';
export type { CheckFinding, CheckKind } from './findings/check';
export type { LinkedCell, WordedSource } from './linking/link-plan';
export type { TableOffer } from './planning/offers';
export type { CellWords, FigureWay, WayCell } from './linking/figure-way';
export type { Area } from './spreadsheet/area';
export type { ReconciliationRow, ReportFigure } from './reports';
export type { BlockRequest, FormulaMode, Language, TableChoices, TableId } from './tables/choices';
export type { CellLink, LinkRule, LinkRules, SourceWords } from './tables/kit';

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
  /** Cells that get the table's look again, whatever the user made of it. */
  redrawn: number;
  /** Each cell that changes. */
  changes: CellChange[];
  /** Typed cells that stay, where their source states another figure. */
  differing: TypedDifference[];
}

/** A cell of a block that an update changes: its figure or text, its formula alone; it is new in the table, or goes. */
export interface CellChange {
  kind: 'value' | 'formula' | 'new' | 'gone';
  /** Where it stands after the update, of one that goes where it stands before: `'Sheet'!B3`. */
  address: string;
  /** Its row and column in the table's words; `''` where it is no figure of a row. */
  rowName: string;
  header: string;
  /** What it shows now; `null`: it is new. */
  before: string | number | boolean | null;
  /** What it will show; `null`: it goes, or only Excel can tell. */
  after: string | number | boolean | null;
}

/** A typed cell whose source states another figure. */
export interface TypedDifference {
  address: string;
  rowName: string;
  header: string;
  typed: number;
  /** What the source says, in the table's unit; of a sum all its cells. */
  source: { addresses: string[]; value: number };
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
  /** Where the sheet of conflicts has room for the whole table, `'Sheet'!A22`. */
  freePlace?: string;
  /** Of a table that stands already. */
  update?: UpdateOffer;
  obstacle?: UpdateObstacle;
  /** The sources are of another period, or of a newer one than the block that stands. */
  sourcePeriod?: SourcePeriod;
  /** What does not add up in its sources. */
  findings: SourceFinding[];
}

/** A period that sources fill a table of. */
export interface SourcePeriod {
  year: number;
  /** 1 to 12; `null`: the table has no month. */
  month: number | null;
  isNewer: boolean;
}

/** A cell of a table that stays without a link. */
export interface LinkGap {
  /** Id of the table's row, key of its column. */
  row: string;
  column: string;
  /**
   * Nothing in the workbook means it; what means it is of another period, unit, base year or territory; or places say different
   * figures.
   */
  why: BlockPlan['links']['missingCells'][number]['reason']['kind'];
  /** The sheet that has it otherwise. */
  sheet?: string;
  /** Addresses of the figures that differ. */
  candidates?: string[];
}

/** A source cell as a report tells of it. */
export interface SourceAddress {
  /** `'Sheet'!B3`, or several with `+` between them. */
  address: string;
  /** What the table shows; `null`: the source is blank, or has a sign for no data. */
  value: number | null;
  /** The words it was chosen by, as the source writes them. */
  rowName: string;
  header: string;
  title: string;
  /** Unit of the source; `null`: none is named. */
  unit: string | null;
  /** Of several: the months since January, or all parts of a whole that is not stated. */
  summed?: Summed;
  /** From the source's figure to the table's. */
  conversion: Transform;
}

/** Where the figure of a cell of a table comes from. */
export interface CellSource {
  /** Id of the table's row, key of its column. */
  row: string;
  column: string;
  /** Address of the table's cell; `null` where the block has none for it. */
  cell: string | null;
  /** `null`: it is not linked. */
  source: SourceAddress | null;
  /** Candidates that were not taken, best first. */
  others: SourceAddress[];
  /** A rule or a cell of the user's own decided. */
  isGiven: boolean;
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
  /** Cells that have figures of their own, and how many of them are linked. */
  coverage: { linked: number; wanted: number };
  /** Those that are not, each with its reason. */
  gaps: LinkGap[];
  /** Of every cell that has a source or might have one. */
  sources: CellSource[];
  /** Rules and cells of the user's that could not be followed. */
  unmet: (LinkRule | CellLink)[];
  /** What does not add up in its sources. */
  findings: SourceFinding[];
  /** The unit the linked figures are taken to be in, where their sheet names none. */
  assumedUnit?: string;
  /** Functions had not answered when cells were read back, or automatic calculation switched off: values could not be verified yet. */
  unverified: 'busy' | 'manualCalculation' | null;
  /** Excel refused to set up the pages of its sheet. */
  pageRefused?: true;
  /** Of a block that stood already: what was changed, what was kept of what was typed, and what went with its row. */
  updated?: Pick<UpdateOffer, 'kept' | 'refilled' | 'lost' | 'changes' | 'differing'>;
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

/** A block of the record with what a list tells of it. */
export interface InsertedBlock extends InsertionRecord {
  /** Name of its sheet as it is now. */
  sheet: string;
  /** The reporting year. */
  year: number;
  /** 1 to 12; `null` where the block was made without one. */
  month: number | null;
  /** 1 to 4; `null` where the block was made without one. */
  quarter: number | null;
  mode: FormulaMode;
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
  | 'cancelled'
  | 'recordLost'
  | 'nothingToRemove'
  | 'editedSince'
  | 'blockNotFound'
  | 'blockChanged'
  | 'typedWouldBeLost'
  | 'typedInOtherUnit'
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

/** What a switch works on: a block of the record, a sheet by its name, or every sheet. */
export type SwitchScope =
  { kind: 'block'; id: string } | { kind: 'sheet'; name: string } | { kind: 'workbook' };

/** Why a formula has no equivalent in Excel's own words and became its value. */
export type NoPlainReason = Untranslatable;

/** A cell that became its value although formulas were asked for. */
export interface BecameValue {
  /** `'Sheet'!B3`. */
  address: string;
  /** `CT.READREPORT`. */
  function: string;
  why: NoPlainReason;
}

/** Why a cell was left as it is. */
export type LeftReason =
  /** It holds something else than was written into it: the user's own. */
  | 'edited'
  /** Its sheet is gone. */
  | 'sheetMissing'
  /** Its function had not answered, or is not known to Excel: there is no value to put in its place. */
  | 'notCalculated'
  /** Excel's own words show another result: one of the two is not up to date, or wrong. */
  | 'different';

export interface LeftCell {
  address: string;
  why: LeftReason;
}

/** The first entries of a list that may be long, and how many there are. */
export interface Bounded<Entry> {
  total: number;
  items: Entry[];
}

/** What a switch did. */
export interface SwitchReport {
  mode: FormulaMode;
  /** Cells whose content was changed, those of spilled results included. */
  changed: number;
  becameValues: Bounded<BecameValue>;
  /** Cells that could not be switched or restored. */
  left: Bounded<LeftCell>;
  /** Cells that were switched and could not be compared, for they depend on functions that have not answered. */
  unverified: Bounded<{ address: string }>;
  /** Stopped by its signal: the workbook is as it was, and nothing above counts. */
  cancelled: boolean;
}

/** How the formulas of a copy are written. */
export type SendOutMode = 'plain' | 'values';

/** What became of the formulas in a copy. */
export interface SendOutReport {
  mode: SendOutMode;
  /** Cells whose formula calls a function of the add-in in the source and does not in the copy. */
  changed: number;
  /** Of those, the ones that hold their value though formulas were asked for. */
  becameValues: Bounded<BecameValue>;
  /** The workbook has macros, and the copy has none. */
  leftMacros: boolean;
  cancelled: boolean;
}

/** What the command line and the tests call in the add-in's page. Rejections are `WorkbookProblem`s. */
export interface Automation {
  /** Exactly what the Insert button does, with a request made elsewhere. */
  insert(request: BlockRequest): Promise<InsertReport>;
  /** Without an id the last block, as the button of the first tab does; else as the tab of inserted blocks does. */
  remove(options?: { id?: string; evenIfEdited?: boolean }): Promise<InsertionRecord>;
  /** All blocks of the record, newest first. */
  insertions(): Promise<InsertedBlock[]>;
  /** Takes the record out of the workbook; how many blocks it held, `null` where there was none. */
  eraseRecord(): Promise<number | null>;
  /** Switches formulas in place, as the tab of inserted blocks does; `ct` restores. */
  switchFormulas(scope: SwitchScope, mode: FormulaMode): Promise<SwitchReport>;
  /** The copy for others, opened as a new workbook. */
  sendOutCopy(mode: SendOutMode): Promise<SendOutReport>;
  survey(): Promise<WorkbookSurvey>;
  /** What the workbook can fill, best first. */
  offers(): Promise<TableOffer[]>;
  /** What does not add up on the visible sheets of the workbook. */
  findings(): Promise<SourceFinding[]>;
  /** What is probably wrong on the visible sheets, or on one of them. */
  check(sheet?: string): Promise<CheckFinding[]>;
  /** Rules as a file has them; `null`: it is none. */
  readRules(text: string): LinkRule[] | null;
  /** The choices that a table has. */
  parametersOf(table: TableId): readonly string[];
  /** The problem in the user's words. */
  problemText(problem: Problem, language: Language): ProblemText;
  /** The figures that a report states, as the pane's tab of reports reads them. */
  readReport(text: string): Promise<ReportFigure[]>;
  /**
   * Reports held against each other, in the order of their publication, and against the tables of the workbook where it is asked:
   * as lines of text, and as rows of a table. `tables`: those that gave plans and bases.
   */
  reconcile(
    reports: readonly NamedText[],
    language: Language,
    workbook?: { sheet?: string },
  ): Promise<{ lines: string[]; rows: ReconciliationRow[]; tables: NamedTable[] }>;
}
/** What the command line calls without a workbook. */
export type PureRooms = typeof pure;
