import type { PartOfYear } from '../indicators/language/periods';
import type { Prices } from '../indicators/catalogue';
import type { PlanAsked } from '../indicators/language/plan-names';
import type { FigureRole } from '../recognition';
import type { CellKey } from '../tables/kit';

/** What a comparison is with. */
export type WantedComparison =
  { with: 'plan' } | { with: 'base'; year: number } | { with: 'period'; period: PartOfYear };

/** What a cell of a table means: whose value it takes is right only where all of it is the same. */
export type Want =
  | {
      kind: 'level';
      key: string;
      /** Quantity (lượng) and not value, of goods that have both. */
      isQuantity: boolean;
      /** Best first. */
      roles: readonly FigureRole[];
      isOfficial: boolean;
      /** Prices of the column, where they are not those of its row's indicator. */
      prices?: Prices;
      period: PartOfYear;
      /** Since January: in January the period is the month's, and a source may have a column for each. */
      isCumulative: boolean;
      /** The former territory it is wanted of, as printed; `null`: of the table's own. */
      formerly: string | null;
      /** Of several plans this one; any where it is left out. */
      plan?: PlanAsked;
      /** What the table adds it up from, where all of that is there. */
      insteadOf: readonly CellKey[] | null;
    }
  | {
      kind: 'rate';
      key: string;
      isQuantity: boolean;
      /** Of a plan and not of a result: "KH 2024/ƯTH 2023". */
      isOfPlan: boolean;
      period: PartOfYear;
      isCumulative: boolean;
      compared: WantedComparison;
      /** What the table prints: 105,2, 5,2, or per cent of the plan. */
      prints: 'index' | 'growth' | 'percent';
      formerly: string | null;
      /** The plan that it compares with, of several; any where it is left out. */
      plan?: PlanAsked;
      /** Levels that the table computes it from, where all are there. */
      insteadOf: readonly CellKey[] | null;
    };
