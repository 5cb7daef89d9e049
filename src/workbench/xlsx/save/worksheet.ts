import type { ISheetDataValidationRule } from '@univerjs/core';
import type { PageLayout } from '../../content';
import {
  columnCharacters,
  DEFAULT_COLUMN_PIXELS,
  DEFAULT_ROW_POINTS,
  pixelsToPoints,
  pointsToPixels,
} from '../cells/sizes';
import { ensureChild, type XmlElement } from '../../../spreadsheet/package/xml';
import { addRowChanges } from './row-changes';
import { cellChanges, type SheetState } from './cell-changes';
import { columnFormats, writeColumns } from './columns';
import { writePageLayout } from './page-layout';
import { patchSheetData, type RowChange } from './sheet-data';
import { widenDimension, writeMerges, writeView } from './sheet-layout';
import { sheetOrder } from '../../../spreadsheet/package/sheet-order';
import type { StyleWriter } from './style-writer';
import { writeValidations } from './validations';

/** A sheet with what belongs to its part. */
export interface WorksheetState extends SheetState {
  page: PageLayout | null;
  validations: ISheetDataValidationRule[];
}

interface WorksheetContext {
  writer: StyleWriter;
  dynamicArray: () => number;
  /** Told of cells that had a formula and have none now. */
  formulaGone: (cell: string) => void;
}

/**
 * Writes the difference between two states of a sheet into its part.
 * @param rootOf gives the part's root; asked only when there is something to write
 * @param changes as {@link changesOf} found them
 */
export function writeWorksheet(
  rootOf: () => XmlElement,
  before: WorksheetState | null,
  now: WorksheetState,
  changes: Map<number, RowChange>,
  context: WorksheetContext,
): void {
  if (changes.size === 0 && before && isSameElsewhere(before, now)) return;
  const root = rootOf();
  if (!before) writeDefaultSizes(root, now);
  writeColumns(root, before, now, context.writer);
  if (changes.size > 0) {
    patchSheetData(ensureChild(root, 'sheetData', sheetOrder), changes, {
      columnFormat: columnFormats(root),
      dynamicArray: context.dynamicArray,
      formulaGone: context.formulaGone,
    });
    widenDimension(root, areaOf(changes));
  }
  writeMerges(root, before?.sheet ?? {}, now.sheet);
  writeView(root, before?.sheet ?? {}, now.sheet);
  writeValidations(root, before?.validations ?? [], now.validations);
  if (now.page) writePageLayout(root, before?.page ?? null, now.page);
}

/** The cells and rows that differ between two states of a sheet; `before` is null of a new one. */
export function changesOf(
  before: WorksheetState | null,
  now: WorksheetState,
  writer: StyleWriter,
): Map<number, RowChange> {
  const changes = cellChanges(before, now, writer);
  addRowChanges(changes, before, now, writer);
  return changes;
}

/** Whether all but cells and rows is surely alike; the writers themselves look closer. */
function isSameElsewhere(before: WorksheetState, now: WorksheetState): boolean {
  const rest = ({ sheet, page, validations }: WorksheetState) => {
    const { columnData, mergeData, freeze, showGridlines, zoomRatio, tabColor } = sheet;
    return JSON.stringify([
      columnData,
      mergeData,
      freeze,
      showGridlines,
      zoomRatio,
      tabColor,
      page,
      validations,
    ]);
  };
  return rest(before) === rest(now);
}

function areaOf(changes: ReadonlyMap<number, RowChange>) {
  const rows = [...changes].filter(([, { cells }]) => [...cells.values()].some(({ content }) => content));
  const columns = rows.flatMap(([, { cells }]) => [...cells.keys()]);
  if (columns.length === 0) return null;
  const startRow = Math.min(...rows.map(([row]) => row));
  const endRow = rows.reduce((last, [row]) => Math.max(last, row), 0);
  const startColumn = columns.reduce((first, column) => Math.min(first, column), columns[0]);
  const endColumn = columns.reduce((last, column) => Math.max(last, column), 0);
  return { startRow, startColumn, endRow, endColumn };
}

/** Without `customHeight`, with which Excel would no longer fit rows to their wrapped texts. */
function writeDefaultSizes(root: XmlElement, { sheet }: SheetState): void {
  const height = sheet.defaultRowHeight ?? pointsToPixels(DEFAULT_ROW_POINTS);
  const width = sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS;
  const format = ensureChild(root, 'sheetFormatPr', sheetOrder);
  format.setAttribute('defaultRowHeight', String(pixelsToPoints(height)));
  if (width !== DEFAULT_COLUMN_PIXELS)
    format.setAttribute('defaultColWidth', String(columnCharacters(width)));
}
