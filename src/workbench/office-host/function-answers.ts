import type { FunctionAnswer } from '../engine/engine';
import { isRecord } from './is-record';

/** What the numbers of failed calls show in the cell; a message of the function is not kept. */
const ERROR_OF_CODE: Record<number, string> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

function failure(error: string): FunctionAnswer {
  return { error };
}

/** One value of an answer: typed values become what they show, errors become `{ error }`, null shows as 0. */
function valueOf(value: unknown): unknown {
  if (value === null || value === undefined) return 0;
  if (!isRecord(value)) return Array.isArray(value) ? failure('#VALUE!') : value;
  const { type, basicValue } = value;
  if (type === 'Error' && typeof basicValue === 'string') return failure(basicValue);
  const plain = ['number', 'string', 'boolean'].includes(typeof basicValue);
  return plain ? basicValue : failure('#VALUE!');
}

/** What a function returned, for the engine: a value, or rows of equal length; anything else is `#VALUE!`. */
function answerOf(value: unknown): FunctionAnswer {
  if (!Array.isArray(value)) return valueOf(value);
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const even = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!even) return failure('#VALUE!');
  return (rows as unknown[][]).map((row) => row.map(valueOf));
}

interface ResultRow {
  id: number;
  answer: FunctionAnswer;
}

/** A row of `SetInvocationArrayResults`: `[id, true, value, …]` or `[id, false, message, code, …]`. */
export function readResultRow(row: unknown): ResultRow | null {
  if (!Array.isArray(row) || typeof row[0] !== 'number') return null;
  const [id, succeeded, value, code] = row as unknown[];
  if (succeeded) return { id: id as number, answer: answerOf(value) };
  return { id: id as number, answer: failure(ERROR_OF_CODE[Number(code)] ?? '#VALUE!') };
}
