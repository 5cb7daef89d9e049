import { checkSheets, type CheckFinding, type CheckReport } from '../../findings/check';
import { withoutChartFigures } from '../blocks/chart-figures';
import { loadRecord } from '../blocks/record-part';
import { breather } from '../excel/breather';
import { asProblem } from '../excel/errors';
import { allSheets } from '../excel/known-sheets';
import { WorkbookProblem } from '../excel/problem';

/** How a check goes on, and how it is stopped. */
export interface CheckRun {
  signal?: AbortSignal;
  /** After each table: the share of the work that is done, 0 to 1. */
  onProgress?: (share: number) => void;
}

/**
 * What is probably wrong on the visible sheets of the workbook, or on one sheet held against the others; in slices, so that the pane
 * answers meanwhile. Of a very large sheet only the beginning is looked at, and the report says so.
 * @throws WorkbookProblem `sheetMissing`; `cancelled` where it was stopped
 */
export async function checkWorkbook(
  sheet?: string,
  { signal, onProgress }: CheckRun = {},
): Promise<CheckReport> {
  try {
    const { snapshots, accepted } = await Excel.run(async (context) => {
      const sheets = await allSheets(context);
      const record = await loadRecord(context);
      return {
        snapshots: sheets.map((one) => withoutChartFigures(one, record.blocks)),
        accepted: record.accepted,
      };
    });
    const read = snapshots.filter(({ name, visible }) => visible || name === sheet);
    const chosen = read.filter(({ name }) => sheet === undefined || name === sheet);
    if (sheet !== undefined && chosen.length === 0) throw new WorkbookProblem('sheetMissing', { sheet });
    const cutSheets = chosen.flatMap(({ name, used, area }) => (used ? [{ sheet: name, read: area }] : []));
    const breathe = breather();
    const steps = checkSheets(read, accepted);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        const own = <Finding extends CheckFinding>(all: Finding[]) =>
          all.filter((finding) => sheet === undefined || isAbout(sheet, finding));
        const { findings, accepted: known } = step.value;
        const sheets = read.map(({ name }) => name);
        return { findings: own(findings), accepted: own(known), sheets, cutSheets };
      }
      onProgress?.(step.value);
      await breathe();
      if (signal?.aborted) throw new WorkbookProblem('cancelled');
    }
  } catch (error) {
    throw asProblem(error);
  }
}

/** Whether a finding names cells of a sheet, also as what another is held against. */
const isAbout = (sheet: string, finding: CheckFinding): boolean =>
  finding.sheet === sheet || finding.cells.some(({ against }) => against.some((one) => one.sheet === sheet));
