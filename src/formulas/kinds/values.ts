/* What the guards let through, as values. */
import { isResult, type Outcome } from '../../indicators/arithmetic/outcome';
import { readNumber } from '../../indicators/language/number-text';
import { NO_FIGURE } from './guards';
import type { Shown } from './kind';

export const isNumber = (value: Shown): value is number => typeof value === 'number';
export const areNumbers = (values: readonly Shown[]): values is readonly number[] => values.every(isNumber);

/** `-`, `…`, `x` and their kind. */
const isSign = (value: Shown): boolean => typeof value === 'string' && readNumber(value).kind === 'noData';

/**
 * What `whenFilled` shows over one of our functions: empty while a cell is empty, `noData` where one holds a sign of no data, `-` where
 * there is no result. How another text is read only Excel can tell.
 */
export function whenFilledValue(
  cells: readonly Shown[],
  noData: string,
  compute: (...numbers: number[]) => Outcome<number | string>,
): Shown {
  if (cells.includes('')) return '';
  if (areNumbers(cells)) {
    const outcome = compute(...cells);
    return isResult(outcome) ? outcome : NO_FIGURE;
  }
  return cells.every((value) => isNumber(value) || isSign(value)) ? noData : undefined;
}

/** What `whenNumbers` shows: empty unless every cell holds a number. An error is for Excel to show. */
export function whenNumbersValue(
  cells: readonly Shown[],
  compute: (...numbers: number[]) => Outcome<number | string> | undefined,
): Shown {
  if (areNumbers(cells)) {
    const outcome = compute(...cells);
    return outcome === undefined || !isResult(outcome) ? undefined : outcome;
  }
  return cells.some((value) => typeof value === 'string') ? '' : undefined;
}

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
