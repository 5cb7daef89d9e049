import { VINTAGE_NAMES } from '../indicators/language/vintages';
import type { RevisionTriangle } from '../ledger/revisions';
import type { GivenRow } from '../tables/kit/given-rows';

/** Revision triangles as rows of the table of revisions (DIEU-CHINH): one for each indicator and period, periods in order. */
export const revisionRows = (triangles: readonly RevisionTriangle[]): GivenRow[] =>
  triangles.flatMap(({ indicator, territory, unit, vintages, rows }) =>
    rows.map(({ period, values }): GivenRow => {
      const known = VINTAGE_NAMES.flatMap((name) => {
        const value = values[vintages.indexOf(name)] ?? null;
        return value === null ? [] : [[name, value] as const];
      });
      const ends = known.length > 0 && { first: known[0][1], newest: known[known.length - 1][1] };
      return {
        name: indicator,
        unit: unit || null,
        cells: { period, ...(territory && { territory }), ...Object.fromEntries(known), ...ends },
      };
    }),
  );
