import type { FigureForm } from '../recognition';
import type { CellFigure } from '../recognition/figures';
import { AS_IT_IS, type Transform } from './source-cell';

/** Yearly indices lie above, yearly growth in percent below; what lies between could be either. */
const LEAST_INDEX = 60;
const LARGEST_GROWTH = 40;

/**
 * The way to an index (same period = 100) from how a source writes it: 109,05 as it is, growth 9,05 plus 100, a cell that
 * shows 9,05 % or 109,05 % by its format times 100 first. `null` where its figures could be either.
 * @param form - what the column is known to hold; without it the figures themselves decide
 */
export function indexTransform(figures: CellFigure[], form?: FigureForm): Transform | null {
  const known = figures.filter(({ value }) => value !== null);
  if (!known.length) return null;
  const asPercent = known.every(({ shownAsPercent }) => shownAsPercent);
  if (!asPercent && known.some(({ shownAsPercent }) => shownAsPercent)) return null;
  const multiply = asPercent ? 100 : 1;
  const values = known.map(({ value }) => value! * multiply);
  const isIndex = form ? form === 'index' : values.every((value) => value >= LEAST_INDEX);
  if (isIndex) return { ...AS_IT_IS, multiply };
  const isGrowth = form ? form === 'growth' : values.every((value) => Math.abs(value) <= LARGEST_GROWTH);
  return isGrowth ? { ...AS_IT_IS, multiply, add: 100 } : null;
}

/** The way to a rate of change (lạm phát cơ bản) from how a source writes it; `null` where it could be either. */
export function rateTransform(figure: CellFigure, form: FigureForm): Transform | null {
  if (figure.value === null) return AS_IT_IS;
  const multiply = figure.shownAsPercent ? 100 : 1;
  const value = figure.value * multiply;
  if (form === 'growth' || Math.abs(value) <= LARGEST_GROWTH) return { ...AS_IT_IS, multiply };
  return value >= LEAST_INDEX ? { ...AS_IT_IS, multiply, add: -100 } : null;
}
