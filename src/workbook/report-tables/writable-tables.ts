import type { FigureInCell } from '../../reports';
import { fullAddress } from '../../spreadsheet/a1';
import { asProblem } from '../excel/errors';
import { readSheets } from '../excel/read-sheets';
import { readSheet } from '../../recognition';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import { figuresOfTable } from './table-figures';

/** A table of the workbook that a paragraph can be written from. */
export interface WritableTable {
  sheet: string;
  /** `'Sheet'!A3:H20`. */
  address: string;
  title: string;
  figures: FigureInCell[];
}

/** The tables on visible sheets that say something, sheet by sheet. */
export function writableTables(snapshots: SheetSnapshot[]): WritableTable[] {
  return snapshots
    .filter(({ visible }) => visible)
    .map(readSheet)
    .flatMap((sheet) =>
      sheet.tables.map((table) => ({
        sheet: table.sheet,
        address: fullAddress(table.sheet, table.area),
        title: table.title,
        figures: figuresOfTable(sheet, table),
      })),
    )
    .filter(({ figures }) => figures.length > 0);
}

/** Reads the workbook and finds them. */
export async function readWritableTables(): Promise<WritableTable[]> {
  try {
    return await Excel.run(async (context) => writableTables(await readSheets(context)));
  } catch (error) {
    throw asProblem(error);
  }
}
