import type { NoResult } from '../../indicators/arithmetic/outcome';
import type { CellError } from './cell-error';
import { isCellError, isOmitted, plainCell, reasonError } from './cell-error';

/** What the mathematics of one cell gives: a number, a text, no result for a reason, or an error that says why. */
export type Answer = number | string | NoResult | CellError;

/** What stands in a cell where there is nothing to show, and where a figure cannot be computed. */
export interface Substitute {
  readonly noData: unknown;
  /** `null`: Excel's error for the reason. */
  readonly undefined: { readonly shown: unknown } | null;
}

function showable(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : reasonError('invalidNumber');
  if (typeof value === 'string' || typeof value === 'boolean' || isCellError(value)) return value;
  if (
    typeof value === 'object' &&
    value !== null &&
    'basicValue' in value &&
    typeof value.basicValue !== 'object'
  ) {
    return showable(value.basicValue);
  }
  return '';
}

/** The single value of an argument that is not worked cell by cell. */
export function single(argument: unknown): unknown {
  if (isOmitted(argument)) return null;
  let value = argument;
  while (Array.isArray(value)) value = value[0];
  return plainCell(value);
}

/** Reads `ifUndefined`; omitted it leaves errors and empty cells as they are. */
export function substitute(ifUndefined: unknown): Substitute {
  const given = single(ifUndefined);
  if (given === null || given === undefined) return { noData: '', undefined: null };
  const shown = showable(given);
  return { noData: shown, undefined: { shown } };
}

/** The value of a cell for an answer. */
export function shownAnswer(answer: Answer, { undefined: instead }: Substitute): unknown {
  if (typeof answer === 'string' || isCellError(answer)) return answer;
  const reason = typeof answer === 'object' ? answer.noResult : 'invalidNumber';
  if (typeof answer === 'number' && Number.isFinite(answer)) return answer;
  return instead ? instead.shown : reasonError(reason);
}

/** A result of one cell whose answer is an error is thrown: older Excels show no error inside an array. */
export function spill(rows: unknown[][]): unknown[][] {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (isCellError(only)) throw only;
  return rows;
}
