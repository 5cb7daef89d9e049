import type { ICellData, IRowData, IWorksheetData, Nullable } from '@univerjs/core';
import { hasValue } from '../../content';
import { DEFAULT_ROW_POINTS, LINE_HEIGHT, pixelsToPoints, pointsToPixels } from '../cells/sizes';
import type { SheetState } from './cell-changes';
import type { RowChange } from './sheet-data';
import { SheetStyles } from './sheet-styles';
import type { StyleWriter } from './style-writer';

/** Adds to `changes` what became of heights, hidden rows and row formats. */
export function addRowChanges(
  changes: Map<number, RowChange>,
  before: SheetState | null,
  now: SheetState,
  writer: StyleWriter,
): void {
  const rowsBefore = before?.sheet.rowData ?? {};
  const rowsNow = now.sheet.rowData ?? {};
  const stylesBefore = new SheetStyles(before?.sheet ?? {}, before?.styles ?? {});
  const stylesNow = new SheetStyles(now.sheet, now.styles);
  const defaultHeight = now.sheet.defaultRowHeight;
  for (const row of new Set([...Object.keys(rowsBefore), ...Object.keys(rowsNow)].map(Number))) {
    const attributes = rowAttributes(rowsBefore[row] ?? {}, rowsNow[row] ?? {}, defaultHeight);
    const isRestyled =
      JSON.stringify(stylesBefore.ofRow(row)) !== JSON.stringify(stylesNow.ofRow(row)) && rowsNow[row]?.s;
    if (Object.keys(attributes).length === 0 && !isRestyled) continue;
    const change: RowChange = changes.get(row) ?? { cells: new Map() };
    change.attributes = attributes;
    if (isRestyled) change.format = (base) => writer.format(stylesNow.ofRow(row), base);
    changes.set(row, change);
  }
  fitNewRows(changes, before, now);
}

/**
 * Gives rows that nothing stood in the height of their letters: where a file says none, other programs than Excel open a row as high as
 * the sheet's usual one, and cut larger letters. Excel fits such a row again whenever it is changed.
 */
function fitNewRows(
  changes: Map<number, RowChange>,
  before: SheetState | null,
  { sheet, styles: all }: SheetState,
): void {
  const styles = new SheetStyles(sheet, all);
  const usual = pixelsToPoints(sheet.defaultRowHeight ?? pointsToPixels(DEFAULT_ROW_POINTS));
  for (const [row, change] of changes) {
    const formerly = Object.values(before?.sheet.cellData?.[row] ?? {});
    const isLeft = formerly.some(hasLetters) && !Object.values(sheet.cellData?.[row] ?? {}).some(hasLetters);
    // a height that was fitted goes with the letters that it was for
    if (isLeft && before?.sheet.rowData?.[row]?.ia === 1)
      change.attributes = { ht: null, ...change.attributes };
    const isNew = formerly.length === 0;
    if (!isNew || before?.sheet.rowData?.[row]?.h !== undefined || change.attributes?.ht !== undefined)
      continue;
    // cells that are left with a look alone have no letters
    const lettered = Object.entries(sheet.cellData?.[row] ?? {}).filter(([, cell]) => hasLetters(cell));
    const sizes = lettered.map(([column, cell]) => styles.composed(row, Number(column), cell).fs ?? 0);
    const height = Math.max(0, ...sizes) * LINE_HEIGHT;
    if (height > usual) change.attributes = { ...change.attributes, ht: height };
  }
}

const hasLetters = (cell: Nullable<ICellData>): boolean => Boolean(cell && hasValue(cell));

/** A height that the grid fitted by itself is Excel's to fit again. */
function rowAttributes(
  before: Partial<IRowData>,
  now: Partial<IRowData>,
  defaultHeight: IWorksheetData['defaultRowHeight'] | undefined,
): NonNullable<RowChange['attributes']> {
  const attributes: NonNullable<RowChange['attributes']> = {};
  if ((before.hd ?? 0) !== (now.hd ?? 0)) attributes.hidden = now.hd ? 1 : null;
  const isSet = now.h !== undefined && now.ia !== 1 && !(now.ia === undefined && now.h === defaultHeight);
  const wasSet = before.h !== undefined && before.ia !== 1;
  if (isSet && (!wasSet || before.h !== now.h)) {
    attributes.ht = pixelsToPoints(now.h ?? 0);
    attributes.customHeight = 1;
  } else if (wasSet && !isSet) {
    attributes.ht = null;
    attributes.customHeight = null;
  }
  return attributes;
}
