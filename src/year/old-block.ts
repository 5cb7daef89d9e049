import type { TypedContent } from '../planning';
import type { BlockRequest } from '../tables/choices';
import type { CellValue } from '../spreadsheet/sheet-snapshot';

/** A cell of the block that stands, as it is now. */
export interface OldCell extends TypedContent {
  /** `'Sheet'!B3`. */
  address: string;
  sheet: string;
  row: number;
  column: number;
  /** What it shows. */
  value: CellValue;
  /** Unit of its line. */
  unit: string;
  /** The user typed it, and the table has something else there. */
  isTyped: boolean;
}

/** The block that is rolled forward, as it stands now. */
export interface OldBlock {
  request: BlockRequest;
  /** By `cellKey`. */
  cells: ReadonlyMap<string, OldCell>;
}
