import type { Reason } from '../../indicators/arithmetic/outcome';
import type { MessageDetails, MessageKey } from './messages';
import { message } from './messages';

/** An error value of a cell, given to us or to be shown. */
export interface CellError {
  readonly code: string;
  readonly message?: string;
}

/** Stands for `CustomFunctions.Error` where no host is: the same code and message. */
class PlainCellError extends Error implements CellError {
  constructor(
    readonly code: string,
    text?: string,
  ) {
    super(text);
  }
}

function make(code: string, text?: string): CellError {
  if (typeof CustomFunctions === 'undefined') return new PlainCellError(code, text);
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, text);
}

/** `#VALUE!` that says what is wrong and what to do. */
export function valueError<Key extends MessageKey>(key: Key, details: MessageDetails[Key]): CellError {
  return make('#VALUE!', message(key, details));
}

/** `#N/A` that says why there is nothing. */
export function notAvailable<Key extends MessageKey>(key: Key, details: MessageDetails[Key]): CellError {
  return make('#N/A', message(key, details));
}

/** The error Excel shows for a figure that cannot be computed. */
export function reasonError(reason: Reason): CellError {
  return make(reason === 'divisionByZero' ? '#DIV/0!' : '#NUM!');
}

/** Whether a value is an error of a cell. */
export function isCellError(value: unknown): value is CellError {
  if (typeof value !== 'object' || value === null) return false;
  return 'code' in value && typeof value.code === 'string' && value.code.startsWith('#');
}

/**
 * Whether an argument was left out. Excel keeps metadata for a day: while it does not know of a new optional parameter yet, its
 * invocation object, which is no data type, arrives in the place (office-js issue 2777).
 */
export function isOmitted(argument: unknown): boolean {
  if (argument === null || argument === undefined) return true;
  if (typeof argument !== 'object' || Array.isArray(argument)) return false;
  return !isCellError(argument) && !('basicValue' in argument);
}

/** The cell without Excel's richer data types: the value of a formatted number or an entity, the error of an error value. */
export function plainCell(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null || isCellError(cell) || !('basicValue' in cell)) return cell;
  const { basicValue } = cell;
  const isError = 'basicType' in cell ? cell.basicType === 'Error' : 'type' in cell && cell.type === 'Error';
  return isError && typeof basicValue === 'string' ? make(basicValue) : basicValue;
}
