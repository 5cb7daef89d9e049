import { cleanLine } from '../indicators/language/clean-text';
import {
  decodeLetters,
  letterCodeAmong,
  letterCodeOf,
  type LetterCode,
} from '../indicators/language/legacy-letters';
import { readNumber } from '../indicators/language/number-text';
import { areInTwoLanguages, inOneLanguage } from '../indicators/language/two-languages';
import { restoreMarks } from '../indicators/language/unmarked';
import type { Area } from '../spreadsheet/area';
import type { CellValue, SheetSnapshot } from '../spreadsheet/sheet-snapshot';
import { isKnownUnit } from './unit-text';

/**
 * What stands in a cell. `figure`: a number, or a text that says one; `sign`: a mark for "no data" (-, …, x); `text`:
 * anything else.
 */
type CellKind = 'empty' | 'figure' | 'sign' | 'text';

/** "↑1,6%", "10.645 tỷ đồng (↑19,5%)": figures with words around them. */
const FIGURE_IN_WORDS =
  /^[↑↓<>≥≤~]\s*\d|^[+-]?\d[\d.,]*\s*(%|tỷ|tỉ|triệu|nghìn|ngàn|tấn|usd|bn|mn|thous|billion|million)/iu;

/** "6 tháng năm", "2021 so với": words about time that only look like a number with a unit. */
const TIME_IN_WORDS = /^\d{1,2} *(tháng|quý|quí|năm|ngày|months?|quarters?)(?!\p{L})|^(19|20)\d\d +\p{L}/iu;

/** "1000 USD", "1.000 đồng": thousands of whatever. */
const THOUSANDS_OF = /^\(?1[. ]?000(?:[. ]?000)? ?\p{L}[\p{L}\p{M}\d/ ]{0,15}\)?$/u;

/** Coded texts that make a sheet one of that code. */
const LEAST_CODED_TEXTS = 3;

/** Columns or rows, first and last. */
interface Run {
  from: number;
  to: number;
}

/** A sheet to read cell by cell, at absolute positions; merges count as one cell. */
export class Grid {
  /** The grid that this one is a part of. */
  readonly whole: Grid = this;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  private readonly covering = new Map<string, Area>();
  private readonly hiddenRows: Set<number>;
  private readonly hiddenColumns: Set<number>;
  private readonly allColumns: number[];
  private readonly texts = new Map<number, string>();
  private readonly kinds = new Map<number, CellKind>();
  /** What most coded texts of the sheet are in: a text that could be either goes with them. */
  private readonly code: LetterCode;
  /** No text of the sheet has a Vietnamese letter: its writers leave the marks out. */
  readonly isUnmarked: boolean;
  /** Its texts stand in two languages: only what the second adds in figures is read of it. */
  private readonly isInTwoLanguages: boolean;

  constructor(readonly sheet: SheetSnapshot) {
    const { area } = sheet;
    this.top = area.row;
    this.left = area.column;
    this.bottom = area.row + area.rows - 1;
    this.right = area.column + area.columns - 1;
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenColumns = new Set(sheet.hiddenColumns);
    for (const merge of sheet.merges) this.cover(merge);
    const texts = sheet.values.flat().filter((value): value is string => typeof value === 'string');
    this.code = codeOfMost(texts);
    this.isUnmarked = this.code === 'unicode' && !texts.some((text) => /[\u00c0-\u1eff]/.test(text));
    this.isInTwoLanguages = areInTwoLanguages(texts.map((text) => this.decoded(text)));
    const columns = Array.from({ length: area.columns }, (_, index) => this.left + index);
    this.allColumns = columns.slice(0, columns.length - this.scratchColumns(columns));
  }

  /** Some columns and rows of the sheet, as if nothing else stood there; `whole` still knows the rest. */
  part(columns: Run, rows: Run): Grid {
    const own = {
      whole: this,
      top: rows.from,
      bottom: rows.to,
      left: columns.from,
      right: columns.to,
      allColumns: this.allColumns.filter((column) => column >= columns.from && column <= columns.to),
    };
    return Object.assign(Object.create(this), own) as Grid;
  }

