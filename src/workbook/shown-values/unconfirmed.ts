import { evaluate, isFault, NotComputable, type OurFunctions, type Scalar } from '../../formulas/evaluation';
import { cellName } from '../../spreadsheet/a1';
import { matrix, type Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import { sameValue } from '../blocks/same-content';
import { breather } from '../excel/breather';
import { sheetKey } from '../excel/sheet-key';
import type { PlacedFormula, ShownWorkbook } from './shown-sheet';

/** A cell of a sheet. */
export interface ShownCell {
  sheet: string;
  row: number;
  column: number;
}

/** A cell that does not show its result, as far as is known. */
export interface UnconfirmedCell extends ShownCell {
  /** Only Excel can work it out: waiting tells no more. */
  isUnknowable: boolean;
  /** It shows the first of several results, and the cells beside it do not show theirs: one in a cell of its own shows no others. */
  isOver: boolean;
}

const written = (value: Scalar): CellValue => (isFault(value) ? value.error : (value ?? ''));

/** Whether a cell shows a result; a formula that gives an empty cell shows 0. */
const shows = (result: Scalar, shown: Scalar): boolean => sameValue(written(result ?? 0), written(shown));

/** Results over cells of their own number: one row, one column or one result fills them, what is left says so. */
function cutTo(result: Scalar[][], { rows, columns }: { rows: number; columns: number }): Scalar[][] {
  return matrix({ row: 0, column: 0, rows, columns }, (row, column): Scalar => {
    const line = result[result.length === 1 ? 0 : row];
    const value = line?.[line.length === 1 ? 0 : column];
    return value === undefined ? { error: '#N/A' } : value;
  });
}

/** What a formula gives, with what the cells show; `null` where only Excel knows. */
async function resultOf(
  { formula, over, isOfOneCell }: PlacedFormula,
  sheet: string,
  { sheets, names, ours }: ShownWorkbook & { ours: OurFunctions },
): Promise<Scalar[][] | null> {
  const at = (name: string, row: number, column: number) => sheets.get(sheetKey(name))?.at(row, column);
  try {
    const result = await evaluate(formula, sheet, { at, ours, names, isArray: !isOfOneCell });
    return over ? cutTo(result, over) : result;
  } catch (error) {
    if (error instanceof NotComputable) return null;
    throw error;
  }
}

/**
 * Cells whose formulas call our functions and that do not show what these give for what the cells they read show: Excel does not wait
 * for functions (office-js issues 4152, 6577), and a value of before is as still as a result. Excel's own formulas follow theirs at once,
 * so where every such cell agrees all values are results. Also those for which only Excel knows.
 * @param isAsked - whether a cell with a formula counts
 */
export async function unconfirmed(
  workbook: ShownWorkbook,
  ours: OurFunctions,
  isAsked: (cell: ShownCell, formula: string) => boolean,
): Promise<UnconfirmedCell[]> {
  const known = { ...workbook, ours };
  const breathe = breather();
  const open: UnconfirmedCell[] = [];
  for (const { name, formulas, at } of workbook.sheets.values()) {
    const spilled = new Set<string>();
    for (const placed of formulas()) {
      const { row, column, formula } = placed;
      const cell = { sheet: name, row, column };
      // Excel tells a formula in every cell of its results
      if (spilled.has(cellName(row, column)) || !isAsked(cell, formula)) continue;
      const result = await resultOf(placed, name, known);
      const area = { row, column, rows: result?.length ?? 1, columns: result?.[0]?.length ?? 1 };
      for (const spill of cellsOf(area)) spilled.add(spill);
      const agrees = result?.every((line, r) =>
        line.every((value, c) => shows(value, at(row + r, column + c))),
      );
      const isOver = area.rows * area.columns > 1 && shows(result?.[0]?.[0] ?? null, at(row, column));
      if (!agrees) open.push({ ...cell, isUnknowable: result === null, isOver });
      await breathe();
    }
  }
  return open;
}

function* cellsOf({ row, column, rows, columns }: Area): Generator<string> {
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) if (r + c > 0) yield cellName(row + r, column + c);
}
