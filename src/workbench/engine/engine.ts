import type { Area } from '../../spreadsheet/area';
import type { IStyleData, IWorkbookData } from '@univerjs/core';
import type { SheetChart } from '../charts';
import type { BesideGrid, DefinedName, PageLayout, SheetVisibility, TableLook } from '../content';

export type { Area } from '../../spreadsheet/area';

/** What a cell holds: `''` is an empty cell; an error is its text (`#DIV/0!`) with `isError`. */
export interface EngineCell {
  value: string | number | boolean;
  /** `=…` in Excel's en-US writing, or `''`. Custom functions read `CT.GROWTH(…)`. */
  formula: string;
  isError: boolean;
}

/** Written to a cell: `null` leaves it, `''` clears it, a text beginning with `=` is a formula, `'…` is text. */
export type CellInput = string | number | boolean | null;

/** Where cells go when cells are inserted before them, or deleted. */
export type CellShift = 'Down' | 'Right' | 'Up' | 'Left';

export interface SheetInfo {
  id: string;
  name: string;
  visibility: SheetVisibility;
}

export interface ValidationLimits {
  formula1: string | number;
  formula2?: string | number;
  operator: string;
}

/** A list, number or formula rule of a cell, in the words of Office.js (`Excel.DataValidationRule`). */
export interface ValidationRule {
  list?: { inCellDropDown: boolean; source: string };
  decimal?: ValidationLimits;
  wholeNumber?: ValidationLimits;
  textLength?: ValidationLimits;
  /** Limits are Excel's numbers of days. */
  date?: ValidationLimits;
  time?: ValidationLimits;
  custom?: { formula: string };
}

/** What a rule says to the user, in the words of Office.js (`Excel.DataValidation`). */
export interface ValidationMessages {
  /** Blank cells are valid. */
  ignoreBlanks: boolean;
  /** Shown where the cell is selected. */
  prompt: { message: string; showPrompt: boolean; title: string };
  /** Shown where an entry breaks the rule. */
  errorAlert: {
    message: string;
    showAlert: boolean;
    style: 'Information' | 'Stop' | 'Warning';
    title: string;
  };
}

/** A function that cells can call and someone else answers (the add-in, through Office.js). */
export interface EngineFunction {
  /** With its namespace: `CT.GROWTH`. */
  name: string;
  description: string;
  parameters: {
    name: string;
    description: string;
    optional: boolean;
    dimensionality?: 'scalar' | 'matrix';
  }[];
}

/** One call of such a function. An omitted argument is `null`, an empty cell is `null` too, a range is rows of values. */
export interface FunctionCall {
  name: string;
  arguments: unknown[];
  /** Of the calling cell, `Sheet1!A1`. */
  address: string;
}

/**
 * What a call gives until it is answered. Excel gives each of them: `#BUSY!`, what the cell showed before, or 0 (office-js 4152, 6577,
 * 6930).
 */
export type Meanwhile = 'busy' | 'previous' | 'zero';

/** A value, rows of values, or `{ error: '#DIV/0!' }`, alone or inside the rows. */
export type FunctionAnswer = unknown;

export interface EngineEvents {
  /** Values, formulas or formats of a sheet changed, by the user or the API (not by calculation). */
  changed: (sheetId: string, area: Area) => void;
  calculated: () => void;
  selection: (sheetId: string, area: Area) => void;
  activated: (sheetId: string) => void;
  sheets: () => void;
}

/** A table of a sheet with all its rows. */
export interface EngineTable {
  id: string;
  sheetId: string;
  name: string;
  area: Area;
  headerRows: number;
  totalsRows: number;
  /** Made here; those of the file stay as they are. */
  isMade: boolean;
  look: TableLook;
}

/**
 * The workbook as the stand-in for Excel keeps it: Univer for what a grid shows and calculates, `beside` for what it
 * has no place for. Rows, columns and sizes are zero-based; widths and heights are pixels.
 */
export interface Engine {
  readonly beside: BesideGrid;
  /** The workbook as Univer would save it; a copy. */
  snapshot(): IWorkbookData;

  sheets(): SheetInfo[];
  /** Appends (or inserts at `position`) an empty sheet and returns its id. */
  addSheet(name: string, position?: number): string;
  /** Cells, looks, sizes, merges and rules of a sheet on a new one at this place; returns its id. */
  copySheet(sheetId: string, name: string, position: number): string;
  removeSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  setVisibility(sheetId: string, visibility: SheetVisibility): void;
  activeSheet(): string;
  activateSheet(sheetId: string): void;

