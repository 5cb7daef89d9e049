import type { CellValue } from '../../../src/spreadsheet/sheet-snapshot';
import { NO_NAMES_KNOWN } from '../../../src/spreadsheet/formula-names';
import { unconfirmedBehind } from '../../../src/workbook/shown-values';
import { shownSheet, shownWorkbook } from '../../../src/workbook/shown-values/shown-sheet';

const FORMULA = '=CT.POINTS(A2:A4,B2:B4)';
const POINTS = [10, 20, 30];

/**
 * Results of one formula in C2:C4 of a sheet, and a formula of another sheet that reads the one in the middle.
 * @param middle - what the cell in the middle shows
 * @param isToldAsFormula - Excel may tell a formula in each cell of its results
 */
function sheets(middle: number, isToldAsFormula: boolean) {
  const area = { row: 0, column: 0, rows: 4, columns: 3 };
  const shown = [POINTS[0], middle, POINTS[2]];
  const lines = POINTS.map((points, at): CellValue[] => [50 + points, 50, shown[at]]);
  const formulas = lines.map(([a, b, c], at) => [a, b, at === 0 || isToldAsFormula ? FORMULA : c]);
  const source = shownSheet('A', {
    area,
    formulas: [['', '', ''], ...formulas],
    values: [['', '', ''], ...lines],
  });
  const reader = shownSheet('B', {
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    formulas: [['=CT.POINTS(A!C3,0)']],
    values: [[middle]],
  });
  const workbook = shownWorkbook([source, reader], { names: NO_NAMES_KNOWN, isManual: false });
  return unconfirmedBehind(workbook, [{ sheet: 'B', row: 0, column: 0 }]);
}

describe.each([false, true])(
  'a result that lies over another cell (told as its formula: %s)',
  (isToldAsFormula) => {
    test('is one of its formula', async () => {
      expect(await sheets(POINTS[1], isToldAsFormula)).toEqual([]);
    });

    test('of before is found through its formula', async () => {
      expect(await sheets(7, isToldAsFormula)).toEqual([
        { sheet: 'A', row: 1, column: 2, isUnknowable: false, isOver: true },
      ]);
    });
  },
);
