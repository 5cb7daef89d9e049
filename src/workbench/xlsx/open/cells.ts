import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from '@univerjs/core';
import { isErrorText } from '../../cell-errors';
import { cellName } from '../../../spreadsheet/a1';
import { XlsxProblem } from '../../../spreadsheet/package/problem';
import { MAX_CHARACTERS_IN_CELL } from '../limits';
import { shownText } from '../../../spreadsheet/package/stored-text';
import { parseCell, rangeName } from '../cells/reference';
import {
  child,
  nextElement,
  numberAttribute,
  textOf,
  type XmlElement,
} from '../../../spreadsheet/package/xml';
import type { ColorReader } from './colors';
import { readsBeyondSheets } from '../../../spreadsheet/formula-sheets';
import { FormulaReader } from './formulas';
import { readText, type CellText } from './strings';
import type { StyleTable } from './style-table';

export interface WorkbookTexts {
  shared: CellText[];
  color: ColorReader;
}

/** The format a cell has when its own is not written: that of its row or its column. */
type InheritedFormat = (row: number, column: number) => number;

/** Reads `<c>` elements of a sheet, row by row. */
export class CellReader {
  readonly cells: IObjectMatrixPrimitiveType<ICellData> = {};
  readonly unlocked: string[] = [];
  /** Formulas that nothing here can calculate: their cells show the values that the file brings. */
  readonly withheld: string[] = [];
  count = 0;
  lastRow = -1;
  lastColumn = -1;
  private readonly formulas = new FormulaReader();

  constructor(
    private readonly texts: WorkbookTexts,
    private readonly styles: StyleTable,
    private readonly inherited: InheritedFormat,
    private readonly sheet: string,
  ) {}

  readRow(rowElement: XmlElement, row: number): void {
    let column = -1;
    const cells: Record<number, ICellData> = {};
    for (let node = nextElement(rowElement.firstChild); node; node = nextElement(node.nextSibling)) {
      if (node.localName !== 'c') continue;
      column = parseCell(node.getAttribute('r') ?? '')?.column ?? column + 1;
      const cell = this.readCell(node, row, column);
      if (cell) cells[column] = cell;
      this.count++;
      this.lastColumn = Math.max(this.lastColumn, column);
    }
    if (column < 0) return;
    this.cells[row] = cells;
    this.lastRow = Math.max(this.lastRow, row);
  }

  private readCell(element: XmlElement, row: number, column: number): ICellData | null {
    const format = numberAttribute(element, 's') ?? 0;
    const cell: ICellData = {};
    const style = this.styles.cellStyle(format, this.inherited(row, column));
    if (style) cell.s = style;
    if (this.styles.unlocked(format)) this.unlocked.push(`${row}:${column}`);
    const formulaElement = child(element, 'f');
    const formula = formulaElement && this.formulas.read(formulaElement, row, column);
    Object.assign(cell, this.readValue(element));
    if (typeof cell.v === 'string' && cell.v.length > MAX_CHARACTERS_IN_CELL)
      throw new XlsxProblem('tooLarge', {
        sheet: this.sheet,
        cell: cellName(row, column),
        what: 'characters',
        found: cell.v.length,
        limit: MAX_CHARACTERS_IN_CELL,
      });
    if (formula && readsBeyondSheets(formula.formula)) this.withheld.push(formula.formula);
    else if (formula) {
      cell.f = formula.formula;
      // The cells it spills into keep the values they show; the engine takes them apart.
      if (formula.array) cell.ref = rangeName(formula.array);
    }
    return Object.keys(cell).length ? cell : null;
  }

  private readValue(element: XmlElement): ICellData {
    const raw = textOf(child(element, 'v'));
    switch (element.getAttribute('t')) {
      case 's':
        return raw === '' ? {} : textCell(this.texts.shared[Number(raw)] ?? { plain: '', rich: null });
      case 'inlineStr': {
        const inline = child(element, 'is');
        return inline ? textCell(readText(inline, this.texts.color)) : {};
      }
      case 'str':
        return child(element, 'v') ? textCell({ plain: shownText(raw), rich: null }) : {};
      case 'b':
        return raw === '' ? {} : { v: raw === '1' || raw === 'true' ? 1 : 0, t: CellValueType.BOOLEAN };
      case 'e':
        return { v: isErrorText(raw) ? raw : '#VALUE!', t: CellValueType.STRING };
      case 'd':
        return { v: serialDate(raw), t: CellValueType.NUMBER };
      default:
        return raw === '' || !Number.isFinite(Number(raw)) ? {} : { v: Number(raw), t: CellValueType.NUMBER };
    }
  }
}

/** Text that looks like a number or an error must say that it is text. */
function textCell({ plain, rich }: CellText): ICellData {
  const mistakable = (plain.trim() !== '' && Number.isFinite(Number(plain))) || isErrorText(plain);
  const cell: ICellData = { v: plain, t: mistakable ? CellValueType.FORCE_STRING : CellValueType.STRING };
  return rich ? { ...cell, p: rich } : cell;
}

/** Days since 1899-12-30 of an ISO 8601 date. */
function serialDate(iso: string): number {
  const time = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso}${iso.includes('T') ? 'Z' : ''}`);
  return Number.isFinite(time) ? time / 86_400_000 + 25_569 : 0;
}
