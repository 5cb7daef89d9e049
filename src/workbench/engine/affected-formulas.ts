import type { IUnitRange } from '@univerjs/core';
import {
  contains as containsArea,
  intersects,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from '../../spreadsheet/area';
import { isCalled } from '../../spreadsheet/formula-calls';
import { sourcesOf } from '../../spreadsheet/formula-sources';
import { tokensOf } from '../../spreadsheet/formula-tokens';
import { areaOf, contains } from './book';

/** A formula cell, and what it reads; `null` where its text does not tell, or where its result is of the moment. */
interface FormulaCell {
  sheetId: string;
  row: number;
  column: number;
  reads: readonly Read[] | null;
}

/** An area that a formula reads; `sheet`: `null` for the formula's own. */
interface Read {
  sheet: string | null;
  area: Area;
}

const OF_THE_MOMENT = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'CELL', 'INFO']);
/** Areas of more rows are looked through one by one. */
const ROWS_OF_SMALL_AREA = 50;

function readsOf(formula: string): readonly Read[] | null {
  const tokens = tokensOf(formula);
  if (!tokens) return null;
  const isOfTheMoment = tokens.some(
    ({ text }, at) => OF_THE_MOMENT.has(text.toUpperCase()) && isCalled(tokens, at),
  );
  return isOfTheMoment ? null : sourcesOf(formula);
}

/** What formulas read, told once by their text. */
export class FormulaReads {
  private readonly known = new Map<string, readonly Read[] | null>();

  of(formula: string): readonly Read[] | null {
    let reads = this.known.get(formula);
    if (reads === undefined) {
      reads = readsOf(formula);
      this.known.set(formula, reads);
    }
    return reads;
  }
}

/** The formulas of a sheet by the rows of their own cells and of what they read. */
class SheetIndex<Cell extends FormulaCell> {
  private readonly own = new Map<number, Cell[]>();
  private readonly small = new Map<number, { area: Area; cell: Cell }[]>();
  private readonly large = new Map<string, { area: Area; cells: Cell[] }>();

  add(cell: Cell): void {
    listIn(this.own, cell.row).push(cell);
  }

  addReader(area: Area, cell: Cell): void {
    if (area.rows <= ROWS_OF_SMALL_AREA) {
      for (let row = area.row; row < area.row + area.rows; row++)
        listIn(this.small, row).push({ area, cell });
      return;
    }
    const key = [area.row, area.column, area.rows, area.columns].join();
    const present = this.large.get(key);
    if (present) present.cells.push(cell);
    else this.large.set(key, { area, cells: [cell] });
  }

  /** Calls `found` for each formula that stands in an area. */
  standingIn(area: Area, found: (cell: Cell) => void): void {
    for (const cells of inRows(this.own, area))
      for (const cell of cells) if (contains(area, cell)) found(cell);
  }

  /** The same for each that reads some of it. */
  reading(area: Area, found: (cell: Cell) => void): void {
    for (const reads of inRows(this.small, area))
      for (const read of reads) if (intersects(read.area, area)) found(read.cell);
    for (const read of this.large.values()) if (intersects(read.area, area)) read.cells.forEach(found);
  }
}

function listIn<One>(lists: Map<number, One[]>, row: number): One[] {
  let list = lists.get(row);
  if (!list) lists.set(row, (list = []));
  return list;
}

function* inRows<One>(lists: ReadonlyMap<number, One>, { row, rows }: Area): Iterable<One> {
  if (rows < lists.size) {
    for (let at = row; at < row + rows; at++) {
      const list = lists.get(at);
      if (list !== undefined) yield list;
    }
  } else for (const [at, list] of lists) if (at >= row && at < row + rows) yield list;
}

/**
 * The formulas that may give another result after cells changed: those that stand in the changed cells, those that read them, those
 * that read these, and all of which it cannot be told.
 * @param sheetIds - ids of the sheets by their names in small letters
 */
export function affectedFormulas<Cell extends FormulaCell>(
  formulas: readonly Cell[],
  changed: readonly Pick<IUnitRange, 'sheetId' | 'range'>[],
  sheetIds: ReadonlyMap<string, string>,
): Set<Cell> {
  const sheets = new Map<string, SheetIndex<Cell>>();
  const indexOf = (sheetId: string): SheetIndex<Cell> => {
    let index = sheets.get(sheetId);
    if (!index) sheets.set(sheetId, (index = new SheetIndex()));
    return index;
  };
  // of sheets that are not there, or not yet
  const unknown = new Set<Cell>();
  for (const cell of formulas) {
    indexOf(cell.sheetId).add(cell);
    for (const { sheet, area } of cell.reads ?? []) {
      const sheetId = sheet === null ? cell.sheetId : sheetIds.get(sheet.toLowerCase());
      if (sheetId === undefined) unknown.add(cell);
      else indexOf(sheetId).addReader(area, cell);
    }
  }
  const affected = new Set<Cell>();
  const waiting: { sheetId: string; area: Area }[] = [];
  const seen = new Map<string, Area[]>();
  const spread = (cell: Cell) => {
    if (affected.has(cell)) return;
    affected.add(cell);
    waiting.push({ sheetId: cell.sheetId, area: reach(cell) });
  };
  for (const cell of formulas) if (cell.reads === null || unknown.has(cell)) spread(cell);
  for (const { sheetId, range } of changed) {
    const area = areaOf(range);
    sheets.get(sheetId)?.standingIn(area, spread);
    waiting.push({ sheetId, area });
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { sheetId, area } = next;
    const done = seen.get(sheetId) ?? [];
    if (done.some((one) => containsArea(one, area))) continue;
    // only large areas hold others
    if (area.rows > 1) seen.set(sheetId, [...done.filter((one) => !containsArea(area, one)), area]);
    sheets.get(sheetId)?.reading(area, spread);
  }
  return affected;
}

/** Where results of a formula may stand: what reads several cells may spill, down and to the right, as far as one cannot say. */
function reach({ row, column, reads }: FormulaCell): Area {
  const isOneCell = reads?.every(({ area }) => area.rows === 1 && area.columns === 1);
  return isOneCell
    ? { row, column, rows: 1, columns: 1 }
    : { row, column, rows: MAX_ROWS - row, columns: MAX_COLUMNS - column };
}
