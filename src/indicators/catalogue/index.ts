import { ECONOMY } from './economy';
import { INDUSTRY } from './industry';
import type { Indicator, IndicatorId } from './indicator';
import { TRADE } from './trade';

export type { Indicator, IndicatorId, Prices } from './indicator';

/**
 * The indicators an industry and trade department plans and reports, with the names met in print. Where one name
 * stands for two indicators (constant and current prices), the first is meant unless the label says otherwise.
 */
export const INDICATORS: readonly Indicator[] = [...INDUSTRY, ...TRADE, ...ECONOMY];

const PARTS = new Map<IndicatorId, IndicatorId[]>();
for (const { id, parent, kind } of INDICATORS) {
  if (parent !== undefined && kind === 'flow') PARTS.set(parent, [...(PARTS.get(parent) ?? []), id]);
}

/** Indicators whose levels add up (các bộ phận cộng thành tổng): each whole with all of its parts. */
export const PARTS_OF: ReadonlyMap<IndicatorId, readonly IndicatorId[]> = PARTS;

const BY_ID = new Map(INDICATORS.map((entry) => [entry.id, entry]));

/** The same indicator in constant and in current prices: two series of one name. */
export const inOtherPrices: ReadonlyMap<IndicatorId, IndicatorId> = new Map(
  INDICATORS.flatMap(({ id, vi, prices, parent }) => {
    const other = INDICATORS.find((one) => one.vi === vi && one.id !== id && one.prices !== prices);
    return prices !== undefined && parent === undefined && other ? [[id, other.id] as const] : [];
  }),
);

/** The indicator of this id. */
export function indicator(id: IndicatorId): Indicator {
  return BY_ID.get(id)!;
}
