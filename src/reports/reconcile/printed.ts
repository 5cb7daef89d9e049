import { readNumber } from '../../indicators/language/number-text';
import { decimalsOf, practicallyEqual, withoutNoise } from '../../indicators/arithmetic/rounding';
import type { Statement } from '../../indicators/arithmetic/statements';
import type { Approximation } from '../report-figure';

/** A rate as a report states it, with the word in front that makes it approximate. */
export interface StatedRate extends Statement {
  readonly approximation: Approximation | null;
}

const NUMBER = /\d+(?:[.,]\d+)*(?=\s*(?:%|phần trăm|lần))/gu;

const approximations: readonly (readonly [words: RegExp, approximation: Approximation])[] = [
  [/(?:hơn|trên)\s*$/u, 'over'],
  [/(?:gần|dưới|chưa đến)\s*$/u, 'under'],
  [/(?:khoảng|xấp xỉ|ước chừng)\s*$/u, 'about'],
];

/** The number as printed, also with a dot before its decimals, as some texts have it. */
function printedNumber(digits: string): Statement | null {
  const reading = readNumber(digits);
  if (reading.kind === 'number') return { value: reading.value, decimals: reading.decimals };
  const [, fraction, ...more] = digits.split('.');
  if (fraction === undefined || more.length > 0 || digits.includes(',')) return null;
  return { value: Number(digits), decimals: fraction.length };
}

/** Numbers by which a text may say a rate: as it is, as what exceeds 100 %, as an index, without its sign. */
const wordings = (value: number): number[] =>
  [value, value - 100, value + 100].map((one) => Math.abs(withoutNoise(one)));

/**
 * A rate with the decimals it is printed with and its approximation, both from the phrase it was read from; without a phrase the
 * decimals of its shortest writing.
 */
export function statedRate(value: number, phrase: string | null): StatedRate {
  const exact = withoutNoise(value);
  for (const match of phrase?.matchAll(NUMBER) ?? []) {
    const printed = printedNumber(match[0]);
    if (!printed || !wordings(exact).some((one) => practicallyEqual(one, printed.value))) continue;
    const before = (phrase ?? '').slice(Math.max(0, match.index - 12), match.index).toLowerCase();
    const approximation = approximations.find(([words]) => words.test(before))?.[1] ?? null;
    return { value: exact, decimals: printed.decimals, approximation };
  }
  return { value: exact, decimals: decimalsOf(exact), approximation: null };
}