  private placeOf(row: number, column: number): number {
    return row * this.sheet.area.columns + column - this.sheet.area.column;
  }

  private cover(merge: Area): void {
    const lastRow = Math.min(merge.row + merge.rows - 1, this.bottom);
    const lastColumn = Math.min(merge.column + merge.columns - 1, this.right);
    for (let row = merge.row; row <= lastRow; row++) {
      for (let column = merge.column; column <= lastColumn; column++)
        this.covering.set(`${row},${column}`, merge);
    }
  }

  /** How many columns at the right only hold figures, no word and no year, apart from all else: a user calculated there. */
  private scratchColumns(columns: readonly number[]): number {
    const isEmpty = (column: number) =>
      this.sheet.values.every((row) => (row[column - this.sheet.area.column] ?? '') === '');
    const isMerged = (column: number) =>
      this.sheet.merges.some((merge) => column > merge.column && column < merge.column + merge.columns);
    const hasWords = (column: number) =>
      isMerged(column) ||
      this.sheet.values.some((row, at) => {
        const value = row[column - this.sheet.area.column] ?? '';
        return (typeof value !== 'number' && value !== '') || this.isYear(this.top + at, column);
      });
    let last = columns.length - 1;
    while (last > 0 && !hasWords(columns[last])) last--;
    const bare = columns.slice(last + 1);
    const gap = bare.findIndex(isEmpty);
    return gap < 0 ? 0 : bare.length - gap;
  }

  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.sheet.area.row]?.[column - this.sheet.area.column] ?? '';
  }

  /** The formula of a cell; `null` where it holds a constant, or nothing. */
  formula(row: number, column: number): string | null {
    const content = this.sheet.formulas[row - this.top]?.[column - this.left];
    return typeof content === 'string' && content.startsWith('=') ? content : null;
  }

  /** The cell's content as text: without invisible marks, decoded, spaces and line breaks made single. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === '') return '';
    const place = this.placeOf(row, column);
    const known = this.texts.get(place);
    if (known !== undefined) return known;
    const text = typeof value === 'string' ? this.readable(value) : String(value);
    this.texts.set(place, text);
    return text;
  }

  private readable(text: string): string {
    const decoded = this.decoded(text);
    const clean = cleanLine(this.isInTwoLanguages ? inOneLanguage(decoded) : decoded);
    return this.isUnmarked ? restoreMarks(clean) : clean;
  }

  private decoded(text: string): string {
    return decodeLetters(text, letterCodeAmong(text, this.code));
  }

  numberFormat(row: number, column: number): string {
    return (
      this.sheet.numberFormats[row - this.sheet.area.row]?.[column - this.sheet.area.column] ?? 'General'
    );
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
    if (value === '') return 'empty';
    const place = this.placeOf(row, column);
    let kind = this.kinds.get(place);
    if (kind === undefined) this.kinds.set(place, (kind = kindOfText(this.text(row, column))));
    return kind;
  }

  /** How many cells say a number. */
  figures(): number {
    const columns = this.columns();
    let count = 0;
    for (let row = this.top; row <= this.bottom; row++)
      for (const column of columns) if (this.kind(row, column) === 'figure') count++;
    return count;
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

function kindOfText(text: string): CellKind {
  if (text === '') return 'empty';
  const reading = readNumber(text);
  if (reading.kind === 'noData') return 'sign';
  if (TIME_IN_WORDS.test(text)) return 'text';
  // "(1.000 USD)", "1000 viên" say in what the figures are
  if (THOUSANDS_OF.test(text)) return 'text';
  // "1 Khai khoáng" is a number before words, "35 tỷ đồng" one with its unit
  if (reading.kind === 'number') return reading.unit === '' || isKnownUnit(reading.unit) ? 'figure' : 'text';
  return FIGURE_IN_WORDS.test(text) ? 'figure' : 'text';
}

/** One coded text may be a slip; where they are many, the whole sheet is. */
function codeOfMost(texts: readonly string[]): LetterCode {
  const counts = new Map<LetterCode, number>();
  for (const text of texts) {
    const code = letterCodeOf(text);
    if (code !== 'unicode') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= LEAST_CODED_TEXTS ? most[0] : 'unicode';
}
