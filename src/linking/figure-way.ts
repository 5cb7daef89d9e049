import { formatNumber } from '../indicators/language/number-text';
import { readSheet } from '../recognition';
import { fullAddress, parseAddress, cellName } from '../spreadsheet/a1';
import { contains, type Area } from '../spreadsheet/area';
import { argumentsAt, isCalled, isSign } from '../spreadsheet/formula-calls';
import { sourcesOf, withSources, type FormulaSource } from '../spreadsheet/formula-sources';
import { textOf, tokensOf, type Token } from '../spreadsheet/formula-tokens';
import type { CellValue, SheetSnapshot } from '../spreadsheet/sheet-snapshot';

/** What a cell is called: in the words of the table that it stands in. */
export interface CellWords {
  /** `'Sheet'!B3`. */
  address: string;
  /** `''` where the sheet does not name it. */
  rowName: string;
  header: string;
}

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
export interface FigureWay {
  cell: WayCell;
  usedBy: CellWords[];
}

const MOST_SOURCES = 12;
const MOST_CELLS = 60;
const MOST_USES = 60;
const DEEPEST = 6;
const DECIMALS = 9;

interface Place {
  sheet: string;
  row: number;
  column: number;
}

/** The way of the figure in a cell, up to what was typed and down to what uses it. `null`: the cell is on none of the sheets. */
export function figureWay(address: string, sheets: readonly SheetSnapshot[]): FigureWay | null {
  const parsed = parseAddress(address);
  if (!parsed?.sheet) return null;
  const place = { sheet: parsed.sheet, row: parsed.area.row, column: parsed.area.column };
  const book = new Book(sheets);
  if (!book.sheet(place.sheet)) return null;
  return { cell: book.wayTo(place, 0), usedBy: book.usesOf(place) };
}

const keyOf = (sheet: string): string => sheet.toLocaleLowerCase();

/** The sheets by name, and how many cells of a way were told already. */
class Book {
  private readonly byName: ReadonlyMap<string, SheetSnapshot>;
  private readonly met = new Set<string>();

  constructor(private readonly sheets: readonly SheetSnapshot[]) {
    this.byName = new Map(sheets.map((sheet) => [keyOf(sheet.name), sheet]));
  }

  sheet(name: string): SheetSnapshot | undefined {
    return this.byName.get(keyOf(name));
  }

  private valueAt(place: Place): CellValue {
    return cellIn(this.sheet(place.sheet), place, 'values');
  }

  wayTo(place: Place, depth: number): WayCell {
    const { table, ...words } = this.wordsOf(place);
    this.met.add(words.address);
    const content = cellIn(this.sheet(place.sheet), place, 'formulas');
    const formula = typeof content === 'string' && content.startsWith('=') ? content : null;
    const cells = formula ? this.cellsOf(formula, place) : [];
    const followed = cells
      .filter((one) => depth < DEEPEST && !this.met.has(addressOf(one)))
      .slice(0, Math.min(MOST_SOURCES, Math.max(0, MOST_CELLS - this.met.size)));
    return {
      ...words,
      ...table,
      value: this.valueAt(place),
      formula,
      writtenOut: formula && this.writtenOut(formula, place),
      sources: followed.map((one) => this.wayTo(one, depth + 1)),
      more: cells.length - followed.length,
    };
  }

  /** The cells that a formula reads, each once; of whole columns and the like only those that are used. */
  private cellsOf(formula: string, from: Place): Place[] {
    const places = (sourcesOf(formula) ?? []).flatMap((source) => this.placesIn(source, from));
    return [...new Map(places.map((place) => [addressOf(place), place])).values()];
  }

  private placesIn({ sheet, area }: FormulaSource, from: Place): Place[] {
    const known = this.sheet(sheet ?? from.sheet);
    if (!known) return [];
    const top = Math.max(area.row, known.area.row);
    const left = Math.max(area.column, known.area.column);
    const bottom = Math.min(area.row + area.rows, known.area.row + known.area.rows);
    const right = Math.min(area.column + area.columns, known.area.column + known.area.columns);
    const places: Place[] = [];
    for (let row = top; row < bottom; row++)
      for (let column = left; column < right; column++) places.push({ sheet: known.name, row, column });
    return places;
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
    const places = this.placesIn(source, from);
    const { sheet, area } = source;
    if (places.length > MOST_SOURCES) return fullAddress(sheet ?? from.sheet, area);
    const shown = places.map((place) => {
      const value = this.valueAt(place);
      return typeof value === 'number' ? formatNumber(value, { atMost: DECIMALS }) : `"${String(value)}"`;
    });
    return shown.join('; ') || '""';
  }

  /** Cells of any sheet whose formulas read this one. */
  usesOf(place: Place): CellWords[] {
    const uses: CellWords[] = [];
    const name = cellName(place.row, place.column);
    for (const { name: sheet, area, formulas } of this.sheets) {
      for (const [r, line] of formulas.entries()) {
        for (const [c, content] of line.entries()) {
          if (typeof content !== 'string' || !content.startsWith('=')) continue;
          // most formulas neither name the cell nor have a range
          if (!content.includes(':') && !content.replaceAll('$', '').includes(name)) continue;
          const from = { sheet, row: area.row + r, column: area.column + c };
          if (!readsCell(content, from, place)) continue;
          const { address, rowName, header } = this.wordsOf(from);
          uses.push({ address, rowName, header });
          if (uses.length === MOST_USES) return uses;
        }
      }
    }
    return uses;
  }

  private wordsOf(place: Place): CellWords & { table: Pick<WayCell, 'title' | 'unit'> } {
    const snapshot = this.sheet(place.sheet);
    const table = snapshot && readSheet(snapshot).tables.find((one) => contains(one.area, cellArea(place)));
    const row = table?.rows.find((one) => one.row === place.row);
    const column = table?.columns.find((one) => one.column === place.column);
    const isRate = column !== undefined && (column.form !== 'level' || column.compared !== null);
    const ofTable = table?.units.length === 1 ? table.units[0] : null;
    // the unit of a row is that of its levels
    const unit = isRate ? column.unit : (row?.unit ?? column?.unit ?? ofTable);
    return {
      address: addressOf(place),
      rowName: row?.label ?? '',
      header: column?.header ?? '',
      table: { title: table?.title ?? '', unit },
    };
  }
}

const cellArea = ({ row, column }: Place): Area => ({ row, column, rows: 1, columns: 1 });

const addressOf = (place: Place): string => fullAddress(place.sheet, cellArea(place));

function cellIn(
  sheet: SheetSnapshot | undefined,
  { row, column }: Place,
  what: 'values' | 'formulas',
): CellValue {
  return (
    (sheet && (sheet[what][row - sheet.area.row] as CellValue[] | undefined)?.[column - sheet.area.column]) ??
    ''
  );
}

function readsCell(formula: string, from: Place, place: Place): boolean {
  const isIn = (area: Area) => contains(area, cellArea(place));
  return (sourcesOf(formula) ?? []).some(
    ({ sheet, area }) => keyOf(sheet ?? from.sheet) === keyOf(place.sheet) && isIn(area),
  );
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
