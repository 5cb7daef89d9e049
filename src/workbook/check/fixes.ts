import type { FixedCell, FixRecord, FixReport } from '../../contract';
import type { CheckFinding } from '../../findings/check';
import { cellAddress } from '../../spreadsheet/a1';
import { apply, type ApplyOptions } from '../blocks/change-set/apply';
import { forgetPrepared } from '../blocks/prepare';
import type { RecordContent } from '../blocks/record';
import { changeRecord, forgetRecord, loadRecord } from '../blocks/record-part';
import { asProblem } from '../excel/errors';
import { forgetSheets } from '../excel/known-sheets';
import { WorkbookProblem } from '../excel/problem';
import { fixAreas, stillThere } from './fixed-cells';

/** The record keeps so many fixes, the newest. */
const MOST_KEPT = 20;

/** What is written: each cell holds `before` until then, else it is left alone. */
interface Wanted {
  cells: FixedCell[];
  /** The record while the cells that still are the same are written, and afterwards; `null`: nothing is to be written. */
  record: (
    before: RecordContent,
    cells: { same: FixedCell[]; left: FixedCell[] },
  ) => { during: RecordContent; after: RecordContent } | null;
}

/**
 * Puts what the check proposes into the cells of a finding, as one change set; a cell that changed since the check stays.
 * @throws WorkbookProblem `sheetProtected`, `sheetMissing`, `readOnly` before anything is written; else everything is put back
 */
export function applyFix({ kind, cells }: CheckFinding, options: ApplyOptions = {}): Promise<FixReport> {
  const wanted = cells.flatMap(({ sheet, row, column, stated, fix, fixFormat }): FixedCell[] => {
    if (fix === undefined) return [];
    const formats = fixFormat === undefined ? undefined : { before: '', after: fixFormat };
    return [{ sheet, row, column, before: stated, after: fix, ...(formats && { formats }) }];
  });
  return writeCells(kind, wanted, options);
}

/**
 * Writes cells that hold what is expected of them as one change set that the record can undo.
 * @throws WorkbookProblem as `applyFix`
 */
export function writeCells(
  kind: FixRecord['kind'],
  cells: FixedCell[],
  options: ApplyOptions = {},
): Promise<FixReport> {
  const id = `FIX-${Date.now().toString(36)}`;
  return changeCells(
    {
      cells,
      record: (before, { same }) => {
        if (same.length === 0) return null;
        const kept = before.fixes.slice(1 - MOST_KEPT);
        const inState = (state: FixRecord['state']) => ({
          ...before,
          fixes: [...kept, { id, kind, state, cells: same }],
        });
        return { during: inState('writing'), after: inState('done') };
      },
    },
    options,
  );
}

/**
 * Changes the cells of a fix back. Those that hold something else by now stay, and the fix stays in the record with them.
 * @throws WorkbookProblem `nothingToRemove`: the record does not know it
 */
export async function undoFix(id: string, options: ApplyOptions = {}): Promise<FixReport> {
  const fix = (await fixesMade()).find((one) => one.id === id);
  if (!fix) throw new WorkbookProblem('nothingToRemove');
  return changeCells(
    {
      cells: fix.cells.map(turned),
      record: (before, { same, left }) => {
        // of one that was interrupted no cell may have been written
        const isDone = left.length === 0 || fix.state === 'writing';
        if (same.length === 0 && !isDone) return null;
        const others = before.fixes.filter((one) => one.id !== id);
        const rest = isDone ? [] : [{ ...fix, cells: left.map(turned) }];
        const during = { ...before, fixes: [...others, { ...fix, state: 'writing' as const }] };
        return { during, after: { ...before, fixes: [...others, ...rest] } };
      },
    },
    options,
  );
}

const turned = ({ before, after, formats, ...place }: FixedCell): FixedCell => ({
  ...place,
  before: after,
  after: before,
  ...(formats && { formats: { before: formats.after, after: formats.before } }),
});

/** Takes a fix out of the record; its cells stay as they are. */
export async function forgetFix(id: string): Promise<void> {
  try {
    await Excel.run((context) =>
      changeRecord(context, (record) => ({
        ...record,
        fixes: record.fixes.filter((one) => one.id !== id),
      })),
    );
  } catch (error) {
    throw asProblem(error);
  }
}

/** The fixes that can be undone, the newest first. */
export async function fixesMade(): Promise<FixRecord[]> {
  try {
    return [...(await Excel.run(async (context) => (await loadRecord(context)).fixes))].reverse();
  } catch (error) {
    throw asProblem(error);
  }
}

async function changeCells(wanted: Wanted, options: ApplyOptions): Promise<FixReport> {
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      workbook.application.load('calculationMode');
      workbook.worksheets.load('items/id,items/name');
      const before = await loadRecord(context);
      if (workbook.readOnly) throw new WorkbookProblem('readOnly');
      const found = await stillThere(context, wanted.cells);
      const record = wanted.record(before, found);
      const { same, left } = found;
      if (record) {
        const { areas, expected } = fixAreas(same);
        const manual = workbook.application.calculationMode === 'Manual';
        const { during, after } = record;
        await apply(
          context,
          { record: { before, during, after: () => after }, areas, manual, expected, known: [] },
          options,
        );
      }
      return { changed: same.length, left: left.map(cellAddress) };
    });
  } catch (error) {
    throw asProblem(error);
  } finally {
    forgetRecord();
    forgetPrepared();
    forgetSheets();
  }
}
