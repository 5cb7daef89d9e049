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

const BY_ID = new Map(INDICATORS.map((entry) => [entry.id, entry]));

/** The indicator of this id. */
export function indicator(id: IndicatorId): Indicator {
  return BY_ID.get(id)!;
}
