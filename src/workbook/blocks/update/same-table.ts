import { TEMPLATE_INFO, TRACKED_INDICATORS } from '../../../tables';
import type { BlockRecord } from '../record';
import type { BlockRequest } from '../../../tables/choices';

const DECEMBER = 12;

/**
 * What makes a block this table and no other, as far as the table uses it: the period, what it is about, and the year of the
 * constant prices, for figures at other prices are other figures.
 */
function identityOf(request: BlockRequest): unknown[] {
  const { table, year, month = DECEMBER, quarter, indicator, baseYear } = request;
  const used = new Set<string>(TEMPLATE_INFO[table].parameters);
  return [
    table,
    year,
    used.has('month') && month,
    used.has('quarter') && (quarter ?? Math.ceil(month / 3)),
    used.has('indicator') && (indicator ?? TRACKED_INDICATORS[0]),
    used.has('baseYear') && baseYear,
  ];
}

/** Whether a recorded block is the table that is requested: the same period, whatever it looks like. */
export function isSameTable({ request, layout, state }: BlockRecord, wanted: BlockRequest): boolean {
  // a block made elsewhere only borrows the name of a table; one never seen complete is finished first
  if (request.given || wanted.given || !layout || state !== 'done' || !(request.table in TEMPLATE_INFO))
    return false;
  return JSON.stringify(identityOf(request)) === JSON.stringify(identityOf(wanted));
}
