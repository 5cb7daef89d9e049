import { infoOf, isKnownTable } from '../../../tables';
import { seriesOf } from '../../../year/series';
import type { BlockRecord } from '../record';
import type { BlockRequest } from '../../../tables/choices';

const DECEMBER = 12;

/** What makes a block this table of this period and no other. */
function identityOf(request: BlockRequest): unknown[] {
  const { year, month = DECEMBER, quarter } = request;
  const used = new Set<string>(infoOf<'parameters'>(request).parameters);
  return [
    seriesOf(request),
    year,
    used.has('month') && month,
    used.has('quarter') && (quarter ?? Math.ceil(month / 3)),
  ];
}

/** Whether a recorded block is the table that is requested: the same period, whatever it looks like. */
export function isSameTable({ request, layout, state }: BlockRecord, wanted: BlockRequest): boolean {
  // a block made elsewhere only borrows the name of a table; one never seen complete is finished first
  if (request.given || wanted.given || !layout || state !== 'done' || !isKnownTable(request)) return false;
  return JSON.stringify(identityOf(request)) === JSON.stringify(identityOf(wanted));
}
