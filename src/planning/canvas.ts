import type { PlannedCell } from './block-plan';
import type { Area } from '../spreadsheet/area';
import { textCell } from './looks';

/** The cells of a block while it is drawn: empty ones until something is put there. */
export class Canvas {
  readonly cells: (PlannedCell | null)[][];
  readonly merges: Area[] = [];

  constructor(rows: number, columns: number) {
    this.cells = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => textCell('blank', '', {})),
    );
  }

  /** Puts a cell, merged over so many rows and columns. */
  put(row: number, column: number, cell: PlannedCell, { rows = 1, columns = 1 } = {}): void {
    for (let r = row; r < row + rows; r++) this.cells[r].fill(null, column, column + columns);
    this.cells[row][column] = cell;
    if (rows > 1 || columns > 1) this.merges.push({ row, column, rows, columns });
  }
}
