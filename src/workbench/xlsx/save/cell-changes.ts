import type { ICellData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import { contentOf, isSameContent } from './cell-content';
import type { CellChange, RowChange } from './sheet-data';
import { SheetFormulas } from './sheet-formulas';
import { SheetStyles } from './sheet-styles';
import type { StyleWriter } from './style-writer';

/** A sheet and the styles its ids mean. */
export interface SheetState {
  sheet: Partial<IWorksheetData>;
  styles: IWorkbookData['styles'];
}

/** The cells that differ, by row; of a new sheet (`before` is null) all that are not empty. */
export function cellChanges(
  before: SheetState | null,
  now: SheetState,
  writer: StyleWriter,
): Map<number, RowChange> {
  const changes = new Map<number, RowChange>();
  const sides = { before: side(before ?? { sheet: {}, styles: {} }), now: side(now) };
  for (const row of keys(sides.before.cells, sides.now.cells)) {
    const cells = new Map<number, CellChange>();
    for (const column of keys(sides.before.cells[row] ?? {}, sides.now.cells[row] ?? {})) {
      const change = cellChange(sides, row, column, writer);
      if (change) cells.set(column, change);
    }
    if (cells.size > 0) changes.set(row, { cells });
  }
  return changes;
}

type Cells = Record<number, Record<number, Nullable<ICellData>>>;

interface Side {
  cells: Cells;
  formulas: SheetFormulas;
  styles: SheetStyles;
}

function side({ sheet, styles }: SheetState): Side {
  return {
    cells: (sheet.cellData ?? {}) as Cells,
    formulas: new SheetFormulas(sheet),
    styles: new SheetStyles(sheet, styles),
  };
}

function keys(one: object, other: object): Set<number> {
  return new Set([...Object.keys(one), ...Object.keys(other)].map(Number));
}

function cellChange(
  { before, now }: { before: Side; now: Side },
  row: number,
  column: number,
  writer: StyleWriter,
): CellChange | null {
  const cellBefore = before.cells[row]?.[column];
  const cellNow = now.cells[row]?.[column];
  const change: CellChange = {};
  if (!isSameData(cellBefore, cellNow)) {
    const was = contentOf(cellBefore, before.formulas.of(row, column, cellBefore));
    const is = contentOf(cellNow, now.formulas.of(row, column, cellNow));
    if (!isSameContent(was, is)) {
      change.content = is;
      change.onlyResult = is.formula !== null && was.formula === is.formula && was.spill === is.spill;
    }
  }
  if (before.styles.key(row, column, cellBefore) !== now.styles.key(row, column, cellNow)) {
    const style = now.styles.composed(row, column, cellNow);
    // a look that was taken back leaves nothing of its own behind
    const isInherited = now.styles.isInherited(row, column, cellNow);
    change.format = (base, inherited) => (isInherited ? inherited : writer.format(style, base));
  }
  return change.content || change.format ? change : null;
}

/** The quick answer for nearly every cell. */
function isSameData(one: Nullable<ICellData>, other: Nullable<ICellData>): boolean {
  if (!one || !other) return one === other;
  const isPlain = !one.si && !other.si && !one.p && !other.p;
  return (
    isPlain &&
    one.v === other.v &&
    one.t === other.t &&
    one.f === other.f &&
    (one.ref ?? null) === (other.ref ?? null)
  );
}
