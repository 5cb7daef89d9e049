import type { LinkedCell, LinkPlan, MissingCell } from '../linking/link-plan';
import type { TableChoices } from '../tables/choices';
import type { Area } from '../spreadsheet/area';
import type { ChartPlan } from './charts/chart-plan';

/** How a planned cell looks. The renderer in the pane and the writer to Excel read the same words. */
export interface CellLook {
  bold?: boolean;
  italic?: boolean;
  align?: 'left' | 'center' | 'right';
  indent?: number;
  wrap?: boolean;
  /** Thin borders on all four sides. */
  bordered?: boolean;
  /** Points. */
  size?: number;
  /** `#RRGGBB`. */
  fill?: string;
  color?: string;
}

export type CellRole =
  | 'title'
  | 'subtitle'
  | 'unitLine'
  | 'header'
  | 'numberRow'
  | 'label'
  | 'linked'
  | 'input'
  | 'computed'
  | 'note'
  | 'blank';

/** One cell of a block, exactly as it will be written. */
export interface PlannedCell {
  role: CellRole;
  /** A number, a text (never executed: written as text), or a formula (`formula` true, begins with `=`). */
  content: string | number;
  formula: boolean;
  /** The formula with our functions, where a plain one or a value is written in its place. */
  ours?: string;
  /** Excel's en-US format code: `General`, `@`, `#,##0.##`. */
  numberFormat: string;
  look: CellLook;
  /** What Excel is expected to show for a formula: a number, a text, or `''`; `undefined` where it cannot be known. */
  expected?: string | number;
  /** Choices of an input cell, or "a number or a sign of no data". */
  validation?: { list: string[] } | { number: true };
  /** Of a cell in which the user typed: `content` is what was typed, this is what the table has in its place. */
  instead?: Pick<PlannedCell, 'content' | 'formula' | 'numberFormat'>;
}

/** What a row of a block is, whatever the block looks like. */
export interface BlockLine {
  /** `row/export`, `title`, `header/0`. */
  id: string;
  /** Key of the column each cell stands in; `''` where a cell has none of its own. */
  columns: readonly string[];
  /** Unit of the figures in it, in Vietnamese; `''` where it has none. */
  unit: string;
}

/** Where a block goes. `row` and `column` are zero-based. */
export type Place =
  { kind: 'newSheet'; sheet: string } | { kind: 'cell'; sheet: string; row: number; column: number };

/** How a block's input rows were tied to the workbook. */
export interface LinkSummary {
  /** The sheet that most cells come from; `null`: no sheet fits, or none was wanted. */
  sourceSheet: string | null;
  /** All sheets that cells come from, that one first. */
  sourceSheets: string[];
  /** Rows that have numbers of their own, and how many of them were found. */
  rows: number;
  found: number;
  /** Labels of the rows that get empty input cells. */
  missing: string[];
  /** Cells that have figures of their own, and how many of them are linked. */
  coverage: { linked: number; wanted: number };
  /** Cells that have a figure of their own and no link, each with its reason. */
  missingCells: MissingCell[];
  /** Every cell that has a source or might have one: its words, and the candidates that were not taken. */
  cells: LinkedCell[];
  /** Rules and cells of the user's that could not be followed. */
  unmet: LinkPlan['unmet'];
  /** The unit the figures are taken to be in, where the sheet names none. */
  assumedUnit?: string;
}

export interface BlockPage {
  orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  margins: { top: number; bottom: number; left: number; right: number };
  fitToWidth: boolean;
  /** Pages it is pressed into, where a few lines would be left over for one more. */
  fitToHeight?: number;
  /** First and last row of the header within the block, repeated on each page. */
  titleRows: [number, number];
  /** What is printed, relative to the block; `null`: all of it. */
  printArea: Area | null;
  /** Rows that begin a new page; left out where there is none. */
  breaks?: number[];
  /** The chart, printed on a page of its own behind the table. */
  chartArea?: Area;
}

/** All that will be written, and nothing that is not in it is touched. */
export interface BlockPlan {
  template: string;
  /** Choices the block was made with; kept in the add-in's record. */
  parameters: {
    year: number;
    form: 'growth' | 'index';
    language: 'vi' | 'en';
    baseYear: number;
    sourceSheet: string | null;
  } & TableChoices;
  title: string;
  place: Place;
  /** Rows x columns; `null` where a merge covers the cell. */
  cells: (PlannedCell | null)[][];
  /** A line for each row of cells; left out of blocks that are no standard tables. */
  lines?: BlockLine[];
  /** Relative to the block's first cell. */
  merges: Area[];
  /** Characters, as Excel counts widths; used on a new sheet only. */
  columnWidths: number[];
  /** Points, `null` where Excel fits the row itself; used on a new sheet, and where names go over several columns of another. */
  rowHeights: (number | null)[];
  font: string;
  /** Rows (relative) above which a new sheet is frozen; 0 for none. */
  freezeRows: number;
  page: BlockPage;
  /** Beside the table, over the block's last columns. */
  chart?: ChartPlan;
  /** Headings of columns that are of the same period as another column. */
  twins: string[];
  links: LinkSummary;
}
