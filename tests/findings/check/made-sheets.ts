import type { CellValue, SheetSnapshot } from '../../../src/spreadsheet/sheet-snapshot';

/** Random numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a cell is, so that errors can be put where a person could find them. */
export type SpotKind =
  | 'growth' // a stated growth whose level and base stand in its row
  | 'attainment'
  | 'level' // a figure of a row that adds up with others
  | 'total'
  | 'monthSum' // a quarter, a cumulation, a year beside or below its months
  | 'formula' // one of several alike
  | 'headerYear'
  | 'alone' // a level that nothing else in its row depends on
  | 'twice' // stated on another sheet too
  | 'mergedBase' // a growth of a province that was put together
  | 'mergedRate' // a rate of one, beside those of its parts
  | 'published'; // a base that the ledger has

export interface Spot {
  kind: SpotKind;
  sheet: number;
  row: number;
  column: number;
  /** In the row: the level and what it is held against. */
  level?: number;
  base?: number;
  /** What an error of its kind puts there, cell by cell. */
  wrong?: readonly { row: number; column: number; value: number }[];
}

export interface CleanWorkbook {
  name: string;
  sheets: SheetSnapshot[];
  spots: Spot[];
}

export type Cell = CellValue | { formula: string; value: CellValue };

export const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

export function sheetOf(name: string, rows: readonly (readonly (Cell | undefined)[])[]): SheetSnapshot {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, at): Cell => row[at] ?? ''));
  return {
    name,
    visible: true,
    isProtected: false,
    area: { row: 0, column: 0, rows: rows.length, columns: width },
    values: cells.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.value : cell))),
    formulas: cells.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.formula : cell))),
    numberFormats: cells.map((row) => row.map(() => 'General')),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    font: null,
  };
}
