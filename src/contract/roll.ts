import type { ChosenPeriod } from '../tables/choices';
import type { NamedRef } from './insertion';
import type { LeftTyped } from '../year/moved-cells';
import type { RolledCell } from '../year/roll-list';
import type { LeftByItself } from '../year/rolled-requests';
import type { SwitchScope } from './switch';

/** What is rolled: a block of the record, those of a sheet, or all. */
export type RollScope = SwitchScope;

/** Why a block is not rolled forward. */
export type RollLeftBecause =
  | LeftByItself
  /** The same table of the period stands already. */
  | 'stands'
  /** Nothing stands in its place any more. */
  | 'gone'
  /** Rows or columns were put into it or taken out. */
  | 'torn';

/** A block that is not rolled forward. */
export interface RollLeft extends NamedRef {
  id: string;
  /** Where it is. */
  address: string;
  why: RollLeftBecause;
  /** Where the one stands that is there already. */
  standsAt?: string;
}

/** A block as it is rolled forward. */
export interface RolledBlock extends NamedRef {
  /** Id of the old one. */
  id: string;
  /** Where the old one is, and stays. */
  address: string;
  from: ChosenPeriod;
  to: ChosenPeriod;
  /** Name of the new block's sheet, and its address. */
  sheet: string;
  newAddress: string;
  cells: RolledCell[];
  /** Formulas that are the same in the new block. */
  computed: number;
  /** What was typed and is not in the new block. */
  left: LeftTyped[];
  /** Cells that have figures of their own, and how many of them are linked. */
  coverage: { linked: number; wanted: number };
}

/** What a roll forward will do, before anything is written. */
export interface RollPlan {
  to: ChosenPeriod;
  blocks: RolledBlock[];
  left: RollLeft[];
}

/** What it did. */
export interface RollReport extends RollPlan {
  /** For its undoing. */
  id: string;
  unverified: 'busy' | 'manualCalculation' | null;
  pageRefused?: true;
}
