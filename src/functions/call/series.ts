import type { CellError } from './cell-error';
import { isCellError, valueError } from './cell-error';
import type { CellReading, WrittenNumber } from './cell-reading';
import { inOneUnit, NO_DATA } from './cell-reading';
import type { Matrix } from './matrix';
import { cellAt, toMatrix } from './matrix';

/** Series of a range: one in each row, or one in the range's only column. */
interface SeriesSet {
  readonly series: readonly (readonly unknown[])[];
  readonly lies: 'row' | 'column';
}

export function seriesOf(argument: unknown): SeriesSet {
  const matrix = toMatrix(argument);
  const across = (row: number): unknown[] =>
    Array.from({ length: matrix.width }, (_, column) => cellAt(matrix, row, column));
  const rows = Array.from({ length: matrix.height }, (_, row) => across(row));
  if (matrix.width === 1 && matrix.height > 1) return { series: [rows.flat()], lies: 'column' };
  return { series: rows, lies: 'row' };
}

/** The cell that belongs to each series: the same single cell for all, or one for each. */
export function perSeries(parameter: string, argument: unknown, series: number): (place: number) => unknown {
  const matrix: Matrix = toMatrix(argument);
  const given = matrix.height * matrix.width;
  if (given === 1) return () => cellAt(matrix, 0, 0);
  if (given !== series || Math.min(matrix.height, matrix.width) > 1) {
    throw valueError('seriesCount', { parameter, given, series });
  }
  return (place) => (matrix.width === 1 ? cellAt(matrix, place, 0) : cellAt(matrix, 0, place));
}

/** The levels of a series in one unit, `null` where there are no data; the first error of a cell instead. */
export function readSeries(
  cells: readonly unknown[],
  read: (cell: unknown) => CellReading<number | WrittenNumber>,
): (number | null)[] | CellError {
  const found: (number | WrittenNumber)[] = [];
  const isReported: boolean[] = [];
  for (const cell of cells) {
    const reading = read(cell);
    if (reading === NO_DATA) isReported.push(false);
    else if (isCellError(reading)) return reading;
    else {
      isReported.push(true);
      found.push(reading);
    }
  }
  const numbers = inOneUnit(found);
  if (isCellError(numbers)) return numbers;
  let next = 0;
  return isReported.map((reported) => (reported ? (numbers[next++] ?? null) : null));
}
