import { ECONOMY } from './catalogue/economy';
import { INDUSTRY } from './catalogue/industry';
import type { Indicator, IndicatorId } from './catalogue/indicator';
import { TRADE } from './catalogue/trade';

export type { Indicator, IndicatorId, IndicatorKind, IndustrySection, Prices } from './catalogue/indicator';

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
