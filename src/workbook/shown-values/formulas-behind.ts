import { ctFunctionsOf, maySpill } from '../../formulas/translation';
import type { Area } from '../../spreadsheet/area';
import { sourcesOf } from '../../spreadsheet/formula-sources';
import { tokensOf } from '../../spreadsheet/formula-tokens';
import { sheetKey } from '../excel/sheet-key';
import type { ShownSheet, ShownWorkbook } from './shown-sheet';
import type { ShownCell } from './unconfirmed';

/** Formulas of a sheet by row and column. */
type Rows = Map<number, Map<number, string>>;

interface SheetFormulas {
  rows: Rows;
  /** Cells with functions of ours whose results may lie over others too. */
  spilling: readonly { row: number; column: number }[];
}

const NO_FORMULAS: SheetFormulas = { rows: new Map(), spilling: [] };

function formulasOf(sheet: ShownSheet): SheetFormulas {
  const rows: Rows = new Map();
  const spilling: { row: number; column: number }[] = [];
  for (const { row, column, formula } of sheet.formulas()) {
    const line = rows.get(row) ?? new Map<number, string>();
    rows.set(row, line.set(column, formula));
    if (ctFunctionsOf(formula).length > 0 && maySpill(formula)) spilling.push({ row, column });
  }
  return { rows, spilling };
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

/** Whether a formula calls a function of ours by a name. */
const namesOurs = (formula: string, meaning: (name: string) => string | null): boolean =>
  (tokensOf(formula) ?? []).some(
    ({ kind, text }) => kind === 'word' && ctFunctionsOf(meaning(text) ?? '').length > 0,
  );

/**
 * Tells which cells that call our functions the values of some cells hang on, over as many steps as it takes; where Excel calculates
 * only when it is told to, all formulas that they hang on. Where one does not say what it reads (tables, INDIRECT), it may be any.
 */
export function formulasBehind(
  { sheets, names, isManual }: ShownWorkbook,
  starts: readonly ShownCell[],
): (cell: ShownCell, formula: string) => boolean {
  const bySheet = new Map([...sheets].map(([key, sheet]) => [key, formulasOf(sheet)]));
  const counts = (formula: string, sheet: string) =>
    isManual || ctFunctionsOf(formula).length > 0 || namesOurs(formula, (name) => names(name, sheet));
  const keyOf = ({ sheet, row, column }: ShownCell) => `${sheetKey(sheet)}!${row}:${column}`;
  const seen = new Set<string>();
  const areas = new Set<string>();
  const counted = new Set<string>();
  const open = [...starts];
  for (let cell = open.pop(); cell; cell = open.pop()) {
    const key = keyOf(cell);
    const formula = bySheet.get(sheetKey(cell.sheet))?.rows.get(cell.row)?.get(cell.column);
    if (formula === undefined || seen.has(key)) continue;
    seen.add(key);
    if (counts(formula, cell.sheet)) counted.add(key);
    const sources = sourcesOf(formula, (name) => names(name, cell.sheet));
    if (sources === null) return ({ sheet }, text) => counts(text, sheet);
    for (const { sheet: named, area } of sources) {
      const sheet = named ?? cell.sheet;
      const { row, column, rows, columns } = area;
      const areaKey = `${sheetKey(sheet)}!${row}:${column}:${rows}:${columns}`;
      if (areas.has(areaKey)) continue;
      areas.add(areaKey);
      const there = bySheet.get(sheetKey(sheet)) ?? NO_FORMULAS;
      for (const [at, place] of formulasIn(there.rows, area)) open.push({ sheet, row: at, column: place });
      // results lie below their formula and to its right
      for (const first of there.spilling)
        if (first.row < row + rows && first.column < column + columns) open.push({ sheet, ...first });
    }
  }
  return (cell) => counted.has(keyOf(cell));
}
