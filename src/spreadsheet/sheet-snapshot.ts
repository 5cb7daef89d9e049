import type { Area } from './area';

export type CellValue = string | number | boolean;

/**
 * A sheet as plain data: what recognition and planning see of Excel. All matrices have the size of `area` (the used
 * range) and their [0][0] is the cell at `area.row`, `area.column`.
 */
export interface SheetSnapshot {
  name: string;
  visible: boolean;
  isProtected: boolean;
  /** All that is used of the sheet, where that is more than `area`. */
  used?: Area;
  area: Area;
  /** `''` for an empty cell; errors as their text. */
  values: CellValue[][];
  /** `=…` or the constant. */
  formulas: CellValue[][];
  numberFormats: string[][];
  /** Absolute positions on the sheet. */
  merges: Area[];
  /** Absolute row and column numbers. */
  hiddenRows: number[];
  hiddenColumns: number[];
  /** The font most cells have; `null` where it could not be read. */
  font: string | null;
}
