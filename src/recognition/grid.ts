import { cleanText } from '../indicators/language/clean-text';
import { readNumber } from '../indicators/language/number-text';
import type { Area } from '../spreadsheet/area';
import type { CellValue, SheetSnapshot } from '../spreadsheet/sheet-snapshot';

/**
 * What stands in a cell. `figure`: a number, or a text that says one; `sign`: a mark for "no data" (-, …, x); `text`:
 * anything else.
 */
export type CellKind = 'empty' | 'figure' | 'sign' | 'text';

/** "↑1,6%", "10.645 tỷ đồng (↑19,5%)": figures with words around them. */
const FIGURE_IN_WORDS = /^[↑↓<>≥≤~]\s*\d|^[+-]?\d[\d.,]*\s*(%|tỷ|tỉ|triệu|nghìn|ngàn)/iu;

/** "6 tháng", "2021 so với": words about time that only look like a number with a unit. */
const TIME_IN_WORDS = /^\d{1,2} *(tháng|quý|quí|năm|ngày)$|^(19|20)\d\d +\p{L}/iu;

/** A sheet to read cell by cell, at absolute positions; merges count as one cell. */
export class Grid {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  private readonly covering = new Map<string, Area>();
  private readonly hiddenRows: Set<number>;
  private readonly hiddenColumns: Set<number>;
  private readonly allColumns: number[];
  private readonly texts = new Map<number, string>();

  constructor(readonly sheet: SheetSnapshot) {
    const { area } = sheet;
    this.top = area.row;
    this.left = area.column;
    this.bottom = area.row + area.rows - 1;
    this.right = area.column + area.columns - 1;
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenColumns = new Set(sheet.hiddenColumns);
    this.allColumns = Array.from({ length: area.columns }, (_, index) => this.left + index);
    for (const merge of sheet.merges) this.cover(merge);
  }

  private cover(merge: Area): void {
    const lastRow = Math.min(merge.row + merge.rows - 1, this.bottom);
    const lastColumn = Math.min(merge.column + merge.columns - 1, this.right);
    for (let row = merge.row; row <= lastRow; row++) {
      for (let column = merge.column; column <= lastColumn; column++)
        this.covering.set(`${row},${column}`, merge);
    }
  }

  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.top]?.[column - this.left] ?? '';
  }

  /** The cell's content as text, spaces and line breaks made single. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === '') return '';
    const place = row * this.sheet.area.columns + column - this.left;
    const known = this.texts.get(place);
    if (known !== undefined) return known;
    const text = cleanText(String(value)).normalize('NFC').replace(/\s+/g, ' ').trim();
    this.texts.set(place, text);
    return text;
  }

  numberFormat(row: number, column: number): string {
    return this.sheet.numberFormats[row - this.top]?.[column - this.left] ?? 'General';
  }

  merge(row: number, column: number): Area | null {
    return this.covering.get(`${row},${column}`) ?? null;
  }

  /** The text of the merged cell that covers a position, or of the cell itself. */
  spread(row: number, column: number): string {
    const merge = this.merge(row, column);
    return merge ? this.text(merge.row, merge.column) : this.text(row, column);
  }

  kind(row: number, column: number): CellKind {
    const value = this.value(row, column);
    if (typeof value === 'number') return 'figure';
    if (typeof value === 'boolean') return 'text';
    const text = value.trim();
    if (text === '') return 'empty';
    const reading = readNumber(text);
    if (reading.kind === 'noData') return 'sign';
    if (TIME_IN_WORDS.test(text)) return 'text';
    return reading.kind === 'number' || FIGURE_IN_WORDS.test(text) ? 'figure' : 'text';
  }

  /** A figure that may be a year: 2023, "(2019)", "2022 (%)". */
  isYear(row: number, column: number): boolean {
    return /^\(?(19[89]|20\d|210)\d\)?( ?\(%\))?$/.test(this.text(row, column));
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  isColumnHidden(column: number): boolean {
    return this.hiddenColumns.has(column);
  }

  columns(): number[] {
    return this.allColumns;
  }
}
