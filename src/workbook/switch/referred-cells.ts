import { ctFunctionsOf, referencesOf } from '../../formulas/translation';
import { parseAddress } from '../../spreadsheet/a1';
import type { Area } from '../../spreadsheet/area';
import { usedParts } from '../excel/used-parts';
import { sheetKey } from '../excel/sheet-key';
import { readParts, type CellMatrices } from './sheet-cells';
import type { Source } from './sources';

/** The smallest area that holds both. */
function around(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const bottom = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

/**
 * Reads what stands in the cells of further sheets that formulas of ours refer to, so that they are translated for what they read
 * whichever part of the workbook is switched.
 * @param read - the sheets that were read, by `sheetKey`
 */
export async function readReferred(
  context: Excel.RequestContext,
  sources: readonly Source[],
  sheets: readonly Excel.Worksheet[],
  read: ReadonlyMap<string, CellMatrices>,
): Promise<Map<string, CellMatrices>> {
  const areas = new Map<string, Area>();
  for (const { formula } of sources) {
    for (const reference of ctFunctionsOf(formula).length ? referencesOf(formula) : []) {
      const parsed = parseAddress(reference);
      if (!parsed || parsed.sheet === null) continue;
      const key = sheetKey(parsed.sheet);
      if (read.has(key)) continue;
      const before = areas.get(key);
      areas.set(key, before ? around(before, parsed.area) : parsed.area);
    }
  }
  const found = new Map<string, CellMatrices>();
  for (const [key, area] of areas) {
    const sheet = sheets.find(({ name }) => sheetKey(name) === key);
    if (sheet) found.set(key, await readParts(context, sheet, area, await usedParts(context, sheet, area)));
  }
  return found;
}
