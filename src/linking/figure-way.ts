import { formatNumber } from '../indicators/language/number-text';
import { fullAddress, parseAddress } from '../spreadsheet/a1';
import type { Area } from '../spreadsheet/area';
import { argumentsAt, isCalled, isSign } from '../spreadsheet/formula-calls';
import { sourcesOf, withSources, type FormulaSource } from '../spreadsheet/formula-sources';
import { textOf, tokensOf, type Token } from '../spreadsheet/formula-tokens';
import type { CellValue, SheetSnapshot } from '../spreadsheet/sheet-snapshot';
import { addressOf, BookCells, type CellWords, type FarCells, type Place } from './book-cells';
import { cellsUsing, type BlockPlace, type FigureUses } from './figure-uses';

export type { CellWords, FarCells } from './book-cells';
export type { BlockPlace, FigureUse } from './figure-uses';

/** A cell on the way of a figure, with the cells that it comes from. */
export interface WayCell extends CellWords {
  title: string;
  /** `null`: none is named. */
  unit: string | null;
  value: CellValue;
  /** `null`: the figure was typed. */
  formula: string | null;
  /** The formula with figures in the place of its cells; `null` where its text does not tell them. */
  writtenOut: string | null;
  sources: WayCell[];
  /** Cells of the formula that are not followed: there are too many, or they were met before. */
  more: number;
}

/** Where a figure comes from, and the cells that use it. */
export interface FigureWay extends FigureUses {
  cell: WayCell;
  /** Sheets whose formulas are not all looked through: they are too long. */
  partly: string[];
  /** Cells beyond what is read of their sheets, which the way needs; none once they are given. */
  unread: string[];
}

/** What else is known of the workbook. */
interface Known {
  blocks?: readonly BlockPlace[];
  far?: FarCells;
}

const MOST_SOURCES = 12;
const MOST_CELLS = 60;
const DEEPEST = 6;
const DECIMALS = 9;

/** The way of the figure in a cell, up to what was typed and down to what uses it. `null`: the cell is on none of the sheets. */
export function figureWay(
  address: string,
  sheets: readonly SheetSnapshot[],
  { blocks = [], far = new Map() }: Known = {},
): FigureWay | null {
  const parsed = parseAddress(address);
  if (!parsed?.sheet) return null;
  const place = { sheet: parsed.sheet, row: parsed.area.row, column: parsed.area.column };
  const book = new BookCells(sheets, far);
  if (!book.sheet(place.sheet)) return null;
  const cell = new Upward(book).wayTo(place, 0);
  const partly = sheets.filter(({ used }) => used !== undefined).map(({ name }) => name);
  return { cell, ...cellsUsing(place, book, blocks), partly, unread: [...book.unread] };
}

/** What a formula reads: the cells that are followed, and how many there are. */
interface Read {
  places: Place[];
  count: number;
}

/** The way up, and which cells of it were told already. */
class Upward {
  private readonly met = new Set<string>();

  constructor(private readonly book: BookCells) {}

  wayTo(place: Place, depth: number): WayCell {
    const { table, ...words } = this.book.words(place);
    this.met.add(words.address);
    const { value, formula: content } = this.book.content(place);
    const formula = typeof content === 'string' && content.startsWith('=') ? content : null;
    const { places, count } = formula ? this.readBy(formula, place) : { places: [], count: 0 };
    const followed = places
      .filter((one) => depth < DEEPEST && !this.met.has(addressOf(one)))
      .slice(0, Math.min(MOST_SOURCES, Math.max(0, MOST_CELLS - this.met.size)));
    return {
      ...words,
      ...table,
      value,
      formula,
      writtenOut: formula && this.writtenOut(formula, place),
      sources: followed.map((one) => this.wayTo(one, depth + 1)),
      more: count - followed.length,
    };
  }

  /** The cells that a formula reads, each once; of whole columns and the like the first that are used. */
  private readBy(formula: string, from: Place): Read {
    const places = new Map<string, Place>();
    let others = 0;
    for (const source of sourcesOf(formula) ?? []) {
      const used = this.book.usedPart(source, from);
      if (!used) continue;
      const first = firstPlaces(used);
      for (const place of first) places.set(addressOf(place), place);
      others += used.area.rows * used.area.columns - first.length;
    }
    return { places: [...places.values()], count: places.size + others };
  }

  /** A formula as it is read: the guard against blanks left out, figures for cells, in Vietnamese writing. */
  private writtenOut(formula: string, from: Place): string | null {
    const tokens = tokensOf(formula)?.filter(({ kind }) => kind !== 'space');
    const put = (source: FormulaSource): Token => ({ kind: 'number', text: this.figuresOf(source, from) });
    const all = tokens && withSources(unguarded(tokens), (source) => [put(source)]);
    if (!all) return null;
    return textOf(all.map((one) => ('kind' in one ? inVietnamese(one) : one[0])));
  }

  private figuresOf(source: FormulaSource, from: Place): string {
    const used = this.book.usedPart(source, from);
    const { sheet, area } = source;
    if (used && used.area.rows * used.area.columns > MOST_SOURCES)
      return fullAddress(sheet ?? from.sheet, area);
    const shown = (used ? firstPlaces(used) : []).map((place) => {
      const { value } = this.book.content(place);
      return typeof value === 'number' ? formatNumber(value, { atMost: DECIMALS }) : `"${String(value)}"`;
    });
    return shown.join('; ') || '""';
  }
}

/** The first cells of an area, as many as are followed. */
function firstPlaces({
  sheet,
  area: { row, column, rows, columns },
}: {
  sheet: string;
  area: Area;
}): Place[] {
  const count = Math.min(rows * columns, MOST_SOURCES);
  return Array.from({ length: count }, (_, at) => ({
    sheet,
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}

/** What is calculated where the cells are not blank: `B3/1000` of `=IF(B3="","",B3/1000)`. */
function unguarded(tokens: readonly Token[]): readonly Token[] {
  if (!isSign(tokens[0], '=')) return tokens;
  const isGuard = isCalled(tokens, 1) && tokens[1].text.toUpperCase() === 'IF';
  const call = isGuard ? argumentsAt(tokens, 2) : null;
  const isWhole = call !== null && call.end === tokens.length && call.args.length === 3;
  return isWhole && textOf(call.args[1]) === '""' ? call.args[2] : tokens.slice(1);
}

/** A number and a separator as Excel with Vietnamese settings writes them. */
function inVietnamese(token: Token): Token {
  if (isSign(token, ',')) return { ...token, text: '; ' };
  if (token.kind !== 'number') return token;
  return { ...token, text: formatNumber(Number(token.text), { atMost: DECIMALS }) };
}
