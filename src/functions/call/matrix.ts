import { isOmitted, plainCell, valueError } from './cell-error';

/** Cells of an argument: rows of cells, every row of the same length as far as it is used. */
export interface Matrix {
  readonly rows: readonly (readonly unknown[])[];
  readonly height: number;
  readonly width: number;
}

/** More cells than any sheet holds in a few columns; a row against a column could otherwise fill the memory. */
const MOST_CELLS = 5_000_000;

/** What Excel hands over, a range, a single value or nothing, as rows of cells. */
export function toMatrix(argument: unknown): Matrix {
  if (!Array.isArray(argument)) {
    return { rows: [[isOmitted(argument) ? null : argument]], height: 1, width: 1 };
  }
  const rows: unknown[][] = argument.length > 0 && Array.isArray(argument[0]) ? argument : [argument];
  let width = 1;
  for (const row of rows) if (Array.isArray(row) && row.length > width) width = row.length;
  return { rows, height: rows.length, width };
}

/** The cell at a place of the result: a single row, column or cell serves every place. */
export function cellAt(matrix: Matrix, row: number, column: number): unknown {
  const cells = matrix.rows[matrix.height === 1 ? 0 : row];
  return plainCell(Array.isArray(cells) ? cells[matrix.width === 1 ? 0 : column] : cells);
}

/** All cells of an argument in reading order, row by row. */
export function cellsOf(argument: unknown): unknown[] {
  const matrix = toMatrix(argument);
  return matrix.rows.flatMap((row) => (Array.isArray(row) ? row.map(plainCell) : [plainCell(row)]));
}

const sizeOf = ({ height, width }: Matrix): string => `${height}×${width}`;

/** Rows and columns of the result of ranges worked element by element; throws `#VALUE!` where they do not fit. */
export function commonShape(matrices: readonly Matrix[]): { height: number; width: number } {
  let tallest = matrices[0];
  let widest = matrices[0];
  for (const matrix of matrices) {
    if (matrix.height > (tallest?.height ?? 1)) tallest = matrix;
    if (matrix.width > (widest?.width ?? 1)) widest = matrix;
  }
  if (!tallest || !widest) return { height: 1, width: 1 };
  const { height } = tallest;
  const { width } = widest;
  for (const matrix of matrices) {
    const other =
      matrix.height !== 1 && matrix.height !== height
        ? tallest
        : matrix.width !== 1 && matrix.width !== width
          ? widest
          : null;
    if (other) throw valueError('shape', { first: sizeOf(other), second: sizeOf(matrix) });
  }
  if (height * width > MOST_CELLS) throw valueError('tooManyCells', { cells: height * width });
  return { height, width };
}
