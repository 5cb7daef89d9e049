import { readComparator } from '../../indicators/language/target-text';
import { verdict as verdictOn } from '../../indicators/arithmetic/verdicts';
import { quotedList, whenFilled } from './guards';
import { kind } from './kind';

/**
 * The verdict on a level of rating.
 * `ranks`: the levels as the cells offer them, best first.
 */
export const rankVerdict = kind<
  { actual: 'cell'; target: 'cell'; comparator: 'optional' },
  { ranks: readonly string[] }
>(
  { actual: 'cell', target: 'cell', comparator: 'optional' },
  {
    ct({ actual, target, comparator }, { ranks }) {
      const rank = (cell: string): string => `${ranks.length + 1}-MATCH(${cell},${quotedList(ranks)},0)`;
      return whenFilled(
        [actual, target],
        `CT.VERDICT(${rank(actual)},${rank(target)},${comparator ?? '""'})`,
      );
    },
    value({ actual, target, comparator }, { ranks }) {
      if (actual === '' || target === '') return '';
      const places = [actual, target].map((level) => ranks.indexOf(String(level)));
      if (comparator === undefined || places.includes(-1)) return undefined;
      const [reached, wanted] = places.map((place) => ranks.length - place);
      const compared = comparator ? readComparator(String(comparator)) : 'none';
      if (compared === null) return undefined;
      return verdictOn(
        reached,
        { comparator: 'none', low: wanted, high: wanted, decimals: 0, unit: '' },
        compared,
      );
    },
    numberRow: () => null,
  },
);
