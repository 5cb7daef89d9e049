import { formatNumber } from '../indicators/language/number-text';
import type { PlannedCell } from '../contract';

/** Most decimals Excel shows in a cell of ordinary width under `General`. */
const GENERAL_DECIMALS = 9;

/** What an en-US format code asks of a number; sections for negatives and quoted texts do not matter here. */
function readFormat(numberFormat: string): {
  least: number;
  most: number;
  grouped: boolean;
  percent: boolean;
} {
  const code = numberFormat.split(';')[0].replace(/"[^"]*"|\\./g, '');
  if (!/[0#]/.test(code)) return { least: 0, most: GENERAL_DECIMALS, grouped: false, percent: false };
  const decimals = /\.([0#?]+)/.exec(code)?.[1] ?? '';
  return {
    least: decimals.replace(/[^0]/g, '').length,
    most: decimals.length,
    grouped: code.includes(','),
    percent: code.includes('%'),
  };
}

/** A number as its cell will show it, in Vietnamese writing: 1.726,5. */
export function numberInCell(value: number, numberFormat: string): string {
  const { least, most, grouped, percent } = readFormat(numberFormat);
  const [whole, fraction = ''] = formatNumber(percent ? value * 100 : value, { atMost: most }).split(',');
  const decimals = fraction.padEnd(least, '0');
  const shown = (grouped ? whole : whole.replaceAll('.', '')) + (decimals && `,${decimals}`);
  return percent ? `${shown}%` : shown;
}

/** Decimals that people read. */
const FEW = 2;

/** What a cell shows, for a line of text. */
export const shownText = (value: string | number | boolean): string =>
  typeof value === 'number' ? formatNumber(value, { atMost: FEW }) : String(value);

/** Two figures in Vietnamese writing, with as many decimals as tell them apart. */
export function differingFigures(one: number, other: number): [string, string] {
  for (let decimals = FEW; ; decimals++) {
    const [a, b] = [one, other].map((value) => formatNumber(value, { atMost: decimals }));
    if (a !== b || one === other || decimals >= GENERAL_DECIMALS) return [a, b];
  }
}

/** What a planned cell will show; `undefined` where only Excel can tell. */
export function cellText(cell: PlannedCell): string | undefined {
  const shown = cell.formula ? cell.expected : cell.content;
  return typeof shown === 'number' ? numberInCell(shown, cell.numberFormat) : shown;
}
