import type { IndicatorId } from '../../indicators/catalogue';
import type { FigureToWrite } from './figure-to-write';

/** Decimals of a number in a text: exactly so many, or at most so many without zeros at the end. */
export type Digits = number | { readonly atMost: number };

/** The numbers of a figure that are written with digits of their own. */
export interface FigureDigits {
  readonly level: Digits;
  readonly plan: Digits;
  readonly growth: Digits;
  readonly share: Digits;
}

/** Digits asked for: some of them, or `byKind`, those that reports usually print for an indicator of this kind. */
export type DigitsWanted = Partial<FigureDigits> | 'byKind';

const AT_MOST_TWO: Digits = { atMost: 2 };
const usual: FigureDigits = {
  level: AT_MOST_TWO,
  plan: AT_MOST_TWO,
  growth: AT_MOST_TWO,
  share: AT_MOST_TWO,
};

/** Production and its products are printed with one decimal, prices and gross product with two. */
const growthDigits: readonly (readonly [prefix: string, digits: number])[] = [
  ['iip', 1],
  ['sugar', 1],
  ['cassavaStarch', 1],
  ['cement', 1],
  ['electricity', 1],
  ['cpi', 2],
  ['grdp', 2],
];

function growthDigitsOf(id: IndicatorId | null): Digits {
  const found = growthDigits.find(([prefix]) => id?.startsWith(prefix));
  return found ? found[1] : AT_MOST_TWO;
}

/** Counts are whole, and so is money from thousands of its unit on. */
function levelDigits({ unit, value, low }: FigureToWrite): Digits {
  const level = Math.abs(value ?? low ?? 0);
  if (unit === '%') return AT_MOST_TWO;
  if (/(đồng|USD)$/.test(unit ?? '')) return level >= 1000 ? 0 : AT_MOST_TWO;
  return level >= 1000 ? 0 : { atMost: 1 };
}

/** The digits each number of a figure is written with. */
export function digitsOf(figure: FigureToWrite, wanted: DigitsWanted = {}): FigureDigits {
  if (wanted !== 'byKind') return { ...usual, ...wanted };
  return { ...usual, level: levelDigits(figure), growth: growthDigitsOf(figure.indicatorId) };
}
