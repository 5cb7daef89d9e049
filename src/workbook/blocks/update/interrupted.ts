import type { TypedContent } from '../../../planning';
import type { CellValue } from '../../../spreadsheet/sheet-snapshot';

/** What finishing an update needs whose session was lost: the cells may be as before, as after, or some of each. */
export interface Interrupted {
  /** Contents of the block's cells before the update and after it, row by row. */
  before: CellValue[][];
  after: CellValue[][];
  /** What the user had typed, by `cellKey`. */
  typed: [string, TypedContent][];
}
