import type { BlockPlan, PlannedCell } from './block-plan';
import { cellKey } from './typed';

/** A cell of a plan, and the unit of its line. */
export interface Target {
  row: number;
  column: number;
  cell: PlannedCell | null;
  unit: string;
}

/** The cells of a plan, by `cellKey`: what a cell is, whatever place it stands in. */
export function targetsIn({ lines = [], cells }: BlockPlan): Map<string, Target> {
  const targets = new Map<string, Target>();
  lines.forEach(({ id, columns, unit }, row) =>
    columns.forEach((key, column) => {
      if (key) targets.set(cellKey(id, key), { row, column, cell: cells[row][column], unit });
    }),
  );
  return targets;
}
