import type { BlockRequest, InsertionRecord, InsertReport, WorkbookSurvey } from '../workbook';
import type { ReconciliationRow, ReportFigure } from '../reports';
import { loadReport } from './load-report';
import { problemText } from './problem-text';
import type { PaneSession, WorkbookService } from './session';
import type { Language } from './texts';

/** What the command line and the tests call in the add-in's page. Rejections are `WorkbookProblem`s. */
export interface Automation {
  /** Exactly what the Insert button does, with a request made elsewhere. */
  insert(request: BlockRequest): Promise<InsertReport>;
  remove(options?: { evenIfEdited?: boolean }): Promise<InsertionRecord>;
  survey(): Promise<WorkbookSurvey>;
  problemText: typeof problemText;
  /** The figures that a report states, as the pane's tab of reports reads them. */
  readReport(text: string): Promise<ReportFigure[]>;
  /** Reports held against each other, in the order of their publication: as lines of text, and as rows of a table. */
  reconcile(
    reports: readonly NamedText[],
    language: Language,
  ): Promise<{ lines: string[]; rows: ReconciliationRow[] }>;
}

/** The text of a report and what it is called. */
export interface NamedText {
  name: string;
  text: string;
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
    remove: (options) => session.remove(options),
    survey: () => service.surveyWorkbook(),
    problemText,
    readReport: async (text) => (await loadReport()).readReport(text),
    reconcile: async (reports, language) => (await loadReport()).reconcileTexts(reports, language),
  };
}
