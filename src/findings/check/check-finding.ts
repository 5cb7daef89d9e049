import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import type { StatedCell } from '../source-finding';

/** What can be wrong in a workbook of indicators (các loại lỗi được rà soát). */
export type CheckKind =
  /** A percentage that its levels do not give. */
  | 'rate'
  /** The attainment of the plan in a column of growth, or the other way round. */
  | 'planAsGrowth'
  /** 109,05 among growth, 9,05 among indices. */
  | 'indexAsRate'
  /** A number that Excel takes for a text. */
  | 'textNumber'
  /** A number typed into a formula. */
  | 'constantInFormula'
  /** A whole that its parts do not give. */
  | 'parts'
  /** A quarter, a cumulation or a year that its months do not give. */
  | 'months'
  /** The same figure in two rows. */
  | 'repeated'
  /** A year in a heading unlike the title's. */
  | 'titleYear'
  /** Excel's own GROWTH, an exponential fit, in place of the growth of a figure. */
  | 'bareGrowth'
  /** A figure of another order than its row, as in another unit. */
  | 'unitsDiffer'
  /** A formula unlike those around it. */
  | 'formulaUnlike'
  /** A typed number among formulas. */
  | 'constantAmongFormulas'
  /** An error such as #NAME?. */
  | 'error'
  /** A figure that another sheet states otherwise. */
  | 'places'
  /** A growth on the base of another territory: of a province before it was put together. */
  | 'territories'
  /** A rate of a territory that was put together, outside those of its parts. */
  | 'mergedRate'
  /** A base that differs from what was published last, as the ledger has it. */
  | 'published';

/** A cell that is probably wrong. */
export interface CellFinding {
  readonly kind: CheckKind;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly stated: CellValue;
  /** What the others give; `null` where that cannot be told. */
  readonly computed: number | null;
  /** What it is held against. */
  readonly against: readonly Pick<StatedCell, 'sheet' | 'row' | 'column'>[];
  /** Who says it otherwise, where a cell alone does not tell: vintage, document and day. */
  readonly saidBy?: string;
  /** What may be put there without asking what the figure is: the same number, the same formula as beside. */
  readonly fix?: CellValue;
  /** The number format that goes with it, where the cell's own would keep it a text. */
  readonly fixFormat?: string;
}

/** A cell and what it is called, as the sheet has it; `''` where no table says. */
export interface NamedCell extends CellFinding {
  /** Title of its table; of a cell outside of tables the sheet's name. */
  readonly title: string;
  readonly header: string;
  readonly rowName: string;
}

/** Cells that are wrong for one reason: one pattern, its range, and a cell of it as the example. */
export interface CheckFinding {
  readonly kind: CheckKind;
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly cells: readonly NamedCell[];
  readonly title: string;
  /** Heading of the column. */
  readonly header: string;
  /** Name of the example's row. */
  readonly row: string;
}

/** A finding that a person takes as right, and why. */
export interface AcceptedFinding extends CheckFinding {
  readonly reason: string;
}

/** What a check found, and what it did not look at. */
export interface CheckReport {
  readonly findings: CheckFinding[];
  readonly accepted: AcceptedFinding[];
  /** Names of the sheets that can be checked. */
  readonly sheets: readonly string[];
  /** Sheets that were not read to their end, with the area that was. */
  readonly cutSheets: readonly { readonly sheet: string; readonly read: Area }[];
}
