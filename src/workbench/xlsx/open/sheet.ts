import type { IFreeze, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import { parseRange } from '../cells/reference';
import { DEFAULT_ROW_POINTS, pointsToPixels } from '../cells/sizes';
import {
  child,
  children,
  flag,
  nextElement,
  numberAttribute,
  type XmlElement,
} from '../../../spreadsheet/package/xml';
import { EXCEL_COLUMNS, MAX_ROWS_IN_SHEET } from '../limits';
import { XlsxProblem } from '../../../spreadsheet/package/problem';
import { CellReader, type WorkbookTexts } from './cells';
import { columnData, defaultColumnPixels, readColumnRuns, type ColumnRun } from './columns';
import type { StyleTable } from './style-table';

interface SheetHead {
  id: string;
  name: string;
  hidden: boolean;
}

interface ReadSheet {
  grid: Partial<IWorksheetData>;
  unlocked: ReadonlySet<string>;
  withheld: readonly string[];
}

/** Empty rows and columns to write in below and beside what is there. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

/** Reads a worksheet part into Univer's sheet. @param root without the rows, or with them */
export function readSheet(
  root: XmlElement,
  rows: Iterable<XmlElement>,
  head: SheetHead,
  texts: WorkbookTexts,
  styles: StyleTable,
): ReadSheet {
  const runs = readColumnRuns(root);
  const rowFormats = new Map<number, number>();
  const cells = new CellReader(
    texts,
    styles,
    (row, column) => rowFormats.get(row) ?? columnFormat(runs, column),
    head.name,
  );
  const rowData: Record<number, Partial<IRowData>> = {};
  const { lastRow, written } = readRows(rows, head.name, cells, rowFormats, rowData, styles);
  const mergeData = readMerges(root);
  const merged = (key: 'endRow' | 'endColumn') =>
    mergeData.reduce((last, area) => Math.max(last, area[key]), -1);
  const rowCount = Math.max(LEAST_ROWS, Math.max(lastRow, merged('endRow')) + 1 + SPARE_ROWS);
  const columnCount = Math.min(
    EXCEL_COLUMNS,
    Math.max(LEAST_COLUMNS, Math.max(cells.lastColumn, merged('endColumn')) + 1 + SPARE_COLUMNS),
  );
  hideUnwrittenRows(root, rowData, rowCount, written);
  const view = child(root, 'sheetViews', 'sheetView');
  const tab = texts.color(child(root, 'sheetPr', 'tabColor'));
  const zoom = numberAttribute(view, 'zoomScale');
  return {
    unlocked: new Set(cells.unlocked),
    withheld: cells.withheld,
    grid: {
      id: head.id,
      name: head.name,
      hidden: head.hidden ? 1 : 0,
      tabColor: tab ?? '',
      rowCount,
      columnCount,
      defaultColumnWidth: defaultColumnPixels(root),
      defaultRowHeight: pointsToPixels(
        numberAttribute(child(root, 'sheetFormatPr'), 'defaultRowHeight') ?? DEFAULT_ROW_POINTS,
      ),
      mergeData,
      cellData: cells.cells,
      rowData,
      columnData: columnData(runs, columnCount, styles),
      freeze: readFreeze(view),
      zoomRatio: zoom ? zoom / 100 : 1,
      showGridlines: flag(view, 'showGridLines', true) ? 1 : 0,
      rightToLeft: flag(view, 'rightToLeft') ? 1 : 0,
    },
  };
}

const hasContent = (cell: XmlElement) => nextElement(cell.firstChild) !== null;

function columnFormat(runs: ColumnRun[], column: number): number {
  return runs.find(({ first, last }) => column >= first && column <= last)?.format ?? 0;
}

function readRows(
  elements: Iterable<XmlElement>,
  sheet: string,
  cells: CellReader,
  rowFormats: Map<number, number>,
  rowData: Record<number, Partial<IRowData>>,
  styles: StyleTable,
): { lastRow: number; written: ReadonlySet<number> } {
  let row = -1;
  const written = new Set<number>();
  for (const node of elements) {
    if (node.localName !== 'row') continue;
    row = (numberAttribute(node, 'r') ?? row + 2) - 1;
    if (!(row >= 0)) {
      throw new XlsxProblem('broken', { sheet, reason: `<row r="${node.getAttribute('r')}">` });
    }
    if (row >= MAX_ROWS_IN_SHEET) {
      if (!children(node, 'c').some(hasContent)) continue;
      throw new XlsxProblem('tooLarge', { sheet, what: 'rows', found: row + 1, limit: MAX_ROWS_IN_SHEET });
    }
    written.add(row);
    const format = flag(node, 'customFormat') ? (numberAttribute(node, 's') ?? 0) : 0;
    if (format) rowFormats.set(row, format);
    const entry = readRowData(node);
    const style = styles.plainStyle(format);
    if (style) entry.s = style;
    if (Object.keys(entry).length) rowData[row] = entry;
    cells.readRow(node, row);
  }
  return { lastRow: Math.max(cells.lastRow, ...Object.keys(rowData).slice(-1).map(Number)), written };
}

/** A height that no one set is Excel's own fitting, and may be fitted again. */
function readRowData(row: XmlElement): Partial<IRowData> {
  const entry: Partial<IRowData> = {};
  const height = numberAttribute(row, 'ht');
  if (height !== null) {
    entry.h = pointsToPixels(height);
    entry.ia = flag(row, 'customHeight') ? 0 : 1;
    if (entry.ia) entry.ah = entry.h;
  }
  if (flag(row, 'hidden') || height === 0) entry.hd = 1;
  return entry;
}

/** `zeroHeight`: every row that the file does not write is hidden. */
function hideUnwrittenRows(
  root: XmlElement,
  rowData: Record<number, Partial<IRowData>>,
  rowCount: number,
  written: ReadonlySet<number>,
): void {
  if (!flag(child(root, 'sheetFormatPr'), 'zeroHeight')) return;
  for (let row = 0; row < rowCount; row++) if (!written.has(row)) rowData[row] = { ...rowData[row], hd: 1 };
}

function readMerges(root: XmlElement): IRange[] {
  return children(child(root, 'mergeCells'), 'mergeCell').flatMap(
    (merge) => parseRange(merge.getAttribute('ref') ?? '') ?? [],
  );
}

function readFreeze(view: XmlElement | null): IFreeze {
  const pane = child(view, 'pane');
  const frozen = /^frozen/.test(pane?.getAttribute('state') ?? '');
  const xSplit = frozen ? (numberAttribute(pane, 'xSplit') ?? 0) : 0;
  const ySplit = frozen ? (numberAttribute(pane, 'ySplit') ?? 0) : 0;
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}
