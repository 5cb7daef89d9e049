import { ABOUTS, type TableParameter } from '../tables';
import type {
  BlockRequest,
  FormulaMode,
  InsertionRecord,
  InsertReport,
  NamedTable,
  NamedText,
  TableId,
  WorkbookSurvey,
} from '../contract';
import type { InsertedBlock, SendOutMode, SendOutReport, SwitchReport, SwitchScope } from '../workbook';
import type { ReconciliationRow, ReportFigure } from '../reports';
import { loadBlocks } from './load-blocks';
import { loadReport } from './load-report';
import { problemText } from './problem-text';
import type { PaneSession, WorkbookService } from './session';
import type { Language } from './texts';

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
  /** The choices that a table has. */
  parametersOf(table: TableId): readonly TableParameter[];
  problemText: typeof problemText;
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

declare global {
  interface Window {
    chiTieu?: Automation;
  }
}

/** Puts the automation object on the page. */
export function exposeAutomation(session: PaneSession, service: WorkbookService): void {
  window.chiTieu = {
    insert: (request) => session.insert(request),
    remove: async ({ id, ...options } = {}) =>
      id === undefined
        ? session.remove(options)
        : (await loadBlocks()).blocksSessionOf(session).remove(id, options),
    insertions: async () => (await loadBlocks()).insertions(),
    eraseRecord: async () => (await loadBlocks()).blocksSessionOf(session).erase(),
    switchFormulas: async (scope, mode) =>
      (await loadBlocks()).blocksSessionOf(session).switchFormulas(scope, mode),
    sendOutCopy: async (mode) => (await loadBlocks()).blocksSessionOf(session).sendOut(mode),
    survey: () => service.surveyWorkbook(),
    parametersOf: (table) => ABOUTS[table].parameters,
    problemText,
    readReport: async (text) => (await loadReport()).readReport(text),
    reconcile: async (reports, language, workbook) =>
      (await loadReport()).reconcileWithWorkbook(reports, language, workbook),
  };
}
