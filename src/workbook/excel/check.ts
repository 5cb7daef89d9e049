import { checkSheets, type CheckReport } from '../../findings/check';
import { breather } from './breather';
import { asProblem } from './errors';
import { allSheets } from './known-sheets';
import { WorkbookProblem } from './problem';

/** How a check goes on, and how it is stopped. */
export interface CheckRun {
  signal?: AbortSignal;
  /** After each table: the share of the work that is done, 0 to 1. */
  onProgress?: (share: number) => void;
}

/**
 * What is probably wrong on the visible sheets of the workbook, or on one sheet; in slices, so that the pane answers meanwhile. A check
 * that is stopped has no findings. Of a very large sheet only the beginning is looked at, and the report says so.
 * @throws WorkbookProblem `sheetMissing`
 */
export async function checkWorkbook(
  sheet?: string,
  { signal, onProgress }: CheckRun = {},
): Promise<CheckReport> {
  try {
    const snapshots = await Excel.run(allSheets);
    const chosen = snapshots.filter(({ name, visible }) => (sheet === undefined ? visible : name === sheet));
    if (sheet !== undefined && chosen.length === 0) throw new WorkbookProblem('sheetMissing', { sheet });
    const cutSheets = chosen.flatMap(({ name, used, area }) => (used ? [{ sheet: name, read: area }] : []));
    const breathe = breather();
    const steps = checkSheets(chosen);
    for (;;) {
      const step = steps.next();
      if (step.done) return { findings: step.value, cutSheets };
      onProgress?.(step.value);
      await breathe();
      if (signal?.aborted) return { findings: [], cutSheets };
    }
  } catch (error) {
    throw asProblem(error);
  }
}
