import type { RecordContent } from '../blocks/record';
import type { SheetPlan } from './plan-switch';
import type { CellMatrices } from './sheet-cells';
import type { BlockHere } from './sources';

/** What is planned for a sheet, with what the record needs to know of it. */
export interface PlannedSheet {
  plan: SheetPlan;
  sheet: Excel.Worksheet;
  blocks: BlockHere[];
  /** Its cells as they were read. */
  cells: CellMatrices;
}

/** All that a switch will do, before it does any of it. */
export interface PlannedSwitch {
  sheets: PlannedSheet[];
  /** Sheets that it is not about. */
  others: Excel.Worksheet[];
  record: RecordContent;
  /** The record as it was read, with blocks whose sheets are gone. */
  whole: RecordContent;
  /** Blocks that are of the new mode afterwards. */
  switched: ReadonlySet<string>;
  /** Addresses of kept formulas whose sheet is gone. */
  lost: string[];
  manual: boolean;
}
