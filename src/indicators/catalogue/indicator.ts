/** Industry by section of the economic classification (VSIC B, C, D, E). */
export type IndustrySection = 'mining' | 'manufacturing' | 'electricity' | 'water';
export type WithSections = 'output' | 'outputCurrent' | 'iip';
export type RetailPart = 'goods' | 'accommodation' | 'travel' | 'other';

export type IndicatorId =
  | WithSections
  | `${WithSections}.${IndustrySection}`
  | 'retail'
  | `retail.${RetailPart}`
  | 'iipConsumption'
  | 'iipInventory'
  | 'iipLabour'
  | 'exports'
  | 'imports'
  | 'trade'
  | 'tradeBalance'
  | 'cpi'
  | 'grdp'
  | 'grdpCurrent'
  | 'grdpPerHead'
  | 'budgetRevenue'
  | 'socialInvestment'
  | 'publicInvestment'
  | 'electricitySold'
  | 'electricityGenerated'
  | 'sugar'
  | 'cassavaStarch'
  | 'cement'
  | 'clusters'
  | 'clusterOccupancy'
  | 'electrifiedHouseholds'
  | 'newEnterprises'
  | 'registeredCapital'
  | 'povertyRate'
  | 'urbanUnemployment';

/**
 * What an indicator measures. `flow`: of a period; `stock`: at a date; `index`: same period = 100; `ratio`: a
 * percentage; `balance`: a difference that may be negative.
 */
type IndicatorKind = 'flow' | 'stock' | 'index' | 'ratio' | 'balance';

/** `constant`: giá so sánh, with a base year; `current`: giá hiện hành. */
export type Prices = 'constant' | 'current';

export interface Indicator {
  id: IndicatorId;
  vi: string;
  en: string;
  /** Units it is met in, the usual one first. */
  units: string[];
  kind: IndicatorKind;
  /** Only where the indicator is a value in money; `constant` needs a base year beside it. */
  prices?: Prices;
  /** Which way is better. `neutral`: planned, but over the plan is no praise. */
  direction: 'higher' | 'lower' | 'neutral';
  /** The indicator this one is a part of; its name means it only below that indicator. */
  parent?: IndicatorId;
  /**
   * Other names met in print, as notations of `spellings`; letter case, tone placement and "Tổng …" in front need no entry of their
   * own.
   */
  also: string[];
  /** Names of a part that say of what it is a part, so that they need no row of the whole above them. */
  alone?: string[];
}

/** Units of money values, the usual one first. */
export const MONEY = ['tỷ đồng', 'triệu đồng', 'nghìn tỷ đồng'];

/** The same of foreign trade. */
export const DOLLARS = ['triệu USD', 'tỷ USD', 'nghìn USD'];

/** All names that a notation stands for: "(Kim ngạch|Trị giá) xuất khẩu( hàng hóa|)" are four. */
export function spellings(notation: string): string[] {
  const group = /\(([^()]*\|[^()]*)\)/.exec(notation);
  if (!group) return [notation.replace(/ +/g, ' ').trim()];
  const [before, behind] = [notation.slice(0, group.index), notation.slice(group.index + group[0].length)];
  return group[1].split('|').flatMap((choice) => spellings(before + choice + behind));
}
