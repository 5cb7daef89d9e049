import { WorkbookProblem } from '../workbook/excel/problem';
import type { ProblemCode, ProblemDetails } from '../contract';
import { textsIn, type Language } from './texts';

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

/** What happened, where, and what to do next; `problem` may have crossed a page's border as plain data. */
export function problemText(
  problem: { code: ProblemCode; details?: ProblemDetails },
  language: Language,
): ProblemText {
  const texts = textsIn(language);
  const details = problem.details ?? {};
  const parts = texts.problems[problem.code] ?? texts.problems.unknown;
  const { restored, hostCode, hostMessage } = details;
  const said = [hostCode, hostMessage].filter(Boolean).join(': ');
  const sentences = {
    what: parts.what,
    where: parts.where(details),
    state: restored === undefined ? '' : restored ? texts.problem.restored : texts.problem.notRestored,
    next: parts.next,
    technical: said && `${texts.problem.technical}: ${said}`,
  };
  return { ...sentences, text: Object.values(sentences).filter(Boolean).join(' ') };
}

/** Whatever was thrown as the one kind of problem the pane can explain. */
export function asWorkbookProblem(error: unknown): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return new WorkbookProblem('unknown', {
    hostCode: typeof code === 'string' ? code : undefined,
    hostMessage: typeof message === 'string' ? message : String(error),
  });
}
