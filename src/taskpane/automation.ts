import type { BlockRequest, InsertionRecord, InsertReport, WorkbookSurvey } from '../workbook';
import { problemText } from './problem-text';
import type { PaneSession, WorkbookService } from './session';

/** What the command line and the tests call in the add-in's page. Rejections are `WorkbookProblem`s. */
export interface Automation {
  /** Exactly what the Insert button does, with a request made elsewhere. */
  insert(request: BlockRequest): Promise<InsertReport>;
  remove(options?: { evenIfEdited?: boolean }): Promise<InsertionRecord>;
  survey(): Promise<WorkbookSurvey>;
  problemText: typeof problemText;
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
  };
}
