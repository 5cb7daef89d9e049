import type { IndicatorId } from '../../indicators/catalogue';
import { MOST_LIST_ROWS } from './expand';
import type { TemplateRow } from './template';
import { unitWords } from './units';

/** A row whose name and figures are known before its table is made, as those that were read from a report. */
export interface GivenRow {
  name: string;
  /** In Vietnamese; `null` where there is none. */
  unit: string | null;
  indicator?: IndicatorId;
  /** Its values are indices (same period = 100), or percentages, which have no growth in percent. */
  values?: 'index' | 'rate';
  /** What stands in its input cells, by the keys of the columns; those not named are left to be filled in. */
  cells: Readonly<Record<string, string | number>>;
}

/** A name is the report's own: braces in it ask for no period. */
const withoutBraces = (name: string): string => name.replace(/\{/g, '(').replace(/\}/g, ')');

/**
 * The rows of a table that is made of given rows in place of its own, numbered from 1.
 * @throws RangeError where there is none, or more than `MOST_LIST_ROWS`
 */
export function givenRows(given: readonly GivenRow[]): TemplateRow[] {
  if (given.length < 1 || given.length > MOST_LIST_ROWS) {
    throw new RangeError(`A table has 1 to ${MOST_LIST_ROWS} given rows, not ${given.length}`);
  }
  return given.map(({ name, unit, indicator, values, cells }, place) => ({
    id: `given.${place + 1}`,
    numbering: String(place + 1),
    words: { vi: withoutBraces(name), en: withoutBraces(name) },
    unit: unit === null ? null : unitWords(withoutBraces(unit)),
    level: 1,
    given: cells,
    ...(indicator && { indicator }),
    ...(values && { values }),
  }));
}
