import { STORABLE_ERRORS } from '../spreadsheet/package/stored-text';

/** What a cell can hold as an error; other text that begins with `#` is text. `#BUSY!` waits for an answer. */
const ERRORS: ReadonlySet<string> = new Set([
  ...STORABLE_ERRORS,
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
  '#EXTERNAL!',
  // Univer's own, for what Excel has no error or another one
  '#CYCLE!',
  '#ERROR!',
]);

export function isErrorText(value: unknown): value is string {
  return typeof value === 'string' && ERRORS.has(value);
}
