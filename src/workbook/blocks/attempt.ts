import { asProblem, isSessionLost } from '../excel/errors';
import type { BlockRecord } from './record';
import { forgetRecord } from './record-part';
import type { ProblemCode } from '../../contract';
import type { WorkbookProblem } from '../excel/problem';

export type Progress = 'reading' | 'writing' | 'verifying';

/** What is known about a write while it runs, so that a failure at any point can be undone and told. */
export interface Attempt {
  stage: Progress;
  block: BlockRecord | null;
  /** Makes the workbook as it was before the write. */
  undo: (problem: WorkbookProblem, stage: Progress) => Promise<void>;
}

/** Refusals of a request as a whole: none of its actions was carried out. */
const REFUSED_WHOLE = new Set<ProblemCode>(['cellEditMode', 'tooLarge']);

/** An attempt that has not begun to write. */
export const newAttempt = (): Attempt => ({ stage: 'reading', block: null, undo: async () => undefined });

/** The problem to tell; where a write had begun, the workbook is put back first. */
export async function afterFailure(
  error: unknown,
  { stage, block, undo }: Attempt,
): Promise<WorkbookProblem> {
  const written = stage !== 'reading' && block !== null;
  const problem = asProblem(error, block ? { sheet: block.sheet } : {}, written);
  if (problem.details.sheet === undefined && block) problem.details.sheet = block.sheet;
  forgetRecord();
  if (!written || isSessionLost(error) || (stage === 'writing' && REFUSED_WHOLE.has(problem.code))) {
    problem.details.restored = problem.code !== 'sessionLostAfterWrite';
    return problem;
  }
  try {
    await undo(problem, stage);
    problem.details.restored = true;
  } catch {
    problem.details.restored = false;
  }
  return problem;
}
