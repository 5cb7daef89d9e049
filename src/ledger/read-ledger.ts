import { readNumber } from '../indicators/language/number-text';
import { spellingKey } from '../indicators/language/spelling';
import { readVintage } from '../indicators/language/vintages';
import type { CellValue, SheetSnapshot } from '../spreadsheet/sheet-snapshot';
import type { LedgerEntry } from './entry';

/** The columns of a ledger by what they hold. */
export type LedgerColumn = keyof LedgerEntry;

/** The headings of the ledger's template, in both languages. */
const HEADINGS: Readonly<Record<LedgerColumn, readonly string[]>> = {
  indicator: ['Chỉ tiêu', 'Indicator'],
  period: ['Kỳ', 'Period'],
  territory: ['Địa giới', 'Territory'],
  value: ['Giá trị công bố', 'Published value'],
  unit: ['Đơn vị tính', 'Unit'],
  vintage: ['Loại số liệu', 'Vintage'],
  document: ['Văn bản công bố', 'Document'],
  date: ['Ngày công bố', 'Date'],
};
const COLUMNS = Object.keys(HEADINGS) as LedgerColumn[];
/** The headings of a ledger's columns, in their order. */
export const ledgerHeadings = (language: 'vi' | 'en'): { name: LedgerColumn; title: string }[] =>
  COLUMNS.map((name) => ({ name, title: HEADINGS[name][language === 'vi' ? 0 : 1] }));

const KEYS = new Map(
  COLUMNS.flatMap((name) => HEADINGS[name].map((words) => [spellingKey(words), name] as const)),
);

/** An entry with the row of the sheet it stands in, zero-based. */
export interface PlacedEntry {
  entry: LedgerEntry;
  row: number;
}

/** The ledger of a workbook: where its columns are, what it holds, and where it goes on. */
export interface Ledger {
  sheet: string;
  /** Zero-based columns of the sheet. */
  columns: Readonly<Record<LedgerColumn, number>>;
  entries: PlacedEntry[];
  /** Rows whose figure cannot be used: no period, no number or no vintage. */
  unread: number[];
  /** The first row that is free, with all rows below it. */
  nextRow: number;
}

/** The ledger of a workbook, known by its headings wherever it stands; `null`: there is none. */
export function ledgerIn(sheets: readonly SheetSnapshot[]): Ledger | null {
  for (const sheet of sheets) {
    const found = ledgerOn(sheet);
    if (found) return found;
  }
  return null;
}

/** Whether a sheet is a ledger: its lines are no table of indicators. */
export const isLedger = (sheet: SheetSnapshot): boolean => headingsOf(sheet) !== null;

function headingsOf({ area, values }: SheetSnapshot) {
  for (const [at, line] of values.entries()) {
    const columns: Partial<Record<LedgerColumn, number>> = {};
    for (const [place, value] of line.entries()) {
      const name = typeof value === 'string' ? KEYS.get(spellingKey(value)) : undefined;
      if (name) columns[name] ??= area.column + place;
    }
    if (COLUMNS.every((name) => columns[name] !== undefined))
      return { row: area.row + at, columns: columns as Ledger['columns'] };
  }
  return null;
}

/** "A", "B", "1": the row of column numbers below the headings. */
const isColumnMark = (value: CellValue): boolean => value === '' || /^[A-Z]$|^\d{1,2}$/.test(String(value));

function ledgerOn(sheet: SheetSnapshot): Ledger | null {
  const headings = headingsOf(sheet);
  if (!headings) return null;
  const { columns } = headings;
  const at = (row: number, column: number): CellValue =>
    sheet.values[row - sheet.area.row]?.[column - sheet.area.column] ?? '';
  const cells = (row: number): CellValue[] => COLUMNS.map((name) => at(row, columns[name]));
  const marks = cells(headings.row + 1);
  const first = headings.row + (marks.some((value) => value !== '') && marks.every(isColumnMark) ? 2 : 1);
  const ledger: Ledger = { sheet: sheet.name, columns, entries: [], unread: [], nextRow: first };
  for (let row = first; row < sheet.area.row + sheet.area.rows; row++) {
    if (cells(row).every((value) => value === '')) continue;
    ledger.nextRow = row + 1;
    const entry = entryOf((name) => at(row, columns[name]));
    if (entry) ledger.entries.push({ entry, row });
    else ledger.unread.push(row);
  }
  return ledger;
}

function entryOf(value: (name: LedgerColumn) => CellValue): LedgerEntry | null {
  const text = (name: LedgerColumn) => String(value(name)).trim();
  const written = value('value');
  const read = typeof written === 'string' ? readNumber(written) : null;
  const number = typeof written === 'number' ? written : read?.kind === 'number' ? read.value : null;
  const vintage = readVintage(text('vintage'));
  if (number === null || vintage === null || text('indicator') === '' || text('period') === '') return null;
  return {
    indicator: text('indicator'),
    period: text('period'),
    territory: text('territory'),
    value: number,
    unit: text('unit'),
    vintage,
    document: text('document'),
    date: value('date'),
  };
}
