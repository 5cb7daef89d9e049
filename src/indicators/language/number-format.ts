import { formatNumber, GENERAL_DECIMALS } from './format-number';

/** The part for positive numbers, without the texts in it. */
const codeOfNumbers = (numberFormat: string): string =>
  numberFormat.split(';')[0].replace(/"[^"]*"|\\./g, '');

/** Whether a format says how many digits there are; `General` leaves that to Excel. */
export const hasDigits = (numberFormat: string): boolean => /[0#]/.test(codeOfNumbers(numberFormat));

/** What an en-US format code asks of a number; sections for negatives and quoted texts do not matter here. */
function readFormat(numberFormat: string): {
  least: number;
  most: number;
  grouped: boolean;
  percent: boolean;
} {
  const code = codeOfNumbers(numberFormat);
  if (!hasDigits(numberFormat)) return { least: 0, most: GENERAL_DECIMALS, grouped: false, percent: false };
  const decimals = /\.([0#?]+)/.exec(code)?.[1] ?? '';
  return {
    least: decimals.replace(/[^0]/g, '').length,
    most: decimals.length,
    grouped: code.includes(','),
    percent: code.includes('%'),
  };
}

/** A number as its cell will show it, in Vietnamese writing: 1.726,5. */
export function numberInFormat(value: number, numberFormat: string): string {
  const { least, most, grouped, percent } = readFormat(numberFormat);
  const [whole, fraction = ''] = formatNumber(percent ? value * 100 : value, { atMost: most }).split(',');
  const decimals = fraction.padEnd(least, '0');
  const shown = (grouped ? whole : whole.replaceAll('.', '')) + (decimals && `,${decimals}`);
  return percent ? `${shown}%` : shown;
}
