import { checkSheets, type CheckFinding } from '../../findings/check';
import { asProblem } from './errors';
import { allSheets } from './known-sheets';
import { breather } from './offers';
import { WorkbookProblem } from './problem';

/** How a check goes on, and how it is stopped. */
export interface CheckRun {
  signal?: AbortSignal;
  /** After each sheet: the share of the work that is done, 0 to 1. */
  onProgress?: (share: number) => void;
}

/**
 * What is probably wrong on the visible sheets of the workbook, or on one sheet; in slices, so that the pane answers meanwhile. A check
 * that is stopped has no findings.
 * @throws WorkbookProblem `sheetMissing`
 */
export async function checkWorkbook(
  sheet?: string,
  { signal, onProgress }: CheckRun = {},
): Promise<CheckFinding[]> {
  try {
    const snapshots = await Excel.run(allSheets);
    const chosen = snapshots.filter(({ name, visible }) => (sheet === undefined ? visible : name === sheet));
    if (sheet !== undefined && chosen.length === 0) throw new WorkbookProblem('sheetMissing', { sheet });
    const breathe = breather();
    const steps = checkSheets(chosen);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      onProgress?.(step.value);
      await breathe();
      if (signal?.aborted) return [];
    }
  } catch (error) {
    throw asProblem(error);
  }
}
