import { writePeriod } from '../indicators/language/periods';
import type { Published } from '../ledger/entries-of-report';
import { publishedName, type LedgerEntry } from '../ledger/entry';
import { aboutOf } from '../linking/wanted';
import { wantsFor } from '../linking/wants';
import { cellKey } from '../planning';
import { choicesFor, wantedBy } from '../planning/choices';
import { rowLine } from '../planning/lines';
import { templateFor } from '../planning/template-for';
import { rowsOf } from '../tables';
import type { OldBlock } from './old-block';

/**
 * What a block reports of its own period, as entries of the ledger: levels of known indicators that were reached or are expected; plans,
 * bases and percentages are none.
 */
export function publishedIn(block: OldBlock, published: Published, territory: string): LedgerEntry[] {
  const { request, cells } = block;
  const template = templateFor(request);
  const choices = choicesFor(template, request);
  const wanted = wantedBy(template, choices, request);
  return rowsOf(template, choices).flatMap((row) => {
    const { indicator } = aboutOf(row, wanted);
    if (row.heading || indicator === undefined || row.values !== undefined) return [];
    return wantsFor(row, wanted, request.year).flatMap((want): LedgerEntry[] => {
      const isReported =
        want.kind === 'level' &&
        !want.isQuantity &&
        want.formerly === null &&
        want.period.year === request.year &&
        !want.roles.includes('plan');
      const cell = isReported ? cells.get(cellKey(rowLine(row.id), want.key)) : undefined;
      if (typeof cell?.value !== 'number') return [];
      const name = publishedName(indicator, request.baseYear);
      const period = writePeriod(want.period);
      return [{ indicator: name, period, territory, value: cell.value, unit: cell.unit, ...published }];
    });
  });
}
