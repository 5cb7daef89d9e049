import { infoOf, TRACKED_INDICATORS } from '../tables';
import type { BlockRequest } from '../tables/choices';

/**
 * What makes a table the same one in every period, as far as the table uses it: what it is about, and the year of the constant prices,
 * for figures at other prices are other figures.
 */
export function seriesOf(request: BlockRequest): string {
  const { table, indicator, baseYear } = request;
  const used = new Set<string>(infoOf<'parameters'>(request).parameters);
  return JSON.stringify([
    table,
    used.has('indicator') && (indicator ?? TRACKED_INDICATORS[0]),
    used.has('baseYear') && baseYear,
  ]);
}
