import { GENERAL_DECIMALS, numberInFormat } from '../indicators/language/number-format';
import { formatNumber } from '../indicators/language/number-text';
import type { PlannedCell } from '../contract';

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
  return typeof shown === 'number' ? numberInFormat(shown, cell.numberFormat) : shown;
}
