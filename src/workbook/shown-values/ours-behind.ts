import { ctFunctionsOf, maySpill } from '../../formulas/translation';
import type { Area } from '../../spreadsheet/area';
import { sourcesOf } from '../../spreadsheet/formula-sources';
import { sheetKey } from '../excel/sheet-key';
import type { ShownSheet } from './shown-sheet';
import type { ShownCell } from './unconfirmed';

/** Formulas of a sheet by row and column. */
type Rows = Map<number, Map<number, string>>;

function rowsOf(sheet: ShownSheet): Rows {
  const rows: Rows = new Map();
  for (const { row, column, formula } of sheet.formulas()) {
    const line = rows.get(row) ?? new Map<number, string>();
    rows.set(row, line.set(column, formula));
  }
  return rows;
}

function* formulasIn(
  rows: Rows,
  { row, column, rows: height, columns: width }: Area,
): Generator<[number, number]> {
  const numbers = height < rows.size ? Array.from({ length: height }, (_, r) => row + r) : [...rows.keys()];
  for (const at of numbers) {
    if (at < row || at >= row + height) continue;
    for (const place of rows.get(at)?.keys() ?? [])
      if (place >= column && place < column + width) yield [at, place];
  }
}

/** Of a sheet the cells with functions of ours whose results may lie over others too. */
function* spilling(rows: Rows): Generator<[number, number]> {
  for (const [row, line] of rows)
    for (const [column, formula] of line)
      if (ctFunctionsOf(formula).length > 0 && maySpill(formula)) yield [row, column];
}

/**
 * Tells which cells that call our functions the values of some cells hang on, over as many steps as it takes. Where a formula does not
 * say what it reads (names, tables, INDIRECT), it may be any.
 */
export function oursBehind(
  sheets: readonly ShownSheet[],
  starts: readonly ShownCell[],
): (cell: ShownCell, formula: string) => boolean {
  const bySheet = new Map(sheets.map((sheet) => [sheetKey(sheet.name), rowsOf(sheet)]));
  const keyOf = ({ sheet, row, column }: ShownCell) => `${sheetKey(sheet)}!${row}:${column}`;
  const seen = new Set<string>();
  const areas = new Set<string>();
  const ours = new Set<string>();
  const open = [...starts];
  for (let cell = open.pop(); cell; cell = open.pop()) {
    const key = keyOf(cell);
    const formula = bySheet.get(sheetKey(cell.sheet))?.get(cell.row)?.get(cell.column);
    if (formula === undefined || seen.has(key)) continue;
    seen.add(key);
    if (ctFunctionsOf(formula).length > 0) ours.add(key);
    const sources = sourcesOf(formula);
    if (sources === null) return (_, text) => ctFunctionsOf(text).length > 0;
    for (const { sheet: named, area } of sources) {
      const sheet = named ?? cell.sheet;
      const { row, column, rows, columns } = area;
      const areaKey = `${sheetKey(sheet)}!${row}:${column}:${rows}:${columns}`;
      if (areas.has(areaKey)) continue;
      areas.add(areaKey);
      const there: Rows = bySheet.get(sheetKey(sheet)) ?? new Map();
      for (const [at, place] of formulasIn(there, area)) open.push({ sheet, row: at, column: place });
      // results lie below their formula and to its right
      for (const [at, place] of spilling(there))
        if (at < row + rows && place < column + columns) open.push({ sheet, row: at, column: place });
    }
  }
  return (cell) => ours.has(keyOf(cell));
}
