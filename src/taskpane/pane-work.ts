import type { Progress } from '../workbook';
import type { WorkbookProblem } from '../workbook/excel/problem';
import type { Activity, PaneState } from './pane-state';
import type { WorkbookService } from './workbook-service';

/** What parts of the session may do with the whole of it. */
export interface PaneWork {
  readonly service: WorkbookService;
  state(): PaneState;
  set(change: Partial<PaneState>): void;
  /** @throws WorkbookProblem `busyWorkbook`: one thing at a time */
  begin(activity: Activity): void;
  /** Shows what went wrong, with this view. */
  failed(error: unknown, during: Activity, view?: 'form' | 'result'): WorkbookProblem;
  progress(progress: Progress): void;
  /** Reads the workbook anew. */
  restart(): Promise<void>;
  previewAgain(): void;
}
