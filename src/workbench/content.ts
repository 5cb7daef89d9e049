import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { SheetChart } from './charts';

/** Pixels of padding that stand for one step of Excel's indent: about three spaces of the default font. */
export const INDENT_PIXELS = 9;

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Page set-up of a sheet; margins in points, as Office.js has them. `null` is "not said in the file". */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape' | null;
  /** Number of the paper in OOXML (9 is A4). */
  paperSize: number | null;
  margins: {
    left: number;
    right: number;
    top: number;
    bottom: number;
    header: number;
    footer: number;
  } | null;
  /** Percent, or pages wide and tall. */
  zoom: { scale?: number; fitToWidth?: number; fitToHeight?: number } | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** `$A$1:$K$20`, without the sheet. */
  printArea: string | null;
  /** `$4:$6`. */
  printTitleRows: string | null;
  printTitleColumns: string | null;
  /** Rows that begin a new page, zero-based. */
  rowBreaks: readonly number[];
  /** Centred page header in Excel's codes (`&P` is the page number). */
  centerHeader: string;
  centerFooter: string;
}

/** What the stand-in keeps of one sheet beside the grid. */
export interface SheetBeside {
  visibility: SheetVisibility;
  /** `null`: not protected. Only whether cells may be changed matters here. */
  protection: { allowFormatCells: boolean; hasPassword: boolean } | null;
  /** Cells whose style says "not locked", as `row:column` keys; only filled for protected sheets. */
  unlocked: ReadonlySet<string>;
  page: PageLayout;
  tables: BesideTable[];
  charts: SheetChart[];
  /** Charts, pictures and shapes of the file: kept there, not drawn. */
  hasDrawing: boolean;
  /** Conditional formats, tables, filters, notes, links and the like: saving leaves them at the cells they are at. */
  hasFixedParts: boolean;
}

/** How a table is drawn, in the words of Office.js. */
export interface TableLook {
  /** `''` where it has none. */
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
}

/** A new table's, in Excel. */
export const NEW_TABLE_LOOK: TableLook = {
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
};

/** A table of the file. */
interface BesideTable {
  name: string;
  /** All of it, header and totals too. */
  ref: string;
  /** 1 where it is left out. */
  headerRows?: number;
  /** 0 where it is left out. */
  totalsRows?: number;
  look?: TableLook;
}

export interface CustomXmlPart {
  /** `{GUID}`. */
  id: string;
  namespace: string;
  xml: string;
}

export interface DefinedName {
  name: string;
  /** Without the leading `=`. */
  formula: string;
  /** Id of the sheet it belongs to; `null` for the whole workbook. */
  sheetId: string | null;
  hidden: boolean;
}

/** What an .xlsx holds that Univer has no place for. Plain data; the host changes it, saving writes the difference. */
export interface BesideGrid {
  sheets: Record<string, SheetBeside>;
  structureProtected: boolean;
  readOnly: boolean;
  manualCalculation: boolean;
  customXmlParts: CustomXmlPart[];
  names: DefinedName[];
  /** Looks of tables made here that are not as new ones are, by the table's id. */
  madeTableLooks?: Record<string, TableLook>;
}

/** A workbook in memory: the grid as Univer's own data and the rest beside it. */
export interface WorkbookContent {
  grid: IWorkbookData;
  beside: BesideGrid;
}

/** Whether a cell has a value or a formula; one that is left with a look alone has none. */
export function hasValue({ v, f, si, p }: ICellData): boolean {
  return (v != null && v !== '') || Boolean(f) || Boolean(si) || Boolean(p);
}
