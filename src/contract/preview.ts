import type { BlockPlan } from '../planning/block-plan';

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
  /** Cells that get the table's look anew, whatever the user made of it. */
  redrawn: number;
}

/** Why the same table, though it is there, is not updated: rows or columns were put in or taken out, or its sheet is protected. */
export interface UpdateObstacle {
  kind: 'torn' | 'protected';
  /** Where it was written. */
  address: string;
}

export interface BlockPreview {
  plan: BlockPlan;
  conflicts: Conflict[];
  /** Where the sheet of conflicts has room for the whole table, `'Sheet'!A22`. */
  freePlace?: string;
  /** Of a table that stands already. */
  update?: UpdateOffer;
  obstacle?: UpdateObstacle;
}
