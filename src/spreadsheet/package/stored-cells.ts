import { cellName, parseArea } from '../a1';
import { shiftFormula } from '../formula-references';
import { child, children, descendants, textOf, type XmlElement } from './xml';

/** A cell of a sheet as the file has it. */
export interface StoredCell {
  element: XmlElement;
  /** `B3`. */
  name: string;
  row: number;
  column: number;
}

/** What a stored cell shows; `null`: nothing. */
export type StoredValue = string | number | boolean | null | { error: string };

/** The cells of a sheet in their order. */
export const storedCells = (worksheet: XmlElement): Generator<StoredCell> =>
  cellsOfRows(children(child(worksheet, 'sheetData'), 'row'));

/** The cells of `<row>` elements. A cell may lack its address: it is then the next of its row. */
export function* cellsOfRows(rows: Iterable<XmlElement>): Generator<StoredCell> {
  let row = -1;
  for (const line of rows) {
    row = Number(line.getAttribute('r') ?? row + 2) - 1;
    let column = -1;
    for (const element of children(line, 'c')) {
      const place = parseArea(element.getAttribute('r') ?? '');
      column = place ? place.column : column + 1;
      if (place) row = place.row;
      yield { element, name: cellName(row, column), row, column };
    }
  }
}

/** The formula element of a cell. */
export interface StoredFormula {
  element: XmlElement;
  /** Without `=`; `''` of a cell that follows a shared formula. */
  text: string;
  kind: string;
}

function formulaOf({ element }: StoredCell): StoredFormula | null {
  const formula = child(element, 'f');
  return formula && { element: formula, text: textOf(formula), kind: formula.getAttribute('t') ?? 'normal' };
}

/** A cell with a formula, and its text as if it shared none. */
interface FormulaCell {
  cell: StoredCell;
  formula: StoredFormula;
  /** Without `=`. */
  text: string;
}

/** The formulas of a sheet; what a data table gives has none. */
export function* formulaCells(worksheet: XmlElement): Generator<FormulaCell> {
  const shared = new Map<string, { text: string; row: number; column: number }>();
  for (const cell of storedCells(worksheet)) {
    const formula = formulaOf(cell);
    if (!formula || formula.kind === 'dataTable') continue;
    const { row, column } = cell;
    const group = formula.element.getAttribute('si') ?? '';
    const isFollower = formula.kind === 'shared' && formula.text === '';
    if (formula.kind === 'shared' && !isFollower) shared.set(group, { text: formula.text, row, column });
    const origin = isFollower ? shared.get(group) : undefined;
    const text = origin ? shiftFormula(origin.text, row - origin.row, column - origin.column) : formula.text;
    yield { cell, formula, text };
  }
}

/** Texts that several cells share, by their number. */
export function sharedTexts(root: XmlElement): string[] {
  return children(root, 'si').map(textOfItem);
}

/** The text of a string item, without the reading aids of Asian languages. */
function textOfItem(item: XmlElement): string {
  const isRead = (text: XmlElement) => (text.parentNode as XmlElement | null)?.localName !== 'rPh';
  return descendants(item, 't').filter(isRead).map(textOf).join('');
}

/** The text in a cell; `null` where it holds a number or nothing. */
export function textIn({ element }: StoredCell, shared: readonly string[]): string | null {
  const raw = textOf(child(element, 'v'));
  switch (element.getAttribute('t')) {
    case 's':
      return shared[Number(raw)] ?? null;
    case 'str':
      return raw;
    case 'inlineStr': {
      const item = child(element, 'is');
      return item && textOfItem(item);
    }
    default:
      return null;
  }
}

/** What a cell shows; `null`: nothing. */
export function valueIn(cell: StoredCell, shared: readonly string[]): StoredValue {
  const text = textIn(cell, shared);
  if (text !== null) return text;
  const raw = textOf(child(cell.element, 'v'));
  const kind = cell.element.getAttribute('t');
  if (raw === '') return null;
  if (kind === 'e') return { error: raw };
  return kind === 'b' ? raw === '1' : Number(raw);
}
