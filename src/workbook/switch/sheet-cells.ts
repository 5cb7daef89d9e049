import { usedParts } from '../excel/used-parts';
import { parseAddress } from '../../spreadsheet/a1';
import { readAreas } from '../excel/requests';
import { stopIfAborted } from '../blocks/change-set/apply';
import { withoutTexts } from './long-texts';
import type { SwitchOptions } from './report';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';

/** Formulas and values of a part of a sheet; rows and cells where nothing is used may be missing. */
export interface CellMatrices {
  area: Area;
  formulas: CellValue[][];
  values: CellValue[][];
}

const NOTHING: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** Reads the used parts of an area in requests of a size that Excel takes; `between` runs before each. */
export async function readParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  parts: readonly Area[],
  between: (rows: number) => void = () => undefined,
): Promise<CellMatrices> {
  const cells: CellMatrices = { area, formulas: [], values: [] };
  const read = await readAreas(
    context,
    parts.map((part) => ({ sheet, area: part })),
    between,
    withoutTexts,
  );
  read.forEach(({ formulas, values }, index) => {
    put(cells.formulas, formulas, area, parts[index]);
    put(cells.values, values, area, parts[index]);
  });
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
async function usedCells(
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

/** The cells of whole sheets, as far as they are used. */
export async function readAll(
  context: Excel.RequestContext,
  sheets: Excel.Worksheet[],
  { onProgress, signal }: SwitchOptions,
): Promise<CellMatrices[]> {
  const used = await usedCells(context, sheets);
  const total = used.flatMap(({ parts }) => parts).reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  const read: CellMatrices[] = [];
  for (const { sheet, area, parts } of used) {
    const cells = await readParts(context, sheet, area, parts, (rows) => {
      stopIfAborted(signal);
      onProgress?.({ stage: 'reading', done, total });
      done += rows;
    });
    read.push(cells);
  }
  return read;
}
