import { WorkbookProblem } from '../workbook/excel/problem';
import type { Problem, ProblemText } from '../contract';
import { textsIn, type Language } from './texts';

/** What happened, where, and what to do next; `problem` may have crossed a page's border as plain data. */
export function problemText(problem: Problem, language: Language): ProblemText {
  const texts = textsIn(language);
  const details = problem.details ?? {};
  const parts = texts.problems[problem.code] ?? texts.problems.unknown;
  const { restored, hostCode = '', hostMessage = '' } = details;
  const sentences = {
    what: parts.what,
    where: parts.where(details),
    state: restored === undefined ? '' : restored ? texts.problem.restored : texts.problem.notRestored,
    next: parts.next,
    technical: texts.problem.technical(hostCode, hostMessage),
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
