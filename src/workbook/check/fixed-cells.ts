import type { FixedCell } from '../../contract';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import type { AreaChange, CellState, Expectation } from '../blocks/change-set/change-set';
import { enteredAgain } from '../blocks/entered-content';
import { sameContent } from '../blocks/same-content';
import { WorkbookProblem } from '../excel/problem';
import { inRequests } from '../excel/requests';

/** Bytes of the question for one cell, and of its answer. */
const BYTES_OF_CELL = 900;

/** Cells below each other are written as one area. */
function runsOf(cells: readonly FixedCell[]): FixedCell[][] {
  const runs: FixedCell[][] = [];
  const inOrder = [...cells].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  for (const cell of inOrder) {
    const run = runs[runs.length - 1];
    const above = run?.[run.length - 1];
    const isBelow = above?.sheet === cell.sheet && above.column === cell.column && above.row === cell.row - 1;
    if (isBelow) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** What writes cells and undoes it, and what they shall hold then. */
export function fixAreas(cells: readonly FixedCell[]): { areas: AreaChange[]; expected: Expectation[] } {
  const areas = runsOf(cells).map((run): AreaChange => {
    const [{ sheet, row, column }] = run;
    const state = (which: 'before' | 'after'): CellState => ({
      contents: run.map((cell) => [enteredAgain(cell[which])]),
      formats: run.map(({ formats }) => [formats ? formats[which] : null]),
    });
    const area = { row, column, rows: run.length, columns: 1 };
    return { sheet, area, before: state('before'), after: state('after') };
  });
  const expected = areas.map(({ sheet, area, after }) => ({
    sheet,
    area,
    cells: after.contents.map((line) => line.map((content) => ({ content }))),
  }));
  return { areas, expected };
}

interface CellRead {
  cell: FixedCell;
  range: Excel.Range;
}

/**
 * The cells that hold what they held when they were looked at, where their sheet is now and with their number formats; and the others.
 * @throws WorkbookProblem `sheetMissing`, `sheetProtected`
 */
export async function stillThere(
  context: Excel.RequestContext,
  cells: readonly FixedCell[],
): Promise<{ same: FixedCell[]; left: FixedCell[] }> {
  const { items } = context.workbook.worksheets;
  const placed = cells.map((cell) => {
    const sheet =
      items.find(({ id }) => id === cell.sheetId) ?? items.find(({ name }) => name === cell.sheet);
    if (!sheet) throw new WorkbookProblem('sheetMissing', { sheet: cell.sheet });
    return { ...cell, sheet: sheet.name, sheetId: sheet.id };
  });
  const sheets = items.filter(({ name }) => placed.some(({ sheet }) => sheet === name));
  for (const sheet of sheets) sheet.protection.load('protected');
  const read: CellRead[] = [];
  for (const request of inRequests(placed, () => BYTES_OF_CELL))
    read.push(...(await readCells(context, request)));
  const locked = sheets.find(({ protection }) => protection.protected);
  if (locked) throw new WorkbookProblem('sheetProtected', { sheet: locked.name });
  // a number and a text that reads the same are two things: a dot is a decimal point of the one and groups thousands in the other
  const isSame = ({ cell: { before }, range }: CellRead) => {
    const now = range.formulas[0][0] as CellValue;
    return typeof now === typeof before && sameContent(enteredAgain(before), now);
  };
  return {
    same: read.filter(isSame).map(({ cell: { formats, ...cell }, range }) => ({
      ...cell,
      ...(formats && { formats: { ...formats, before: (range.numberFormat as string[][])[0][0] } }),
    })),
    left: read.filter((one) => !isSame(one)).map(({ cell }) => cell),
  };
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
