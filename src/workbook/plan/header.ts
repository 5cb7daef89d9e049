import { headerOf, numberRow } from '../../indicators/tables';
import type { PlannedCell } from '../block-plan';
import type { Area } from '../sheet-snapshot';
import type { Frame } from './frame';
import { LOOKS, textCell } from './looks';

/** Rows of cells with the merges among them, relative to the block. */
export interface PlannedRows {
  cells: (PlannedCell | null)[][];
  merges: Area[];
}

/** The stacked header: neighbours with the same words above share a merged cell, short stacks reach down to the last row. */
export function planHeader(frame: Frame): PlannedRows {
  const { table, request, headerDepth, headerTop, columns } = frame;
  const stacks = table.columns.map((column) => headerOf(column, request.form).map(frame.say));
  const cells: (PlannedCell | null)[][] = Array.from({ length: headerDepth }, () =>
    Array<PlannedCell | null>(columns).fill(null),
  );
  const merges: Area[] = [];
  for (let level = 0; level < headerDepth; level++) {
    for (let column = 0; column < columns;) {
      const stack = stacks[column];
      const isLeaf = level === stack.length - 1;
      const end = isLeaf ? column + 1 : groupEnd(stacks, column, level);
      if (level < stack.length) {
        cells[level][column] = textCell('header', stack[level], LOOKS.header);
        const area = {
          row: headerTop + level,
          column,
          rows: isLeaf ? headerDepth - level : 1,
          columns: end - column,
        };
        if (area.rows > 1 || area.columns > 1) merges.push(area);
      }
      column = end;
    }
  }
  return { cells, merges };
}

/** First column after those that share the words of this level and all above it, and have more below. */
function groupEnd(stacks: string[][], column: number, level: number): number {
  const path = (stack: string[]) => stack.slice(0, level + 1).join('\n');
  let end = column + 1;
  while (
    end < stacks.length &&
    stacks[end].length > level + 1 &&
    stacks[column].length > level + 1 &&
    path(stacks[end]) === path(stacks[column])
  )
    end++;
  return end;
}

/** The row of column numbers, made from the columns' own formulas. */
export function planNumberRow({ table, request }: Frame): PlannedCell[] {
  return numberRow(table, request.form).map((text) => textCell('numberRow', text, LOOKS.numberRow));
}
