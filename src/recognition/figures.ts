import { readNumber } from '../indicators/language/number-text';
import type { Grid } from './grid';

/** What a source cell holds for whoever links to it. */
export interface CellFigure {
  /** `number`; `text`: a number written as text; `sign`: a mark for "no data"; `empty`; `other`: nothing to link to. */
  kind: 'number' | 'text' | 'sign' | 'empty' | 'other';
  /** The number said; `null` where there is none. */
  value: number | null;
  /** Unit written behind a text number, `''` without one. */
  unit: string;
  /** The number format shows a fraction as a percentage. */
  shownAsPercent: boolean;
}

/** Reads the figure of a cell. */
export function figureAt(grid: Grid, row: number, column: number): CellFigure {
  const value = grid.value(row, column);
  const shownAsPercent = grid.numberFormat(row, column).includes('%');
  if (typeof value === 'number') return { kind: 'number', value, unit: '', shownAsPercent };
  if (typeof value === 'boolean') return { kind: 'other', value: null, unit: '', shownAsPercent: false };
  if (value.trim() === '') return { kind: 'empty', value: null, unit: '', shownAsPercent: false };
  const reading = readNumber(value);
  if (reading.kind === 'noData') return { kind: 'sign', value: null, unit: '', shownAsPercent: false };
  if (reading.kind === 'unreadable') return { kind: 'other', value: null, unit: '', shownAsPercent: false };
  return { kind: 'text', value: reading.value, unit: reading.unit, shownAsPercent: false };
}
