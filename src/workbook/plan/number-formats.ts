import { decimalsOf, withoutNoise } from '../../indicators/rounding';
import type { TableRow } from '../../indicators/tables';
import { parseUnit } from '../../indicators/units';
import { valueOf } from './source-cell';
import type { RowCells } from './match-source';

/** Excel's own code; Vietnamese Excel shows it with dots between thousands and a decimal comma. */
export const PERCENT_FORMAT = '0.00';
const MOST_DECIMALS = 2;

/** One format for the levels of a row: as many decimals as its figures have, at most two. */
export function levelFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

/** Decimals of a row's levels: those of the linked figures, else what its unit is usually printed with. */
export function levelDecimals({ unit, values }: TableRow, cells: RowCells | undefined): number {
  const figures = Object.values(cells ?? {}).flatMap((cell) => {
    const value = valueOf(cell);
    return value === '' ? [] : [withoutNoise(value)];
  });
  const least = values === 'index' ? 1 : 0;
  if (!figures.length) return unit && parseUnit(unit.vi)?.dimension === 'đồng' ? 0 : 1;
  return Math.min(MOST_DECIMALS, Math.max(least, ...figures.map(decimalsOf)));
}
