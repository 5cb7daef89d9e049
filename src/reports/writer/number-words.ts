import { formatNumber } from '../../indicators/language/format-number';
import { practicallyEqual } from '../../indicators/arithmetic/rounding';
import { readNumber } from '../../indicators/language/number-text';
import type { Approximation } from '../report-figure';
import type { Digits } from './digits';

/** A number as it stands in the text, and on which side of it the true one lies. */
interface WrittenNumber {
  readonly text: string;
  /** The number as a reader of the text has it. */
  readonly value: number;
  readonly rounded: Exclude<Approximation, 'about'> | null;
}

/** Writes a number, and says whether the true one is more or less than what is written. */
export function writeNumber(value: number, digits: Digits): WrittenNumber {
  const text = formatNumber(value, digits);
  const reading = readNumber(text);
  const written = reading.kind === 'number' ? reading.value : 0;
  const rounded = practicallyEqual(written, value) ? null : value > written ? 'over' : 'under';
  return { text, value: written, rounded };
}

const approximationWords: Record<Approximation, string> = { over: 'hơn', under: 'gần', about: 'khoảng' };

/** The word in front of an approximate number, with its space; `''` for an exact one. */
export function approximately(approximation: Approximation | null): string {
  return approximation === null ? '' : `${approximationWords[approximation]} `;
}

/** A unit behind its number: the percent sign follows at once. */
export function withUnit(number: string, unit: string | null): string {
  if (unit === null || unit === '') return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}
