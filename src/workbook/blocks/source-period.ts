import type { BlockPlan } from '../../planning/block-plan';
import { isOffered, offersOf } from '../../planning/offers';
import { readSheet } from '../../recognition';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import type { BlockRequest } from '../../tables/choices';
import type { SourcePeriod } from '../../contract';
import { withoutBlock } from './plan-at';
import type { ExistingBlock } from './update/typed-cells';

const MONTHS = 12;
/** A period of which nearly as many cells are filled is no worse. */
const AS_GOOD = 0.8;

/** A plan, and what it was made from. */
interface Planned {
  request: BlockRequest;
  plan: BlockPlan;
  /** All sheets that were looked through. */
  searched: readonly SheetSnapshot[];
  /** The block that stands already. */
  existing: ExistingBlock | null;
}

/**
 * The period that the sources fill, where it is another than the one asked for: of a chosen sheet, of a workbook that has nothing of
 * the period asked for, and, newer than a block that stands, of any visible sheet. `null`: none.
 */
export function sourcePeriodOf(
  { request, plan, searched, existing }: Planned,
  all: readonly SheetSnapshot[],
): SourcePeriod | null {
  const { source, baseYear, indicator } = request;
  if (request.given || source === null || !isOffered(request)) return null;
  if (!existing && source === 'auto' && plan.links.coverage.linked > 0) return null;
  const sheets = existing
    ? all.map((one) => (one.name === existing.sheet ? withoutBlock(one, existing.area) : one))
    : searched;
  const offers = offersOf(request, sheets.map(readSheet), baseYear);
  const offer = offers.find(
    (one) => one.indicator === null || indicator === undefined || one.indicator === indicator,
  );
  // a sheet of many years is of none of them more than of the one asked for
  if (!offer || (!existing && plan.links.coverage.linked >= offer.coverage.linked * AS_GOOD)) return null;
  const { year, month } = offer;
  const away = monthsBetween({ year, month }, request);
  return away === 0 || (existing && away < 0) ? null : { year, month, isNewer: away > 0 };
}

/** Months from the period of a request to another; a table without months is of its year. */
function monthsBetween(to: Omit<SourcePeriod, 'isNewer'>, { year, month = MONTHS }: BlockRequest): number {
  return (to.year - year) * MONTHS + (to.month === null ? 0 : to.month - month);
}
