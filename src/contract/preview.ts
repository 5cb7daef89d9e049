import type { SourceFinding } from '../findings';
import type { BlockPlan } from '../planning/block-plan';
import type { CellChange, TypedDifference } from '../planning/cell-change';

/** A cell that stands in the way of a block. */
export interface Conflict {
  kind: 'content' | 'merge' | 'table' | 'spill';
  /** `'Sheet'!B3` or `'Sheet'!B3:D4`. */
  address: string;
  /** What stands there, shortened. */
  content: string;
}

/** A cell the user typed into, and what. */
export interface TypedPlace {
  /** `'Sheet'!B3`. */
  address: string;
  /** Shortened. */
  content: string;
}

/** What an update does to a block that stands already. */
export interface UpdateOffer {
  /** Id of the block. */
  id: string;
  /** Where the block is: `'Sheet'!A1:K20`. */
  address: string;
  /** Cells that keep what the user typed. */
  kept: number;
  /** Cells of the table's own that the user emptied: they are written again. */
  refilled: number;
  /** Typed cells whose row or column is not in the table any more. */
  lost: TypedPlace[];
  /** Figures typed in a unit that would be another: the update is refused, for only the user can convert them. */
  otherUnit: TypedPlace[];
  /** Cells that get the table's look again, whatever the user made of it. */
  reformatted: number;
  /** Each cell that changes. */
  changes: CellChange[];
  /** Typed cells that stay, where their source states another figure. */
  differing: TypedDifference[];
}

/** Why the same table, though it is there, is not updated: rows or columns were put in or taken out, or its sheet is protected. */
export interface UpdateObstacle {
  kind: 'torn' | 'protected';
  /** Where it was written. */
  address: string;
}

/** A column in which the table cannot be read; widths in characters, as Excel counts them. */
export interface NarrowPlace {
  /** `C`. */
  column: string;
  width: number;
  needed: number;
}

/** `'Sheet'!A22`; missing where there is none. */
export interface FreePlaces {
  below?: string;
  right?: string;
}

export interface BlockPreview {
  plan: BlockPlan;
  conflicts: Conflict[];
  /** Where the sheet has room for the whole table, below and right of what stands there. */
  freePlaces: FreePlaces;
  /** Columns of the sheet that are too narrow for it. */
  narrow: NarrowPlace[];
  /** Where the names of its rows have room there: over so many columns of the sheet. */
  nameColumns?: number;
  /** A place was chosen, and the same table stands at another one. */
  elsewhere?: string;
  /** Of a table that stands already. */
  update?: UpdateOffer;
  obstacle?: UpdateObstacle;
  /** The sources are of another period, or of a newer one than the block that stands. */
  sourcePeriod?: SourcePeriod;
  /** What does not add up in its sources. */
  findings: SourceFinding[];
}

/** A period that sources fill a table of. */
export interface SourcePeriod {
  year: number;
  /** 1 to 12; `null`: the table has no month. */
  month: number | null;
  isNewer: boolean;
}
