import { cellName } from '../../../spreadsheet/a1';
import type { CellValue } from '../../../spreadsheet/sheet-snapshot';
import { lookAgain } from '../../excel/look-again';
import { WorkbookProblem } from '../../excel/problem';
import { readAreas, type CellsRead } from '../../excel/requests';
import { askForCharts } from '../charts';
import { BUSY, isExplained, latenessIn, type Lateness } from '../lateness';
import { sameContent, sameValue } from '../same-content';
import type { ChangeSet, Expectation, ExpectedCell, SeenCell, Verdict } from './change-set';

/** A cell whose value is another than expected. */
interface Other extends SeenCell {
  expected: ExpectedCell;
  value: CellValue;
  lateness: Lateness;
  /** What it stands in. */
  within: Expectation;
}

type Expected = Pick<ChangeSet, 'expected' | 'known' | 'correct'>;

/**
 * Reads what was written and compares it with what was expected; what is queued goes with the first request. Values that are late are
 * read again; contents are not, for the user may have begun to type.
 * @throws WorkbookProblem `verificationFailed`
 */
export async function verified(
  context: Excel.RequestContext,
  { expected, known, correct }: Expected,
): Promise<Omit<Verdict, 'pageRefused'>> {
  const compareCharts = askForCharts(context, expected);
  const read = await readExpected(context, expected);
  compareCharts();
  const { explained, unexplained } = compared(expected, read, latenessIn(known));
  if (unexplained.length && !correct) throw wrongAt(unexplained[0]);
  const left = await lookAgain(explained, (late) => stillOther(context, late));
  if (!correct) return { late: left.map(placeOf), different: [] };
  // where lateness is no more than possible, the value that was there is the safe one
  const late = left.filter(({ value, lateness }) => value === BUSY || lateness === 'late');
  const different = [...unexplained, ...left.filter((other) => !late.includes(other))];
  return { late: late.map(placeOf), different: different.map(placeOf) };
}

const placeOf = ({ sheet, row, column }: SeenCell): SeenCell => ({ sheet, row, column });

const wrongAt = ({ sheet, row, column }: SeenCell) =>
  new WorkbookProblem('verificationFailed', { sheet, address: cellName(row, column) });

function readExpected(context: Excel.RequestContext, expected: readonly Expectation[]): Promise<CellsRead[]> {
  const { worksheets } = context.workbook;
  return readAreas(
    context,
    expected.map(({ sheet, area }) => ({ sheet: worksheets.getItem(sheet), area })),
  );
}

/**
 * The cells that show something else than expected, and whether that may be so only because functions have not answered.
 * @throws WorkbookProblem where a cell holds something else, whatever it shows
 */
export function compared(
  expected: readonly Expectation[],
  read: readonly CellsRead[],
  latenessOf: (sheet: string, formula: string) => Lateness,
): { explained: Other[]; unexplained: Other[] } {
  const others = expected.flatMap((within, index) => {
    const { sheet, area, cells } = within;
    const { formulas, values } = read[index];
    return cells.flatMap((line, r) =>
      line.flatMap((cell, c): Other[] => {
        if (!cell) return [];
        const place = { sheet, row: area.row + r, column: area.column + c };
        const value = values[r][c];
        const isChecked = cell.content !== undefined;
        if (cell.gone !== undefined && sameContent(cell.gone, formulas[r][c])) throw wrongAt(place);
        const isBroken = isChecked && value === '#REF!' && !cell.isUsers;
        if (isBroken || (isChecked && !sameContent(cell.content!, formulas[r][c]))) throw wrongAt(place);
        if (!isFormula(formulas[r][c]) || hasAnswered(cell, value)) return [];
        return [{ ...place, expected: cell, value, lateness: latenessOf(sheet, formulas[r][c]), within }];
      }),
    );
  });
  return {
    explained: others.filter(({ value, lateness }) => isExplained(value, lateness)),
    unexplained: others.filter(({ value, lateness }) => !isExplained(value, lateness)),
  };
}

const isFormula = (content: CellValue): content is string =>
  typeof content === 'string' && content.startsWith('=');

/** Whether a formula shows what it shall, as far as that is known. */
export function hasAnswered({ value: expected, isUsers }: ExpectedCell, value: CellValue): boolean {
  if (value === BUSY) return false;
  // what the user typed is the user's own
  if (value === '#NAME?' && !isUsers) return expected === value;
  return expected === undefined || sameValue(expected, value);
}

/** Of cells that were late those that still are. */
async function stillOther(context: Excel.RequestContext, late: readonly Other[]): Promise<Other[]> {
  const places = [...new Set(late.map(({ within }) => within))];
  const read = await readExpected(context, places);
  return late.flatMap((other) => {
    const { row, column, within, expected } = other;
    const value = read[places.indexOf(within)].values[row - within.area.row][column - within.area.column];
    return hasAnswered(expected, value) ? [] : [{ ...other, value }];
  });
}
