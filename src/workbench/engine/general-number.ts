import type { GridLanguage } from './grid-locales';

/** Characters of a number without a format, as Excel shows it in a column that is wide enough. */
const WIDTH = 11;
const LARGEST = 1e11;
const SMALLEST = 1e-9;

/** A number in the format General, with the decimal sign of a language: at most 11 characters and a sign. */
export function generalText(value: number, language: GridLanguage): string {
  const size = Math.abs(value);
  const text =
    size >= LARGEST || (size > 0 && size < SMALLEST) ? scientific(value) : String(rounded(value, size));
  return language === 'vi' ? text.replace('.', ',') : text;
}

function rounded(value: number, size: number): number {
  const wholeDigits = String(Math.trunc(size)).length;
  return Number(value.toFixed(Math.max(0, WIDTH - 1 - wholeDigits)));
}

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const digits = exponent.replace(/\D/g, '').padStart(2, '0');
  return `${Number(mantissa)}E${exponent.startsWith('-') ? '-' : '+'}${digits}`;
}
