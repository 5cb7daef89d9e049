import { decimalsOf, withoutNoise } from '../indicators/arithmetic/rounding';
import { KINDS_OF_VALUES, type Digits, type TemplateColumn, type TemplateRow } from '../tables';
import { parseUnit } from '../indicators/language/units';
import type { RowCells } from '../linking/link-plan';
import { valueOf } from '../linking/source-cell';

const MOST_DECIMALS = 2;

type ColumnKind = TemplateColumn['kind'];

/** Percentages and points: shown with the decimals the table has for them. */
const OF_PERCENTS: ReadonlySet<ColumnKind> = new Set([
  'planPercent',
  'growth',
  'share',
  'contribution',
  'points',
  'path',
  'indexInput',
]);

/** Levels and quantities, computed ahead or not. */
const OF_LEVELS: ReadonlySet<ColumnKind> = new Set([...KINDS_OF_VALUES, 'forecast', 'weight']);

/** Whether a column holds levels or quantities. */
export const isOfLevels = (kind: ColumnKind): boolean => OF_LEVELS.has(kind);

/** Whether a column holds percentages or points. */
export const isOfPercents = (kind: ColumnKind): boolean => OF_PERCENTS.has(kind);

/** Whether a column holds numbers when it is typed: levels, and percentages as published. */
export function isOfNumbers(kind: ColumnKind): boolean {
  return OF_LEVELS.has(kind) || OF_PERCENTS.has(kind) || kind === 'statedPercent';
}

const fixed = (decimals: number): string => (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');

/** Excel's own code for percentages; Vietnamese Excel shows it with a decimal comma. */
function percentFormat(decimals: number): string {
  return `0${fixed(decimals)}`;
}

/** One format for the levels of a row: as many decimals as its figures have. Vietnamese Excel shows dots between thousands. */
function levelFormat(decimals: number): string {
  return `#,##0${fixed(decimals)}`;
}

/** Decimals of a row's levels: those of the linked or given figures, at most two, else what its unit is usually printed with. */
export function levelDecimals(
  { unit, values }: Pick<TemplateRow, 'unit' | 'values'>,
  cells: RowCells | undefined,
  digits: Digits,
  given: readonly number[] = [],
): number {
  const linked = Object.values(cells ?? {}).flatMap((cell) => {
    const value = valueOf(cell);
    return value === '' ? [] : [value];
  });
  const figures = [...linked, ...given].map(withoutNoise);
  const least = values === 'index' ? 1 : 0;
  if (!figures.length) return unit && parseUnit(unit.vi)?.dimension === 'đồng' ? 0 : digits.levels;
  return Math.min(MOST_DECIMALS, Math.max(least, ...figures.map(decimalsOf)));
}

/**
 * The format of a column's cells.
 * @param decimals - of the levels of the row
 */
export function formatOf(
  { kind }: Pick<TemplateColumn, 'kind'>,
  { values, measured }: Pick<TemplateRow, 'values' | 'measured'>,
  decimals: number,
  digits: Digits,
): string {
  // a target is shown as it was set: 90, 98,5, 33-34
  if (measured !== undefined && kind === 'plan') return 'General';
  if (values === 'rate' && OF_LEVELS.has(kind)) return percentFormat(digits.percents);
  if (OF_LEVELS.has(kind)) return levelFormat(decimals);
  return OF_PERCENTS.has(kind) ? percentFormat(digits.percents) : 'General';
}
