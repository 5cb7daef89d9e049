import { usedParts } from '../excel/used-parts';
import { parseAddress } from '../../spreadsheet/a1';
import { asProblem } from '../excel/errors';
import { CELLS_PER_REQUEST } from '../excel/read-sheets';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';

/** Formulas and values of a part of a sheet; rows and cells where nothing is used may be missing. */
export interface CellMatrices {
  area: Area;
  formulas: CellValue[][];
  values: CellValue[][];
}

const NOTHING: Area = { row: 0, column: 0, rows: 0, columns: 0 };

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

/** Parts of a size that Excel takes in one request. */
function requestsFor(part: Area): Area[] {
  const step = Math.max(1, Math.floor(CELLS_PER_REQUEST / part.columns));
  return Array.from({ length: Math.ceil(part.rows / step) }, (_, index) => ({
    ...part,
    row: part.row + index * step,
    rows: Math.min(step, part.rows - index * step),
  }));
}

/** Reads the used parts of an area in requests of a size that Excel takes; `between` runs before each. */
export async function readParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  parts: readonly Area[],
  between: (rows: number) => void = () => undefined,
): Promise<CellMatrices> {
  const cells: CellMatrices = { area, formulas: [], values: [] };
  for (const part of parts.flatMap(requestsFor)) {
    between(part.rows);
    const { formulas, values } = await readPart(context, sheet, part);
    put(cells.formulas, formulas, area, part);
    put(cells.values, values, area, part);
  }
  return cells;
}

function put(matrix: CellValue[][], read: CellValue[][], area: Area, part: Area): void {
  read.forEach((line, r) => {
    const row = (matrix[part.row - area.row + r] ??= []);
    line.forEach((content, c) => (row[part.column - area.column + c] = content));
  });
}

/** All that is used of a sheet, and the parts of it where something stands. */
interface UsedCells {
  sheet: Excel.Worksheet;
  area: Area;
  parts: Area[];
}

/** How large the sheets are, and whether they are protected. */
export async function usedCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<UsedCells[]> {
  const ranges = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of ranges) range.load('address');
  for (const sheet of sheets) sheet.protection.load('protected');
  await context.sync();
  const used: UsedCells[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const area = ranges[index].isNullObject ? NOTHING : parseAddress(ranges[index].address)!.area;
    used.push({ sheet, area, parts: area.rows ? await usedParts(context, sheet, area) : [] });
  }
  return used;
}

/** What stands in a cell; `''` outside of what was read. */
export function at(matrix: CellValue[][], area: Area, row: number, column: number): CellValue {
  return matrix[row - area.row]?.[column - area.column] ?? '';
}
