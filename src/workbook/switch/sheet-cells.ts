import { parseAddress } from '../../spreadsheet/a1';
import { asProblem } from '../excel/errors';
import { CELLS_PER_REQUEST } from '../excel/read-sheets';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';

/** Formulas and values of a part of a sheet. */
export interface CellMatrices {
  area: Area;
  formulas: CellValue[][];
  values: CellValue[][];
}

const NOTHING: CellMatrices = { area: { row: 0, column: 0, rows: 0, columns: 0 }, formulas: [], values: [] };

/** Formulas may be long: where an answer would be too large, half of it is asked for. */
async function readPart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Pick<CellMatrices, 'formulas' | 'values'>> {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load('formulas,values');
  try {
    await context.sync();
    return { formulas: range.formulas, values: range.values };
  } catch (error) {
    if (asProblem(error).code !== 'tooLarge' || area.rows < 2) throw error;
  }
  const half = Math.floor(area.rows / 2);
  const above = await readPart(context, sheet, { ...area, rows: half });
  const below = await readPart(context, sheet, { ...area, row: area.row + half, rows: area.rows - half });
  return {
    formulas: [...above.formulas, ...below.formulas],
    values: [...above.values, ...below.values],
  };
}

/** Reads an area in requests of a size that Excel takes; `between` runs before each. */
export async function readArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  between: (rows: number) => void = () => undefined,
): Promise<CellMatrices> {
  const step = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.columns));
  const cells: CellMatrices = { area, formulas: [], values: [] };
  for (let row = area.row; row < area.row + area.rows; row += step) {
    const rows = Math.min(step, area.row + area.rows - row);
    between(rows);
    const part = await readPart(context, sheet, { ...area, row, rows });
    cells.formulas.push(...part.formulas);
    cells.values.push(...part.values);
  }
  return cells;
}

/** All that is used of the sheets: how large each is, in one request. */
export async function usedAreas(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<(Area | null)[]> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load('address');
  for (const sheet of sheets) sheet.protection.load('protected');
  await context.sync();
  return used.map((range) => (range.isNullObject ? null : parseAddress(range.address)!.area));
}

export const noCells = (): CellMatrices => NOTHING;

/** What stands in a cell; `''` outside of what was read. */
export function at(matrix: CellValue[][], area: Area, row: number, column: number): CellValue {
  return matrix[row - area.row]?.[column - area.column] ?? '';
}
