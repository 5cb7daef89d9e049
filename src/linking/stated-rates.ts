import type { RecognisedColumn } from '../recognition';
import type { CellFigure } from '../recognition/figures';
import { AS_IT_IS, type Transform } from './source-cell';
import type { Want } from './want';

/** 109,05 is counted from 100, 9,05 from 0. */
const FROM_HUNDRED: ReadonlySet<string> = new Set(['index', 'coefficient', 'percent']);
const OF_ONE: ReadonlySet<string> = new Set(['coefficient', 'fraction']);

/**
 * The way from a rate as a source states it (109,05; 9,05; 1,0905; 98 % of the plan) to the one that a table prints; `null` where
 * the figure cannot be one of its column's form.
 */
export function statedTransform(
  { role, form }: Pick<RecognisedColumn, 'role' | 'form'>,
  { value, shownAsPercent }: CellFigure,
  prints: Extract<Want, { kind: 'rate' }>['prints'],
): Transform | null {
  const isOfOne = OF_ONE.has(form);
  if (shownAsPercent && !isOfOne) return null;
  const fromHundred = role === 'planPercent' || FROM_HUNDRED.has(form);
  if (fromHundred && value !== null && value < 0) return null;
  const multiply = isOfOne ? 100 : 1;
  const add = prints === 'growth' && fromHundred ? -100 : prints !== 'growth' && !fromHundred ? 100 : 0;
  return { ...AS_IT_IS, multiply, add };
}
