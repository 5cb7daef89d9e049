import type { Percent } from '../../indicators/arithmetic/measures';
import type { Answer, Substitute } from './answer';
import { shownAnswer, spill, substitute } from './answer';
import { isCellError, isOmitted } from './cell-error';
import type { CellReading, WrittenNumber } from './cell-reading';
import { inOneUnit, isWritten, NO_DATA, readNumeric, readPercent, readWritten } from './cell-reading';
import type { Matrix } from './matrix';
import { cellAt, commonShape, toMatrix } from './matrix';

/** An argument that is worked cell by cell, and how its cells are read. */
export interface Input<Value> {
  readonly matrix: Matrix;
  readonly read: (cell: unknown) => CellReading<Value> | WrittenNumber;
  /** A finite number is read as itself, so that columns of numbers need no reading. */
  readonly numeric: boolean;
  /** The levels of one call are brought into one unit. */
  readonly level: boolean;
}

type Inputs<Values extends readonly unknown[]> = { readonly [Place in keyof Values]: Input<Values[Place]> };

type Read<Value> = Input<Value>['read'];

const input = <Value>(
  argument: unknown,
  read: Read<Value>,
  numeric: boolean,
  level = false,
): Input<Value> => ({
  matrix: toMatrix(argument),
  read,
  numeric,
  level,
});

/** Levels in some unit; those of one call are brought into one unit. */
export const levels = (argument: unknown): Input<number> => input<number>(argument, readWritten, true, true);

/** Percentages as percent numbers. */
export const percents = (argument: unknown): Input<Percent> => input(argument, readPercent, true);

/** Numbers without a unit, or whose unit does not matter: months, years, persons. */
export const numbers = (argument: unknown): Input<number> => input(argument, readNumeric, true);

/** Cells read in a way of their own. */
export const cells = <Value>(argument: unknown, read: (cell: unknown) => CellReading<Value>): Input<Value> =>
  input<Value>(argument, read, false);

/** An argument that may be left out, with what it is then. */
export function optional<Value>(
  argument: unknown,
  omitted: Value,
  given: (argument: unknown) => Input<Value>,
): Input<Value> {
  if (!isOmitted(argument)) return given(argument);
  return input<Value>(null, () => omitted, false);
}

function answerAt<Values extends readonly unknown[]>(
  inputs: Inputs<Values>,
  row: number,
  column: number,
  compute: (...values: Values) => Answer,
  instead: Substitute,
): unknown {
  const readings: unknown[] = [];
  let missing = false;
  let written = false;
  for (const { matrix, read, level } of inputs) {
    const reading: unknown = read(cellAt(matrix, row, column));
    if (isCellError(reading)) return reading;
    if (reading === NO_DATA) missing = true;
    else if (level && isWritten(reading)) written = true;
    readings.push(reading);
  }
  if (missing) return instead.noData;
  if (written) {
    const places = [...inputs.keys()].filter((place) => inputs[place]?.level);
    const converted = inOneUnit(places.map((place) => readings[place] as number | WrittenNumber));
    if (isCellError(converted)) return converted;
    places.forEach((place, i) => (readings[place] = converted[i]));
  }
  return shownAnswer(compute(...(readings as unknown as Values)), instead);
}

/** The cells of a row, or the one row that serves all. */
const rowOf = ({ rows, height }: Matrix, row: number): readonly unknown[] =>
  rows[height === 1 ? 0 : row] ?? [];

/** The answer for two cells that hold numbers; `null` where there is more to do. */
function pairCell(a: unknown, b: unknown, compute: (a: number, b: number) => Answer): number | null {
  if (typeof a !== 'number' || typeof b !== 'number') return null;
  const answer = compute(a, b);
  return typeof answer === 'number' && answer - answer === 0 ? answer : null;
}

/**
 * Two ranges of numbers, which is what large sheets hold: no reading, no list of arguments. Cells that need more get their answer
 * from `otherwise`.
 */
function pairRows(
  first: Matrix,
  second: Matrix,
  { height, width }: { height: number; width: number },
  compute: (first: number, second: number) => Answer,
  otherwise: (row: number, column: number) => unknown,
): unknown[][] {
  const rows: unknown[][] = [];
  const firstStep = first.width === 1 ? 0 : 1;
  const secondStep = second.width === 1 ? 0 : 1;
  for (let row = 0; row < height; row += 1) {
    const as = rowOf(first, row);
    const bs = rowOf(second, row);
    // Written as a literal: the engine then keeps a number without a box.
    const leftmost = pairCell(as[0], bs[0], compute);
    const line: unknown[] = leftmost !== null ? [leftmost] : [otherwise(row, 0)];
    for (let column = 1; column < width; column += 1) {
      const answer = pairCell(as[column * firstStep], bs[column * secondStep], compute);
      line.push(answer ?? otherwise(row, column));
    }
    rows.push(line);
  }
  return rows;
}

/**
 * Works ranges element by element: reads the cells, brings levels into one unit, and gives every cell its own result, error or
 * empty text. A single cell, row or column serves the whole range. The body is only mathematics.
 */
export function cellwise<Values extends readonly unknown[]>(
  inputs: Inputs<Values>,
  compute: (...values: Values) => Answer,
  ifUndefined?: unknown,
): unknown[][] {
  const { height, width } = commonShape(inputs.map(({ matrix }) => matrix));
  const instead = substitute(ifUndefined);
  const otherwise = (row: number, column: number): unknown => answerAt(inputs, row, column, compute, instead);
  const [first, second] = inputs;
  if (inputs.length === 2 && first?.numeric && second?.numeric) {
    const body = compute as unknown as (a: number, b: number) => Answer;
    return spill(pairRows(first.matrix, second.matrix, { height, width }, body, otherwise));
  }
  const rows: unknown[][] = [];
  for (let row = 0; row < height; row += 1) {
    const line: unknown[] = [];
    for (let column = 0; column < width; column += 1) line.push(otherwise(row, column));
    rows.push(line);
  }
  return spill(rows);
}