  read(sheetId: string, area: Area): EngineCell[][];
  /** The text the grid shows. */
  text(sheetId: string, area: Area): string[][];
  write(sheetId: string, area: Area, cells: CellInput[][]): void;
  /** Resolved style of each cell: no style ids; number format in `n.pattern`. */
  styles(sheetId: string, area: Area): Readonly<IStyleData>[][];
  /** Merges `patch` into the style of each cell; a `null` property takes it away. */
  setStyle(sheetId: string, area: Area, patch: IStyleData): void;
  /** Sets number formats, one per cell; `General` takes it away. */
  setNumberFormats(sheetId: string, area: Area, formats: (string | null)[][]): void;
  /** Inserts cells (`Down`, `Right`) or deletes them (`Up`, `Left`); formulas, names and merges follow. False where that cannot be. */
  shiftCells(sheetId: string, area: Area, way: CellShift): boolean;
  /** Clears contents, formats or both (`Excel.ClearApplyTo`). */
  clear(sheetId: string, area: Area, what: 'All' | 'Contents' | 'Formats'): void;
  /**
   * The smallest area that holds all values (and, unless `valuesOnly`, all formats) of a sheet or of a part of it; `null` where
   * nothing does.
   */
  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | null;

  /** All merges of a sheet, or those that touch an area. */
  merges(sheetId: string, touching?: Area): Area[];
  merge(sheetId: string, area: Area): void;
  unmerge(sheetId: string, area: Area): void;
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, count: number, pixels: number): void;
  rowHeight(sheetId: string, row: number): number;
  /** Of rows that nothing says otherwise of. */
  standardRowHeight(sheetId: string): number;
  setRowHeight(sheetId: string, row: number, count: number, pixels: number): void;
  /** Lets rows fit themselves to their contents again. */
  fitRows(sheetId: string, row: number, count: number): void;
  isRowHidden(sheetId: string, row: number): boolean;
  isColumnHidden(sheetId: string, column: number): boolean;
  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): void;
  setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean): void;
  /** `#RRGGBB`; `''` where the tab has no colour of its own. */
  tabColor(sheetId: string): string;
  setTabColor(sheetId: string, color: string): void;
  showsGridlines(sheetId: string): boolean;
  setGridlines(sheetId: string, isShown: boolean): void;
  frozen(sheetId: string): { rows: number; columns: number };
  setFrozen(sheetId: string, rows: number, columns: number): void;

  /** The page set-up of a sheet, all of it. */
  setPage(sheetId: string, page: PageLayout): void;

  /** The charts of a sheet, all of them. */
  setCharts(sheetId: string, charts: SheetChart[]): void;

  /** The area a formula at this cell spills into (itself included), `null` if it does not spill. */
  spillArea(sheetId: string, row: number, column: number): Area | null;
  /** The formula cell whose spill covers this cell, `null` if none does. */
  spillParent(sheetId: string, row: number, column: number): { row: number; column: number } | null;
  validation(sheetId: string, row: number, column: number): ValidationRule | null;
  setValidation(sheetId: string, area: Area, rule: ValidationRule | null): void;
  /** What the rule of a cell says; `null` where it has none. */
  validationMessages(sheetId: string, row: number, column: number): ValidationMessages | null;
  /** Changes what the rules say in the area; rules that reach beyond it say the same as before in their other cells. */
  setValidationMessages(sheetId: string, area: Area, change: Partial<ValidationMessages>): void;
  tables(): EngineTable[];
  /** A table whose header stands in the first row of the area; returns its id. */
  addTable(sheetId: string, name: string, area: Area, id?: string): string;
  /** Cells that were a table made here are ordinary ones then. */
  removeTable(id: string): void;
  /** Of a table made here. */
  setTableLook(id: string, look: TableLook): void;
  /** The name as it is spelt in the workbook or on a sheet; letter case does not matter. */
  definedName(name: string, sheetId: string | null): DefinedName | null;
  names(): { name: string; formula: string; sheetId: string | null }[];
  addName(name: string, formula: string, sheetId: string | null): void;
  removeName(name: string, sheetId: string | null): void;

  /** What is written from here on is one step for the user to undo, up to another run of the add-in or a change of the user's. */
  beginRun(run: number): void;

  selection(): { sheetId: string; area: Area };
  /** All selected areas of the active sheet; the last is that of `selection`. */
  selectedAreas(): Area[];
  select(sheetId: string, area: Area): void;

  calculationMode(): 'Automatic' | 'Manual';
  setCalculationMode(mode: 'Automatic' | 'Manual'): void;
  /** Calculates everything that is out of date, also in manual mode. */
  calculate(): void;
  /** Whether something is being calculated, or waits for it. */
  readonly isCalculating: boolean;
  /** Resolves when all written values are calculated and all pending function calls are answered. */
  settled(): Promise<void>;
  /** Resolves when calculation is done, though calls may not be answered. */
  calculated(): Promise<void>;
  /** What calls give until they are answered; `busy` unless said otherwise. */
  meanwhile: Meanwhile;
  /** The cells whose calls are not answered. */
  unanswered(): { sheetId: string; row: number; column: number }[];

  /** Makes functions callable from cells. Calls are answered together. */
  registerFunctions(
    functions: EngineFunction[],
    call: (calls: FunctionCall[]) => Promise<FunctionAnswer>[],
  ): void;

  on<K extends keyof EngineEvents>(event: K, listener: EngineEvents[K]): () => void;
  dispose(): void;
}
