import { readNumber } from '../indicators/language/number-text';
import { englishFigures } from './english-figures';
import type { Grid } from './grid';

/** What a source cell holds for those who link to it. */
export interface CellFigure {
  /**
   * `number`; `text`: a number written as text; `level`, `rate`: a number within a text that has both ("10.645 tỷ đồng (↑19,5%)");
   * `sign`: a mark for "no data"; `empty`; `other`: nothing to link to.
   */
  kind: 'number' | 'text' | 'level' | 'rate' | 'sign' | 'empty' | 'other';
  /** The number said; `null` where there is none. */
  value: number | null;
  /** Unit written behind a text number, `''` without one. */
  unit: string;
  /** The number format shows a fraction as a percentage. */
  shownAsPercent: boolean;
}

/** Reads the figure of a cell. */
export function figureAt(grid: Grid, row: number, column: number): CellFigure {
  const own = grid.value(row, column);
  const value = typeof own === 'string' ? grid.text(row, column) : own;
  const shownAsPercent = grid.numberFormat(row, column).includes('%');
  if (typeof value === 'number') return { kind: 'number', value, unit: '', shownAsPercent };
  if (typeof value === 'boolean') return { kind: 'other', value: null, unit: '', shownAsPercent: false };
  if (value.trim() === '') return { kind: 'empty', value: null, unit: '', shownAsPercent: false };
  const reading = readNumber(value);
  if (reading.kind === 'noData') return { kind: 'sign', value: null, unit: '', shownAsPercent: false };
  if (reading.kind === 'unreadable') return { kind: 'other', value: null, unit: '', shownAsPercent: false };
  // where others are written the English way, 31,620 may be thirty-one thousand
  if (reading.decimals === 3 && englishFigures(grid))
    return { kind: 'other', value: null, unit: '', shownAsPercent: false };
  return { kind: 'text', value: reading.value, unit: reading.unit, shownAsPercent: false };
}

/** The figure of a cell in the unit of its row or column; `null` where there is none, or one in a unit that the cell names. */
export function plainFigure(grid: Grid, row: number, column: number): number | null {
  const { value, unit } = figureAt(grid, row, column);
  return unit === '' ? value : null;
}

const LEVEL_AND_RATE = /^(\d[\d.,]*)\s*([^\d(]*?)\s*\((.*)\)$/u;
const ARROW_AND_RATE = /^([↑↓])\s*(\d+(?:,\d+)?)\s*%(?:\s*so với cùng kỳ(?: năm trước)?)?$/u;

/** The level and the growth of a text that has both, or a growth with its arrow; `null`: of neither. */
export function figuresInText(
  grid: Grid,
  row: number,
  column: number,
): Record<'level' | 'rate', CellFigure | null> {
  const own = grid.value(row, column);
  const none = { level: null, rate: null };
  if (typeof own !== 'string') return none;
  const text = grid.text(row, column);
  const both = LEVEL_AND_RATE.exec(text);
  return {
    level: both ? levelIn(both[1], both[2]) : null,
    rate: rateIn((both ? both[3] : text).trim()),
  };
}

function levelIn(digits: string, unit: string): CellFigure | null {
  const reading = readNumber(`${digits} ${unit}`.trim());
  if (reading.kind !== 'number') return null;
  return { kind: 'level', value: reading.value, unit: reading.unit, shownAsPercent: false };
}

/** Where an arrow came through a font of symbols as a letter, no one knows which it was. */
function rateIn(text: string): CellFigure | null {
  const found = ARROW_AND_RATE.exec(text);
  const reading = found && readNumber(found[2]);
  if (!found || reading?.kind !== 'number') return null;
  const value = found[1] === '↓' ? -reading.value : reading.value;
  return { kind: 'rate', value, unit: '', shownAsPercent: false };
}
