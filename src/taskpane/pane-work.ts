import type { Progress } from '../workbook';
import type { WorkbookProblem } from '../workbook/excel/problem';
import type { Choices } from './choices';
import type { Activity, Notice, PaneState } from './pane-state';
import type { WorkbookService } from './workbook-service';

/** What parts of the session may do with the whole of it. */
export interface PaneWork {
  readonly service: WorkbookService;
  state(): PaneState;
  set(change: Partial<PaneState>): void;
  /** Changes what is chosen of the table; another preview follows. */
  choose(change: Partial<Choices>): void;
  /** @throws WorkbookProblem `busyWorkbook`: one thing at a time */
  begin(activity: Activity): void;
  /** Shows what went wrong, with this view. */
  failed(error: unknown, during: Activity, view?: 'form' | 'result'): WorkbookProblem;
  /** What went wrong, in the pane's terms; a lost session ends what followed it. */
  problemOf(error: unknown): WorkbookProblem;
  progress(progress: Progress): void;
  /** Back to the form, with the workbook read again where the pane was shown. */
  restart(notice?: Notice): Promise<void>;
  previewAgain(): void;
}
