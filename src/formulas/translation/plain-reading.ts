import { NoPlain } from './no-plain';
import type { Operand } from './operands';

/** Excel takes no longer formula, its `=` included. */
export const LONGEST_FORMULA = 8192;

/** Signs of "no data" as an array of texts; Excel compares without regard to case. */
const SIGNS = '{"","-","−","–","—","…","...","x"}';

/** `#VALUE!` in Excel's own words. */
export const VALUE_ERROR = 'VALUE("")';

/** Whether what is no number is a sign of no data; an error shows itself. */
export const isSign = (text: string): string => `OR(TRIM(${text})=${SIGNS})`;

/**
 * A number written as a text the Vietnamese way: groups of exactly three after dots, one comma, a percent sign left out. What could
 * be read two ways is `#VALUE!`, as our functions have it; so the text must be what writing its whole part again gives.
 */
function textReading(cell: string, unit: string): string {
  const withoutUnit = unit ? `SUBSTITUTE(${cell},"${unit.replaceAll('"', '""')}","")` : cell;
  const bare = `SUBSTITUTE(${withoutUnit},"%","")`;
  const number = `NUMBERVALUE(${bare},",",".")`;
  const text = `TRIM(${bare})`;
  const wholeText = `SUBSTITUTE(LEFT(${text},FIND(",",${text}&",")-1),"-","")`;
  const whole = `TRUNC(ABS(${number}))`;
  const grouped = `SUBSTITUTE(FIXED(${whole},0),",",".")`;
  const isWritten = `OR(${wholeText}=${whole}&"",${wholeText}=${grouped})`;
  return `IF(AND(RIGHT(${text})<>",",${isWritten}),${number},${VALUE_ERROR})`;
}

/** An operand as a number, `""` where there is no data, `#VALUE!` where it cannot be read. */
function reading({ text, isNumber, mayHoldText, unit = '' }: Operand): string {
  if (isNumber) return text;
  const other = mayHoldText ? textReading(text, unit) : VALUE_ERROR;
  return `IF(ISNUMBER(${text}),${text},IF(${isSign(text)},"",${other}))`;
}

/** Whether all operands hold numbers. */
function areNumbers(operands: readonly Operand[]): string {
  const texts = operands.map(({ text }) => text);
  // COUNT counts in a text beside references too, but not the text in a referenced cell.
  if (operands.every(({ isReference }) => isReference) && operands.length > 1)
    return `COUNT(${texts.join(',')})=${texts.length}`;
  const tests = texts.map((text) => `ISNUMBER(${text})`);
  return tests.length === 1 ? (tests[0] ?? '') : `AND(${tests.join(',')})`;
}

/** Whether each operand holds a number or a sign of no data; an error shows itself. */
function areNumbersOrSigns(operands: readonly Operand[]): string {
  const texts = operands.map(({ text }) => text);
  if (texts.length === 1) return isSign(texts[0] ?? '');
  if (operands.every(({ isReference }) => isReference))
    return `${[`COUNT(${texts.join(',')})`, ...texts.map(isSign)].join('+')}=${texts.length}`;
  const tests = operands.map(({ text, isComputed }) =>
    isComputed ? `(${text}=${text})` : `ISNUMBER(${text})+${isSign(text)}`,
  );
  return `${tests.join('+')}=${texts.length}`;
}

/**
 * A figure of numbers as our functions give it: empty, or what stands for "no data", where one of the operands is blank or a sign;
 * `#VALUE!` where one cannot be read; numbers written as texts are read where a cell may hold one.
 * @param body - the figure, from operands that hold numbers
 * @param noData - formula of what is shown without data
 */
export function ofNumbers(
  operands: readonly Operand[],
  noData: string,
  body: (...numbers: string[]) => string,
): string {
  // Each operand stands in it several times.
  if (operands.some(({ text }) => text.length >= LONGEST_FORMULA)) throw new NoPlain('tooLong');
  const cells = operands.filter(({ isNumber }) => !isNumber);
  const plain = body(...operands.map(({ text }) => text));
  if (cells.length === 0) return plain;
  if (cells.every(({ isComputed }) => isComputed)) {
    const error = cells.map(({ text }) => text).join('+');
    return `IF(${areNumbers(cells)},${plain},${error})`;
  }
  if (!cells.some(({ mayHoldText }) => mayHoldText))
    return `IF(${areNumbers(cells)},${plain},IF(${areNumbersOrSigns(cells)},${noData},${VALUE_ERROR}))`;
  const missing = cells.map((cell) => `${reading(cell)}=""`);
  const fromTexts = `IF(OR(${missing.join(',')}),${noData},${body(...operands.map(reading))})`;
  return `IF(${areNumbers(cells)},${plain},${fromTexts})`;
}
