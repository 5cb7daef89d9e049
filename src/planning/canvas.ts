import type { PlannedCell } from './block-plan';
import type { Spread } from './spread';
import type { Area } from '../spreadsheet/area';
import { textCell } from './looks';

/** The cells of a block while it is drawn: empty ones until something is put there. */
export class Canvas {
  readonly cells: (PlannedCell | null)[][];
  readonly merges: Area[] = [];

  constructor(
    rows: number,
    private readonly spread: Spread,
  ) {
    this.cells = Array.from({ length: rows }, () =>
      Array.from({ length: spread.columns }, () => textCell('blank', '', {})),
    );
  }

  /** Puts a cell, merged over so many rows and columns of the table. */
  put(row: number, tableColumn: number, cell: PlannedCell, { rows = 1, columns: wide = 1 } = {}): void {
    const column = this.spread.placeOf(tableColumn);
    const columns = this.spread.placeOf(tableColumn + wide) - column;
    for (let r = row; r < row + rows; r++) this.cells[r].fill(null, column, column + columns);
    this.cells[row][column] = cell;
    if (rows > 1 || columns > 1) this.merges.push({ row, column, rows, columns });
  }
}
