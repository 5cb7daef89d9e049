import type { BlockPlan } from '../../planning/block-plan';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import { contentOf } from '../blocks/entered-content';

/** A formula that was switched away, and what stands in its place: to bring it back, and to see whether it was edited since. */
export interface KeptFormula {
  /** Zero-based, on the sheet; of a block relative to its first cell. */
  row: number;
  column: number;
  /** As Excel shows it; of a block written for the place in its record. */
  formula: string;
  /** What was written over its cell, and over all cells of its spilled results. */
  written: CellValue[][];
}

/** One that belongs to no block. */
export interface KeptSheetFormula extends KeptFormula {
  sheet: string;
  sheetId: string;
}

/** The formulas with our functions that a block is written without, to bring them back from; nothing where there are none. */
export function keptFormulasOf({ cells }: BlockPlan): { kept?: KeptFormula[] } {
  const kept = cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      // what the user typed over a formula is the user's
      if (cell?.ours === undefined || cell.instead) return [];
      return [{ row, column, formula: cell.ours, written: [[contentOf(cell) ?? '']] }];
    }),
  );
  return kept.length ? { kept } : {};
}
