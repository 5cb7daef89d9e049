import { cellName } from '../../../spreadsheet/a1';
import { parseCell } from '../cells/reference';
import {
  child,
  createLike,
  nextElement,
  numberAttribute,
  remove,
  type XmlElement,
} from '../../../spreadsheet/package/xml';
import type { CellContent } from './cell-content';
import { sharedGroup, writeContent, writeResult } from './cell-element';
import { dissolveShared } from './shared-formulas';

/** What changes in one cell; what is `undefined` stays. */
export interface CellChange {
  content?: CellContent;
  /** The formula is as before and only what it shows is new. */
  onlyResult?: boolean;
  /** The cell's new format, made from the one it has in the file and the one its row or column gives to cells without any. */
  format?: (base: number, inherited: number) => number;
}

export interface RowChange {
  cells: Map<number, CellChange>;
  /** Attributes of the row to set, or to take away (`null`). */
  attributes?: Record<string, string | number | null>;
  /** Format of the row's empty cells, made from the one it has in the file. */
  format?: (base: number) => number;
}

interface SheetDataContext {
  /** Format of the cells of a column that no cell speaks of. */
  columnFormat: (column: number) => number;
  dynamicArray: () => number;
  /** Told of cells that had a formula and have none now. */
  formulaGone: (cell: string) => void;
}

/** Changes rows and cells of `<sheetData>`; everything else in it stays. @param changes by row */
export function patchSheetData(
  sheetData: XmlElement,
  changes: ReadonlyMap<number, RowChange>,
  context: SheetDataContext,
): void {
  nameRows(sheetData);
  let existing = nextElement(sheetData.firstChild);
  const steps: [row: XmlElement, change: RowChange, isNew: boolean][] = [];
  for (const row of [...changes.keys()].sort((one, other) => one - other)) {
    const change = changes.get(row);
    if (!change) continue;
    while (existing && rowIndex(existing) < row) existing = nextElement(existing.nextSibling);
    if (existing && rowIndex(existing) === row) steps.push([existing, change, false]);
    else {
      const created = createLike(sheetData, 'row', { r: row + 1 });
      sheetData.insertBefore(created, existing);
      steps.push([created, change, true]);
    }
  }
  dissolveShared(sheetData, overwrittenGroups(steps));
  for (const [row, change, isNew] of steps) {
    patchRow(row, change, context);
    if ((isNew || change.cells.size > 0) && saysNothing(row)) remove(row);
  }
}

/** A row without cells of which the file knows no more than its number. */
function saysNothing(row: XmlElement): boolean {
  return !row.firstChild && Array.from(row.attributes).every(({ name }) => name === 'r' || name === 'spans');
}

function rowIndex(row: XmlElement): number {
  return (numberAttribute(row, 'r') ?? 0) - 1;
}

/** Rows and cells may go without a name and count on; with new ones between them they must say where they are. */
function nameRows(sheetData: XmlElement): void {
  let row = 0;
  for (let node = nextElement(sheetData.firstChild); node; node = nextElement(node.nextSibling)) {
    row = numberAttribute(node, 'r') ?? row + 1;
    if (!node.hasAttribute('r')) node.setAttribute('r', String(row));
    let column = -1;
    for (let cell = nextElement(node.firstChild); cell; cell = nextElement(cell.nextSibling)) {
      column = parseCell(cell.getAttribute('r') ?? '')?.column ?? column + 1;
      if (cell.localName === 'c' && !cell.hasAttribute('r'))
        cell.setAttribute('r', cellName(row - 1, column));
    }
  }
}

function overwrittenGroups(steps: [XmlElement, RowChange, boolean][]): Set<string> {
  const groups = new Set<string>();
  for (const [row, { cells }] of steps) {
    for (let cell = nextElement(row.firstChild); cell; cell = nextElement(cell.nextSibling)) {
      const change = cells.get(columnOf(cell));
      const group = change?.content && !change.onlyResult ? sharedGroup(cell) : null;
      if (group !== null) groups.add(group);
    }
  }
  return groups;
}

function columnOf(cell: XmlElement): number {
  return parseCell(cell.getAttribute('r') ?? '')?.column ?? -1;
}

function patchRow(row: XmlElement, change: RowChange, context: SheetDataContext): void {
  for (const [name, value] of Object.entries(change.attributes ?? {})) {
    if (value === null) row.removeAttribute(name);
    else row.setAttribute(name, String(value));
  }
  if (change.format) {
    row.setAttribute('s', String(change.format(rowFormat(row) ?? 0)));
    row.setAttribute('customFormat', '1');
  }
  let existing = nextElement(row.firstChild);
  for (const column of [...change.cells.keys()].sort((one, other) => one - other)) {
    const cellChange = change.cells.get(column);
    if (!cellChange) continue;
    while (existing?.localName === 'c' && columnOf(existing) < column)
      existing = nextElement(existing.nextSibling);
    const inherited = rowFormat(row) ?? context.columnFormat(column);
    if (existing && columnOf(existing) === column) {
      const next = nextElement(existing.nextSibling);
      patchCell(existing, cellChange, { base: numberAttribute(existing, 's') ?? 0, inherited }, context);
      if (isSuperfluous(existing, inherited)) remove(existing);
      existing = next;
      continue;
    }
    const cell = createLike(row, 'c', { r: cellName(rowIndex(row), column) });
    if (inherited) cell.setAttribute('s', String(inherited));
    patchCell(cell, cellChange, { base: inherited, inherited }, context);
    if (isSuperfluous(cell, inherited)) continue;
    row.insertBefore(cell, existing);
    row.removeAttribute('spans');
  }
}

function rowFormat(row: XmlElement): number | null {
  return /^(1|true)$/.test(row.getAttribute('customFormat') ?? '') ? (numberAttribute(row, 's') ?? 0) : null;
}

function patchCell(
  cell: XmlElement,
  change: CellChange,
  { base, inherited }: { base: number; inherited: number },
  context: SheetDataContext,
): void {
  if (change.format) {
    const format = change.format(base, inherited);
    if (format) cell.setAttribute('s', String(format));
    else cell.removeAttribute('s');
  }
  if (!change.content) return;
  if (change.onlyResult) return writeResult(cell, change.content);
  if (child(cell, 'f') && change.content.formula === null) context.formulaGone(cell.getAttribute('r') ?? '');
  writeContent(cell, change.content, context.dynamicArray);
}

/** An empty cell that looks as its row or column would have it anyway. */
function isSuperfluous(cell: XmlElement, inherited: number): boolean {
  return (
    !child(cell, 'f') &&
    !child(cell, 'v') &&
    !child(cell, 'is') &&
    !child(cell, 'extLst') &&
    (numberAttribute(cell, 's') ?? 0) === inherited
  );
}
