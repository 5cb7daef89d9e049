/**
 * What a figure's row, column and sheet are called, wherever they stand. `null`: whatever the add-in finds by itself. Header words
 * name periods from the reporting one (`headerPattern` in `linking/rules`), so that next month's sheet is told by them too.
 */
export interface SourceWords {
  rowName: string | null;
  header: string | null;
  sheetKind: string | null;
  /** The same words as the source that was chosen writes them, for people; left out of rules that were not learned from one. */
  asWritten?: string;
}

/**
 * What the user said of a table's cell, column or row: which words of a source mean it. It holds no address, so that next month's
 * sheet, an update and another workbook can use it.
 */
export interface LinkRule {
  /** Id of the table. */
  table: string;
  /** Id of the row; `null`: all rows of the column. */
  row: string | null;
  /** Key of the column; `null`: all columns of the row. */
  column: string | null;
  /** `null`: no link. */
  source: SourceWords | null;
  isOff?: boolean;
}

/** A cell that the user pointed at; with `null` in the place of the row or the column the rest of them follows it. */
export interface CellLink {
  row: string | null;
  column: string | null;
  sheet: string;
  /** `D12`; `''`: no link. */
  cell: string;
}

/** How the user corrects what the add-in links by itself: cells of this very workbook come before rules. */
export interface LinkRules {
  rules?: readonly LinkRule[];
  cells?: readonly CellLink[];
}
