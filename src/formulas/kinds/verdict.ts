import { decimalsOf } from '../../indicators/arithmetic/rounding';
import { verdict as verdictOn, type Direction } from '../../indicators/arithmetic/verdicts';
import { readComparator, readTarget, type Target } from '../../indicators/language/target-text';
import { whenFilled } from './guards';
import { kind, type Shown } from './kind';
import { isNumber, whenFilledValue } from './values';

/** Comparators as a table's cell offers them. */
export const COMPARATOR_SIGNS = ['≥', '>', '=', '≤', '<'] as const;

/** A target's cell, as our function reads it. */
function targetIn(value: Shown): Target | null {
  if (typeof value === 'string') return readTarget(value);
  if (value === undefined) return null;
  return { comparator: 'none', low: value, high: value, decimals: decimalsOf(value), unit: '' };
}

/**
 * The verdict on a result that is a number; `actual` is the first of its cells that holds one, else the last.
 * `direction`: which side is better, where the comparator does not say.
 */
export const verdict = kind<
  { actual: 'cells'; target: 'cell'; comparator: 'optional' },
  { direction?: Direction }
>(
  { actual: 'cells', target: 'cell', comparator: 'optional' },
  {
    ct({ actual: cells, target, comparator }, { direction = 'higher' }) {
      const actual = cells.reduceRight((rest, cell) => `IF(ISNUMBER(${cell}),${cell},${rest})`);
      const better = direction === 'higher' ? '' : `,"${direction}"`;
      return whenFilled([actual, target], `CT.VERDICT(${actual},${target},${comparator ?? '""'}${better})`);
    },
    value({ actual: cells, target, comparator }, { direction = 'higher' }) {
      const last = cells[cells.length - 1];
      const actual = cells.includes(undefined) ? undefined : (cells.find(isNumber) ?? last);
      const wanted = targetIn(target);
      // signs of no data are told apart there; another text than a target is none
      if (!isNumber(actual) || !wanted) return whenFilledValue([actual, target], '', () => '');
      if (comparator === undefined) return undefined;
      const compared = comparator ? readComparator(String(comparator)) : wanted.comparator;
      return compared === null ? undefined : verdictOn(actual, wanted, compared, direction);
    },
    numberRow: () => null,
  },
);
