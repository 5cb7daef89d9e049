import { readSheet } from '../recognition';
import { cellAddress, cellName } from '../spreadsheet/a1';
import { contains, type Area } from '../spreadsheet/area';
import type { FormulaSource } from '../spreadsheet/formula-sources';
import type { CellValue, SheetSnapshot } from '../spreadsheet/sheet-snapshot';

/** What a cell is called: in the words of the table that it stands in. */
export interface CellWords {
  /** `'Sheet'!B3`. */
  address: string;
  /** `''` where the sheet does not name it. */
  rowName: string;
  header: string;
}

export interface Place {
  sheet: string;
  row: number;
  column: number;
}

/** A cell below or beside what is read of its sheet, read apart. */
export interface CellContent {
  value: CellValue;
  formula: CellValue;
}

/** What stands in cells beyond the part of a sheet that is read, by address. */
export type FarCells = ReadonlyMap<string, CellContent>;

const BLANK: CellContent = { value: '', formula: '' };

const keyOf = (sheet: string): string => sheet.toLocaleLowerCase();
const cellArea = ({ row, column }: Place): Area => ({ row, column, rows: 1, columns: 1 });

/** The cells of a workbook's sheets, each with its words. */
export class BookCells {
  /** Cells that were asked for and are not read yet. */
  readonly unread = new Set<string>();
  private readonly byName: ReadonlyMap<string, SheetSnapshot>;

  constructor(
    readonly sheets: readonly SheetSnapshot[],
    private readonly far: FarCells,
  ) {
    this.byName = new Map(sheets.map((sheet) => [keyOf(sheet.name), sheet]));
  }

  sheet(name: string): SheetSnapshot | undefined {
    return this.byName.get(keyOf(name));
  }

  content(place: Place): CellContent {
    const sheet = this.sheet(place.sheet);
    if (!sheet) return BLANK;
    const { area, used } = sheet;
    if (contains(area, cellArea(place))) {
      const [row, column] = [place.row - area.row, place.column - area.column];
      return { value: sheet.values[row][column], formula: sheet.formulas[row][column] };
    }
    if (!used || !contains(used, cellArea(place))) return BLANK;
    const address = cellAddress(place);
    const content = this.far.get(address);
    if (!content) this.unread.add(address);
    return content ?? BLANK;
  }

  /** The used part of what a formula reads; `null`: a sheet that is not there, or nothing used. */
  usedPart({ sheet, area }: FormulaSource, from: Place): { sheet: string; area: Area } | null {
    const known = this.sheet(sheet ?? from.sheet);
    if (!known) return null;
    const used = known.used ?? known.area;
    const [row, column] = [Math.max(area.row, used.row), Math.max(area.column, used.column)];
    const rows = Math.min(area.row + area.rows, used.row + used.rows) - row;
    const columns = Math.min(area.column + area.columns, used.column + used.columns) - column;
    return rows > 0 && columns > 0 ? { sheet: known.name, area: { row, column, rows, columns } } : null;
  }

  words(place: Place): CellWords & { table: { title: string; unit: string | null } } {
    const snapshot = this.sheet(place.sheet);
    const table = snapshot && readSheet(snapshot).tables.find((one) => contains(one.area, cellArea(place)));
    const row = table?.rows.find((one) => one.row === place.row);
    const column = table?.columns.find((one) => one.column === place.column);
    const isRate = column !== undefined && (column.form !== 'level' || column.compared !== null);
    const ofTable = table?.units.length === 1 ? table.units[0] : null;
    // the unit of a row is that of its levels
    const unit = isRate ? column.unit : (row?.unit ?? column?.unit ?? ofTable);
    return {
      address: cellAddress(place),
      rowName: row?.label ?? '',
      header: column?.header ?? '',
      table: { title: table?.title ?? '', unit },
    };
  }
}

/** Whether two names are of one sheet. */
export const isSameSheet = (a: string, b: string): boolean => keyOf(a) === keyOf(b);

export const nameOf = ({ row, column }: Place): string => cellName(row, column);
export const isIn = (area: Area, place: Place): boolean => contains(area, cellArea(place));
