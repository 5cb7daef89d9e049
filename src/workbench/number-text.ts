/** Languages the workbench writes numbers in. */
type NumberLanguage = 'vi' | 'en';

/** Characters of a number without a format, as Excel shows it in a column that is wide enough. */
const WIDTH = 11;
const LARGEST = 1e11;
const SMALLEST = 1e-9;

/** A number in the format General, with the decimal sign of a language: at most 11 characters and a sign. */
export function generalText(value: number, language: NumberLanguage): string {
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

/** A number with the separators of a language; without a wish for decimals at most three. */
export function numberText(
  value: number,
  language: NumberLanguage,
  wanted?: Intl.NumberFormatOptions,
): string {
  return value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US', wanted);
}

/**
 * A number in an en-US format code as it is read in Vietnam: dots between thousands where the code groups, a comma before
 * decimals, a true minus sign. Of the code only its first section counts, without quoted texts.
 */
export function vietnameseNumber(value: number, pattern: string): string {
  const code = pattern.split(';')[0].replace(/"[^"]*"|\\./g, '');
  if (!/[0#]/.test(code)) return generalText(value, 'vi').replace('-', '−');
  const isPercent = code.includes('%');
  const decimals = /\.([0#?]+)/.exec(code)?.[1] ?? '';
  const text = numberText(isPercent ? value * 100 : value, 'vi', {
    minimumFractionDigits: decimals.replace(/[^0]/g, '').length,
    maximumFractionDigits: decimals.length,
    useGrouping: code.includes(','),
  });
  return text.replace('-', '−') + (isPercent ? '%' : '');
}
