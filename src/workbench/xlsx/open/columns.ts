import type { IColumnData, IObjectArrayPrimitiveType } from '@univerjs/core';
import { columnPixels, DEFAULT_COLUMN_PIXELS } from '../cells/sizes';
import { child, children, flag, numberAttribute, type XmlElement } from '../../../spreadsheet/package/xml';
import type { StyleTable } from './style-table';

/** One `<col>`: columns `first` to `last`, zero-based. */
export interface ColumnRun {
  first: number;
  last: number;
  pixels: number | null;
  hidden: boolean;
  format: number;
}

export function readColumnRuns(sheet: XmlElement): ColumnRun[] {
  return children(child(sheet, 'cols'), 'col').map((col) => {
    const width = numberAttribute(col, 'width');
    return {
      first: (numberAttribute(col, 'min') ?? 1) - 1,
      last: (numberAttribute(col, 'max') ?? 1) - 1,
      pixels: width === null ? null : columnPixels(width),
      hidden: flag(col, 'hidden') || width === 0,
      format: numberAttribute(col, 'style') ?? 0,
    };
  });
}

export function columnData(
  runs: ColumnRun[],
  columnCount: number,
  styles: StyleTable,
): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, pixels, hidden, format } of runs)
    for (let column = first; column <= Math.min(last, columnCount - 1); column++) {
      const entry: Partial<IColumnData> = {};
      if (pixels) entry.w = pixels;
      if (hidden) entry.hd = 1;
      const style = styles.plainStyle(format);
      if (style) entry.s = style;
      data[column] = entry;
    }
  return data;
}

/** Width of the columns that no `<col>` speaks of. */
export function defaultColumnPixels(sheet: XmlElement): number {
  const format = child(sheet, 'sheetFormatPr');
  const width = numberAttribute(format, 'defaultColWidth');
  if (width !== null) return columnPixels(width);
  const characters = numberAttribute(format, 'baseColWidth') ?? 8;
  return characters === 8 ? DEFAULT_COLUMN_PIXELS : Math.ceil((characters * 7 + 5) / 8) * 8;
}
