import { single } from './answer';
import { isCellError, valueError } from './cell-error';
import { readNumeric } from './cell-reading';
import { quote } from './messages';

/** Whether an optional argument was left out, or its cell is blank. */
export function isLeftOut(argument: unknown): boolean {
  const given = single(argument);
  return given === null || given === undefined || given === '';
}

/** Reads an argument that is one of a few words; omitted it is the first of them. Throws `#VALUE!` for any other. */
export function choice<Choice extends string>(
  parameter: string,
  argument: unknown,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const given = single(argument);
  if (isCellError(given)) throw given;
  if (isLeftOut(given)) return choices[0];
  const word = typeof given === 'string' ? given.trim().toLowerCase() : '';
  const found = choices.find((one) => one.toLowerCase() === word);
  if (found === undefined) throw valueError('unknownChoice', { parameter, text: quote(given), choices });
  return found;
}

/** Reads an optional argument that is one whole number; omitted it is `null`. Throws `#VALUE!` outside its bounds. */
export function wholeNumber(
  parameter: string,
  argument: unknown,
  least: number,
  most: number,
): number | null {
  const given = single(argument);
  if (isLeftOut(given)) return null;
  const reading = readNumeric(given);
  if (isCellError(reading)) throw reading;
  if (typeof reading !== 'number' || !Number.isInteger(reading) || reading < least || reading > most) {
    throw valueError('notAWholeNumber', { parameter, least, most });
  }
  return reading;
}
