import { formatNumber } from '../../indicators/language/format-number';
import type { Approximation } from '../report-figure';
import type { StatedRate } from './printed';

const signs: Record<Approximation, string> = { over: '>', under: '<', about: '≈' };

/** A stated rate with its digits, and a sign in front of an approximate one: ">9". */
export function statedRateText({ value, decimals, approximation }: StatedRate): string {
  const number = formatNumber(value, decimals);
  return approximation === null ? number : `${signs[approximation]}${number}`;
}
