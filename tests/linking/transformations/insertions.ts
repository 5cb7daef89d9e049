import type { SheetSnapshot } from '../../../src/spreadsheet/sheet-snapshot';
import type { CellPlace } from '../truth';
import { withPlaces, type Written } from './written';

/** Empty rows or columns put in before these, counted on the sheet as it was; ascending. */
export type Gaps = Readonly<Record<'rows' | 'columns', readonly number[]>>;

const moved = (place: number, gaps: readonly number[]) => place + gaps.filter((gap) => gap <= place).length;

function spread<T>(list: readonly T[], first: number, gaps: readonly number[], empty: () => T): T[] {
  return list.flatMap((one, at) => [...gaps.filter((gap) => gap === first + at).map(empty), one]);
}

/** A sheet with empty rows and columns; a merge that they cut grows. */
export function withGaps(sheet: SheetSnapshot, { rows, columns }: Gaps): SheetSnapshot {
  const { area } = sheet;
  const inside = (gaps: readonly number[], first: number, count: number) =>
    gaps.filter((gap) => gap > first && gap < first + count);
  const within = {
    rows: inside(rows, area.row, area.rows),
    columns: inside(columns, area.column, area.columns),
  };
  const matrix = <T>(cells: readonly T[][], empty: T): T[][] => {
    const wide = cells.map((row) => spread(row, area.column, within.columns, () => empty));
    const width = area.columns + within.columns.length;
    return spread(wide, area.row, within.rows, () => Array<T>(width).fill(empty));
  };
  return {
    ...sheet,
    area: {
      row: area.row,
      column: area.column,
      rows: area.rows + within.rows.length,
      columns: area.columns + within.columns.length,
    },
    values: matrix(sheet.values, ''),
    formulas: matrix(sheet.formulas, ''),
    numberFormats: matrix(sheet.numberFormats, 'General'),
    merges: sheet.merges.map((merge) => {
      const row = moved(merge.row, within.rows);
      const column = moved(merge.column, within.columns);
      return {
        row,
        column,
        rows: moved(merge.row + merge.rows - 1, within.rows) - row + 1,
        columns: moved(merge.column + merge.columns - 1, within.columns) - column + 1,
      };
    }),
    hiddenRows: sheet.hiddenRows.map((row) => moved(row, within.rows)),
    hiddenColumns: sheet.hiddenColumns.map((column) => moved(column, within.columns)),
  };
}

/** A workbook with empty rows and columns, and the truth about it. */
export function insertGaps({ sheets, truths }: Written, gapsOf: (sheet: SheetSnapshot) => Gaps): Written {
  const gaps = sheets.map(gapsOf);
  const place = (cell: CellPlace): CellPlace => {
    const { area } = sheets[cell.sheet];
    const { rows, columns } = gaps[cell.sheet];
    return {
      ...cell,
      row: moved(
        cell.row,
        rows.filter((gap) => gap > area.row),
      ),
      column: moved(
        cell.column,
        columns.filter((gap) => gap > area.column),
      ),
    };
  };
  return {
    sheets: sheets.map((sheet, at) => withGaps(sheet, gaps[at])),
    truths: withPlaces(truths, place),
  };
}
