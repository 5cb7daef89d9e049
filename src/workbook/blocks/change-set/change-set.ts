import type { BlockPlan, PlannedCell } from '../../../planning/block-plan';
import type { Area } from '../../../spreadsheet/area';
import type { CellValue } from '../../../spreadsheet/sheet-snapshot';
import type { ChartState } from '../charts';
import type { KnownCells } from '../lateness';
import type { FormerLook, RecordContent } from '../record';
import type { PageSetUp, RowHeights } from './set-up';

export type Rule = NonNullable<PlannedCell['validation']>;

/** What cells are made to be; rows and columns are counted from the first, and `null` leaves a cell as it is. */
export interface CellState {
  unmerge?: Area[];
  /** Looks that are put on before anything is drawn. */
  looks?: (FormerLook | null)[][];
  /** As entered. */
  contents: (CellValue | null)[][];
  /** Number formats that they are entered in, where nothing is drawn. */
  formats?: (string | null)[][];
  drawing?: Drawing;
  rules?: (Rule | 'none' | null)[][];
  merge?: Area[];
  heights?: RowHeights;
  /** The block's chart; left out, whatever there is stays. */
  chart?: ChartState;
}

/** Cells that get the looks of a plan. */
export interface Drawing {
  plan: BlockPlan;
  touched: boolean[][];
  /** Cells beside those whose borders they share. */
  beside: boolean[][];
}

/** An area of a sheet that changes: how it is made as it shall be, and as it was. */
export interface AreaChange {
  sheet: string;
  area: Area;
  after: CellState;
  before: CellState;
}

/** What a cell shall hold and show once a change set is written. */
export interface ExpectedCell {
  /** As entered; left out where it is not compared. */
  content?: CellValue | null;
  /** What must not stand there any more. */
  gone?: CellValue;
  /** What it shows, where that is known. */
  value?: CellValue;
  /** What it shows is the user's concern: typed there, or not known. */
  isUsers?: boolean;
}

/** What the cells of an area shall hold and show. */
export interface Expectation {
  sheet: string;
  area: Area;
  cells: (ExpectedCell | null)[][];
  chart?: ChartState;
}

/** A cell that shows something else than expected. */
export interface SeenCell {
  sheet: string;
  row: number;
  column: number;
}

/** What was seen of a change set once it was written. */
export interface Verdict {
  /** Cells that show another value than expected, or none, because functions have not answered. */
  late: SeenCell[];
  /** Cells whose value is another and not late; only of change sets that know what to do then. */
  different: SeenCell[];
  /** Excel refused to set up the page. */
  pageRefused: boolean;
}

/** What stands in a workbook and what shall stand there: an insertion, an update, a removal and a switch are nothing else. */
export interface ChangeSet {
  record: {
    before: RecordContent;
    /** Written before anything else: what the record does not know to be under way is never taken back. */
    during: RecordContent;
    /** @param idOf - id of an added sheet, by its name */
    after: (idOf: (sheet: string) => string) => RecordContent;
  };
  /** Sheets that are put behind the others; undone, they go with all that is on them. */
  addSheets?: readonly { name: string; columnWidths: number[] }[];
  areas: AreaChange[];
  /** Sheets that go; they cannot be brought back, so they are the last thing that is done. */
  deleteSheets?: readonly string[];
  /** With calculation by hand Excel would leave new formulas uncalculated. */
  manual: boolean;
  expected: Expectation[];
  /** What the formulas refer to: tells values that may be late. */
  known: KnownCells[];
  /** What is written in place of formulas that show something else; without it they lead to a rollback. */
  correct?: (different: readonly SeenCell[]) => { areas: AreaChange[]; record: RecordContent };
  pages?: readonly PageSetUp[];
}
