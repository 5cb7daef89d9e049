import type { FixedCell, FixRecord, FixReport } from '../../contract';
import type { CheckFinding } from '../../findings/check';
import { fullAddress } from '../../spreadsheet/a1';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import { apply, type ApplyOptions } from '../blocks/change-set/apply';
import type { AreaChange } from '../blocks/change-set/change-set';
import { enteredAgain } from '../blocks/entered-content';
import { forgetPrepared } from '../blocks/prepare';
import type { RecordContent } from '../blocks/record';
import { forgetRecord, loadRecord } from '../blocks/record-part';
import { sameContent } from '../blocks/same-content';
import { asProblem } from '../excel/errors';
import { forgetSheets } from '../excel/known-sheets';
import { WorkbookProblem } from '../excel/problem';
import { inRequests } from '../excel/requests';

/** The record keeps so many fixes, the newest. */
const MOST_KEPT = 20;
/** Bytes of the question for one cell, and of its answer. */
const BYTES_OF_CELL = 900;

/** What is written: each cell holds `before` until then, else it is left alone. */
interface Wanted {
  cells: FixedCell[];
  /** The record while the cells that are still the same are written, and afterwards. */
  record: (before: RecordContent, cells: FixedCell[]) => { during: RecordContent; after: RecordContent };
}

const cellOf = ({ row, column }: Pick<FixedCell, 'row' | 'column'>): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

/**
 * Puts what the check proposes into the cells of a finding, as one change set; a cell that changed since the check stays.
 * @throws WorkbookProblem `sheetProtected`, `sheetMissing`, `readOnly` before anything is written; else everything is put back
 */
export function applyFix({ kind, cells }: CheckFinding, options: ApplyOptions = {}): Promise<FixReport> {
  const id = `FIX-${Date.now().toString(36)}`;
  return changeCells(
    {
      cells: cells.flatMap(({ sheet, row, column, stated, fix, fixFormat }): FixedCell[] =>
        fix === undefined
          ? []
          : [
              {
                sheet,
                row,
                column,
                before: stated,
                after: fix,
                ...(fixFormat !== undefined && { formats: { before: '', after: fixFormat } }),
              },
            ],
      ),
      record: (before, fixed) => {
        if (fixed.length === 0) return { during: before, after: before };
        const kept = before.fixes.slice(1 - MOST_KEPT);
        const withState = (state: FixRecord['state']) => ({
          ...before,
          fixes: [...kept, { id, kind, state, cells: fixed }],
        });
        return { during: withState('writing'), after: withState('done') };
      },
    },
    options,
  );
}

/**
 * Changes the cells of a fix back; those that somebody changed since stay.
 * @throws WorkbookProblem `nothingToRemove`: the record does not know it
 */
export async function undoFix(id: string, options: ApplyOptions = {}): Promise<FixReport> {
  const fix = (await fixesMade()).find((one) => one.id === id);
  if (!fix) throw new WorkbookProblem('nothingToRemove');
  return changeCells(
    {
      cells: fix.cells.map(({ before, after, formats, ...place }) => ({
        ...place,
        before: after,
        after: before,
        ...(formats && { formats: { before: formats.after, after: formats.before } }),
      })),
      record: (before) => {
        const others = before.fixes.filter((one) => one.id !== id);
        const during = { ...before, fixes: [...others, { ...fix, state: 'writing' as const }] };
        return { during, after: { ...before, fixes: others } };
      },
    },
    options,
  );
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
      workbook.worksheets.load('items/name');
      const before = await loadRecord(context);
      if (workbook.readOnly) throw new WorkbookProblem('readOnly');
      const { same, left } = await stillThere(context, wanted.cells);
      const { during, after } = wanted.record(before, same);
      if (after !== before)
        await apply(
          context,
          {
            record: { before, during, after: () => after },
            areas: same.map(areaOf),
            manual: workbook.application.calculationMode === 'Manual',
            expected: same.map(({ sheet, after: content, ...place }) => ({
              sheet,
              area: cellOf(place),
              cells: [[{ content: enteredAgain(content) }]],
            })),
            known: [],
          },
          options,
        );
      return { changed: same.length, left: left.map((cell) => fullAddress(cell.sheet, cellOf(cell))) };
    });
  } catch (error) {
    throw asProblem(error);
  } finally {
    forgetRecord();
    forgetPrepared();
    forgetSheets();
  }
}

function areaOf({ sheet, before, after, formats, ...place }: FixedCell): AreaChange {
  const state = (content: CellValue, format?: string) => ({
    contents: [[enteredAgain(content)]],
    ...(format !== undefined && { formats: [[format]] }),
  });
  return {
    sheet,
    area: cellOf(place),
    before: state(before, formats?.before),
    after: state(after, formats?.after),
  };
}

/** The cells that hold what they held when they were looked at, with their number formats, and the others. */
async function stillThere(
  context: Excel.RequestContext,
  cells: readonly FixedCell[],
): Promise<{ same: FixedCell[]; left: FixedCell[] }> {
  const { worksheets } = context.workbook;
  const missing = cells.find(({ sheet }) => !worksheets.items.some(({ name }) => name === sheet));
  if (missing) throw new WorkbookProblem('sheetMissing', { sheet: missing.sheet });
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].map((name) => worksheets.getItem(name));
  for (const sheet of sheets) sheet.load('name,protection/protected');
  const read: CellRead[] = [];
  for (const request of inRequests(cells, () => BYTES_OF_CELL))
    read.push(...(await readCells(context, request)));
  const locked = sheets.find(({ protection }) => protection.protected);
  if (locked) throw new WorkbookProblem('sheetProtected', { sheet: locked.name });
  const isSame = ({ cell, range }: CellRead) =>
    sameContent(enteredAgain(cell.before), range.formulas[0][0] as CellValue);
  return {
    same: read.filter(isSame).map(({ cell, range }) => ({
      ...cell,
      ...(cell.formats && {
        formats: { ...cell.formats, before: (range.numberFormat as string[][])[0][0] },
      }),
    })),
    left: read.filter((one) => !isSame(one)).map(({ cell }) => cell),
  };
}

interface CellRead {
  cell: FixedCell;
  range: Excel.Range;
}

async function readCells(context: Excel.RequestContext, cells: readonly FixedCell[]): Promise<CellRead[]> {
  const asked = cells.map((cell) => {
    const { sheet, row, column } = cell;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    range.load('formulas,numberFormat');
    range.untrack();
    return { cell, range };
  });
  await context.sync();
  return asked;
}
