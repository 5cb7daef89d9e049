import type { LongRow } from '../collecting';
import type { SourceFinding } from '../findings';
import type { CheckReport } from '../findings/check';
import type { TableOffer } from '../planning/offers';
import type { SheetsSurvey } from '../planning/survey';
import type * as pure from '../pure';
import type { ReconciliationRow, ReportFigure } from '../reports';
import type { BlockRequest, ChosenPeriod, FormulaMode, Language, TableRef } from '../tables/choices';
import type { LinkRule } from '../tables/kit';
import type { InsertedBlock, InsertionRecord, InsertReport } from './insertion';
import type { LedgerReport, LedgerView, Publication, RecordSource } from './ledger';
import type { Problem, ProblemText } from './problem';
import type { RollPlan, RollReport, RollScope } from './roll';
import type { TemplateReading, TemplateSource } from './templates';
import type { SendOutMode, SendOutReport, SwitchReport, SwitchScope, TakingOptions } from './switch';

/** What the pane needs to know of the workbook before it offers choices. */
export interface WorkbookSurvey extends SheetsSurvey {
  /** The active cell, `'Sheet'!B3`: there is one also where several areas or a chart are selected. */
  selection: string;
  structureProtected: boolean;
  readOnly: boolean;
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

/** What the command line and the tests call in the add-in's page. Rejections are `WorkbookProblem`s. */
export interface Automation {
  /** Exactly what the Insert button does, with a request made elsewhere. */
  insert(request: BlockRequest): Promise<InsertReport>;
  /** Without an id the last block, as the button of the first tab does; else as the tab of inserted blocks does. */
  remove(options?: { id?: string; evenIfEdited?: boolean }): Promise<InsertionRecord>;
  /** All blocks of the record, newest first. */
  insertions(): Promise<InsertedBlock[]>;
  /** What rolling blocks forward will do, cell by cell; nothing is changed. */
  planRoll(scope: RollScope, to: ChosenPeriod): Promise<RollPlan>;
  /** Makes the next period's blocks, all of them or none, as the tab of inserted blocks does. */
  rollForward(scope: RollScope, to: ChosenPeriod): Promise<RollReport>;
  /** Takes away what a roll forward made; without an id the last one's. */
  undoRoll(id?: string): Promise<InsertedBlock[]>;
  /** Takes the record out of the workbook; how many blocks it held, `null` where there was none. */
  eraseRecord(): Promise<number | null>;
  /** Switches formulas in place, as the tab of inserted blocks does; `ct` restores. */
  switchFormulas(scope: SwitchScope, mode: FormulaMode, taking?: TakingOptions): Promise<SwitchReport>;
  /** The copy for others, opened as a new workbook. */
  sendOutCopy(mode: SendOutMode, taking?: TakingOptions): Promise<SendOutReport>;
  survey(): Promise<WorkbookSurvey>;
  /** What the workbook can fill, best first. */
  offers(): Promise<TableOffer[]>;
  /** What does not add up on the visible sheets of the workbook. */
  findings(): Promise<SourceFinding[]>;
  /** What is probably wrong on the visible sheets, or on one of them. */
  check(sheet?: string): Promise<CheckReport>;
  /** The ledger of published figures; `null`: the workbook has none. */
  ledger(): Promise<LedgerView>;
  /** Writes figures below the last line of the ledger, or of a new one, as the tab of inserted blocks does. */
  recordFigures(source: RecordSource, publication: Publication, language: Language): Promise<LedgerReport>;
  /** The figures of the inserted tables, or of one, and of the ledger, one a row. */
  longTable(id?: string): Promise<LongRow[]>;
  /** Puts the revisions of the ledger's figures on a sheet of their own. */
  insertRevisions(language: Language): Promise<InsertReport>;
  /** Rules as a file has them; `null`: it is none. */
  readRules(text: string): LinkRule[] | null;
  /** A template of the department's own, from a block or a form as it stands; nothing is changed. */
  readTemplate(source: TemplateSource): Promise<TemplateReading>;
  /** The choices that a table has. */
  parametersOf(table: TableRef): readonly string[];
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
