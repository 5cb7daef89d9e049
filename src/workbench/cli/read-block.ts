import type { Area, Engine, EngineCell } from '../engine/engine';
import { parseArea, splitSheet } from '../../spreadsheet/a1';
import type { PrintedCell } from './print-block';
import { vietnameseNumber } from '../number-text';

/** A cell of an inserted table. */
interface BlockCell {
  value: EngineCell['value'];
  formula: string;
  /** As a Vietnamese reader sees it. */
  text: string;
}

export interface Block {
  cells: BlockCell[][];
  printed: PrintedCell[][];
  /** Relative to the block's first cell. */
  merges: Area[];
}

const RIGHT = 3;

function textOf({ value, isError }: EngineCell, pattern: string): string {
  if (typeof value === 'number' && !isError) return vietnameseNumber(value, pattern);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Reads what stands at `'Sheet'!A1:K20`. */
export function readBlock(engine: Engine, address: string): Block {
  const { sheet, rest } = splitSheet(address);
  const area = parseArea(rest);
  const info = engine.sheets().find(({ name }) => name === sheet);
  if (!area || !info) throw new Error(`There is no ${address}.`);
  const styles = engine.styles(info.id, area);
  const read = engine.read(info.id, area);
  const cells = read.map((row, r) =>
    row.map((cell, c) => ({
      value: cell.value,
      formula: cell.formula,
      text: textOf(cell, styles[r][c].n?.pattern ?? 'General'),
    })),
  );
  const merges = engine
    .merges(info.id, area)
    .map((merged) => ({ ...merged, row: merged.row - area.row, column: merged.column - area.column }));
  const printed = cells.map((row, r) =>
    row.map(({ text, value }, c) => ({
      text,
      right: typeof value === 'number' || styles[r][c].ht === RIGHT,
    })),
  );
  return { cells, printed, merges };
}
