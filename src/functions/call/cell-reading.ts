import type { Percent } from '../../indicators/arithmetic/measures';
import { readNumber } from '../../indicators/language/number-text';
import { decimalsOf } from '../../indicators/arithmetic/rounding';
import type { Statement } from '../../indicators/arithmetic/statements';
import type { Unit } from '../../indicators/language/units';
import { convert, parseUnit } from '../../indicators/language/units';
import type { CellError } from './cell-error';
import { isCellError, reasonError, valueError } from './cell-error';
import { quote } from './messages';

/** A cell without data: blank, `""`, `-`, `…`, `x`. */
export const NO_DATA: unique symbol = Symbol('no data');

/** A number read from a text, with what the text says besides. */
export interface WrittenNumber {
  readonly value: number;
  /** Decimals as printed. */
  readonly decimals: number;
  /** `null` where the text has none. */
  readonly unit: Unit | null;
  /** The text itself, for messages. */
  readonly text: string;
}

/** What reading a cell gives: a value, no data, or the error to show. */
export type CellReading<Value> = Value | typeof NO_DATA | CellError;

/** Reads a cell that should hold a number, or a text that says one. */
export function readWritten(cell: unknown): CellReading<number | WrittenNumber> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : reasonError('invalidNumber');
  if (cell === null || cell === undefined) return NO_DATA;
  if (typeof cell === 'string') {
    const reading = readNumber(cell);
    if (reading.kind === 'noData') return NO_DATA;
    if (reading.kind === 'unreadable') {
      return valueError('misreading', {
        text: quote(cell),
        reason: reading.reason,
        suggestion: reading.suggestion,
      });
    }
    const unit = reading.unit === '' ? null : parseUnit(reading.unit);
    return { value: reading.value, decimals: reading.decimals, unit, text: cell };
  }
  return isCellError(cell) ? cell : valueError('notANumber', { text: quote(cell) });
}

/** Whether a reading is the number itself or came with a text. */
export function isWritten(reading: unknown): reading is WrittenNumber {
  return typeof reading === 'object' && reading !== null && 'decimals' in reading;
}

/** Reads a cell as a bare number, whatever its unit. */
export function readNumeric(cell: unknown): CellReading<number> {
  const reading = readWritten(cell);
  return isWritten(reading) ? reading.value : reading;
}

const PERCENTAGES: ReadonlySet<string> = new Set(['percent', 'points']);
const TIMES: ReadonlySet<string> = new Set(['times']);

/** Reads a number with the decimals as printed or of the shortest writing; a text in another unit states something else. */
function readStated(
  cell: unknown,
  dimensions: ReadonlySet<string>,
  other: 'notAPercentage' | 'notTimes',
): CellReading<Statement> {
  const reading = readWritten(cell);
  if (typeof reading === 'number') return { value: reading, decimals: decimalsOf(reading) };
  if (!isWritten(reading)) return reading;
  if (reading.unit && !dimensions.has(reading.unit.dimension))
    return valueError(other, { text: quote(cell) });
  return { value: reading.value, decimals: reading.decimals };
}

/** Reads a cell that holds a percentage as a percent number: "1,5 lần" is none. */
export const readStatedPercent = (cell: unknown): CellReading<Statement> =>
  readStated(cell, PERCENTAGES, 'notAPercentage');

/** Reads a cell that states how many times as much something is: "150%" is none. */
export const readStatedTimes = (cell: unknown): CellReading<Statement> => readStated(cell, TIMES, 'notTimes');

/** Reads a cell that holds a percentage as a percent number. */
export function readPercent(cell: unknown): CellReading<Percent> {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell as Percent;
  const reading = readStatedPercent(cell);
  return typeof reading === 'object' && 'decimals' in reading ? (reading.value as Percent) : reading;
}

/**
 * Numbers that are worked with each other, in one unit: that of the first text that names one. A bare number is taken to be in
 * it already. Units of different dimensions give an error.
 */
export function inOneUnit(readings: readonly (number | WrittenNumber)[]): number[] | CellError {
  const first = readings.find(
    (reading): reading is WrittenNumber => isWritten(reading) && reading.unit !== null,
  );
  const numbers: number[] = [];
  for (const reading of readings) {
    if (typeof reading === 'number') numbers.push(reading);
    else if (!first?.unit || !reading.unit) numbers.push(reading.value);
    else {
      const converted = convert(reading.value, reading.unit, first.unit);
      if (converted === null)
        return valueError('unitsDiffer', { first: quote(first.text), second: quote(reading.text) });
      numbers.push(converted);
    }
  }
  return numbers;
}
