import { matrix } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import { asProblem } from '../excel/errors';
import type { Asked, CellsRead } from '../excel/requests';

/**
 * The formulas, numbers and errors of a few cells whose texts are too long for one answer. Texts are left out, short ones among them too:
 * hundreds of thousands that say the same would each be kept apart. A formula that would have read one shows something else once it is
 * switched, and keeps its function then. `null` where this is too much as well.
 */
export async function withoutTexts(
  context: Excel.RequestContext,
  { sheet, area }: Asked,
): Promise<CellsRead | null> {
  // of one cell Excel would take the whole sheet
  if (area.rows * area.columns === 1) return null;
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const found = [
    range.getSpecialCellsOrNullObject('Formulas'),
    range.getSpecialCellsOrNullObject('Constants', 'ErrorsLogicalNumber'),
  ];
  for (const one of found) one.load('areaCount');
  await context.sync();
  const parts = found.filter(({ isNullObject }) => !isNullObject).map(({ areas }) => areas);
  for (const areas of parts) areas.load('items/rowIndex,items/columnIndex,items/formulas,items/values');
  try {
    await context.sync();
  } catch (error) {
    if (asProblem(error).code === 'tooLarge') return null;
    throw error;
  }
  const nothing = (): CellValue[][] => matrix(area, () => '');
  const read: CellsRead = { formulas: nothing(), values: nothing() };
  for (const { rowIndex, columnIndex, formulas, values } of parts.flatMap(({ items }) => items)) {
    put(read.formulas, formulas as CellValue[][], rowIndex - area.row, columnIndex - area.column);
    put(read.values, values as CellValue[][], rowIndex - area.row, columnIndex - area.column);
  }
  return read;
}

function put(into: CellValue[][], cells: CellValue[][], row: number, column: number): void {
  cells.forEach((line, r) => line.forEach((content, c) => (into[row + r][column + c] = content)));
}
