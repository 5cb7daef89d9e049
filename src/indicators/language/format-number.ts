import { decimalsOf, fixed } from '../arithmetic/rounding';

/** Between groups of three digits, and before the decimals. */
const SEPARATORS = { vi: ['.', ','], en: [',', '.'] } as const;

type WritingLanguage = keyof typeof SEPARATORS;

/**
 * Writes a number the Vietnamese way: dots between groups of three, a comma before the decimals, 1.726,5; in English 1,726.5. Rounds
 * half away from zero. A number that is not finite has no writing and gives an empty text.
 * @param digits - decimals: exactly so many; at most so many, without zeros at the end; or, omitted, as many as the number has
 */
export function formatNumber(
  value: number,
  digits?: number | { atMost: number },
  language: WritingLanguage = 'vi',
): string {
  if (!Number.isFinite(value)) return '';
  const atMost = typeof digits === 'object';
  const { negative, whole, fraction } = fixed(value, (atMost ? digits.atMost : digits) ?? decimalsOf(value));
  const decimals = atMost ? fraction.replace(/0+$/, '') : fraction;
  const [between, before] = SEPARATORS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, between);
  return `${negative ? '-' : ''}${grouped}${decimals === '' ? '' : before}${decimals}`;
}

/** Decimals that people read. */
const FEW = 2;

/** Most decimals Excel shows in a cell of ordinary width under `General`. */
export const GENERAL_DECIMALS = 9;

/** What a cell holds, for a line of text. */
export const valueText = (value: string | number | boolean, language: WritingLanguage): string =>
  typeof value === 'number' ? formatNumber(value, { atMost: FEW }, language) : String(value);

/** Two figures with as many decimals as tell them apart. */
export function differingFigures(one: number, other: number, language: WritingLanguage): [string, string] {
  for (let decimals = FEW; ; decimals++) {
    const [a, b] = [one, other].map((value) => formatNumber(value, { atMost: decimals }, language));
    if (a !== b || one === other || decimals >= GENERAL_DECIMALS) return [a, b];
  }
}
