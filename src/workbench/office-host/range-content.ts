import type { CellInput, EngineCell } from '../engine/engine';
import { addressAsExcelWritesIt } from '../../spreadsheet/a1';
import { isUnbounded } from '../../spreadsheet/area';
import { contains, intersection, matrix } from '../../spreadsheet/area';
import { enter } from './cell-entry';
import { excelError, notImplemented } from './errors';
import type { RangeSelf } from './objects/excel-object';
import { assertFormatsFree, assertUnlocked } from './protection';

/** A value per cell from what the client sent: rows of values of the very size of the range, or one for all of it. */
function asMatrix({ area }: RangeSelf, value: unknown): unknown[][] {
  if (isUnbounded(area)) throw notImplemented('writing to whole rows or columns');
  if (!Array.isArray(value)) {
    if (value === null || typeof value === 'object') throw excelError('InvalidArgument');
    return matrix(area, () => value);
  }
  const rows = value as unknown[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    const detail = `The array must have ${area.rows} rows and ${area.columns} columns, as the range has.`;
    throw excelError('InvalidArgument', detail);
  }
  return rows as unknown[][];
}

/** Writes values or formulas: both are entered as if typed. Covered cells of merges are left alone, as in Excel. */
export function writeContent(self: RangeSelf, value: unknown): void {
  const { session, sheetId, area } = self;
  const rows = asMatrix(self, value);
  assertUnlocked(session, sheetId, area);
  assertNoSpill(self, rows);
  const inMerges = cellsInMerges(self);
  const formats = numberFormats(self);
  const inputs: CellInput[][] = [];
  const implied: (string | null)[][] = [];
  let implies = false;
  rows.forEach((row, r) => {
    inputs.push([]);
    implied.push([]);
    row.forEach((cell, c) => {
      const entry = inMerges.get(`${r}:${c}`)
        ? { input: null }
        : enter(cell, formats[r][c], session.options.locale);
      inputs[r].push(entry.input);
      implied[r].push(entry.format ?? null);
      implies ||= entry.format !== undefined;
    });
  });
  session.engine.write(sheetId, area, inputs);
  if (implies) session.engine.setNumberFormats(sheetId, area, implied);
}

/** Positions (relative to the range, `row:column`) of the cells in merges, and whether each is one that its merge hides. */
export function cellsInMerges({ session, sheetId, area }: RangeSelf): Map<string, boolean> {
  const cells = new Map<string, boolean>();
  for (const merge of session.engine.merges(sheetId, area)) {
    const shared = intersection(merge, area)!;
    for (let row = shared.row; row < shared.row + shared.rows; row++) {
      for (let column = shared.column; column < shared.column + shared.columns; column++) {
        cells.set(`${row - area.row}:${column - area.column}`, row !== merge.row || column !== merge.column);
      }
    }
  }
  return cells;
}

/** What Excel shows when part of a spill is overwritten is not modelled: the host refuses. */
export function assertNoSpill({ session, sheetId, area }: RangeSelf, rows: unknown[][]): void {
  rows.forEach((cells, r) =>
    cells.forEach((value, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const parent = value === null || value === '' ? null : session.engine.spillParent(sheetId, row, column);
      if (!parent || (parent.row === row && parent.column === column)) return;
      const cell = { row: parent.row, column: parent.column, rows: 1, columns: 1 };
      // the formula itself is replaced in the same write
      if (contains(area, cell)) return;
      const { name } = session.sheet(sheetId);
      throw excelError(
        'InvalidOperation',
        `A cell lies in the spill of ${addressAsExcelWritesIt(name, cell)}.`,
      );
    }),
  );
}

/** `null` for whole rows and columns, as Excel answers. */
export function readCells<T>(self: RangeSelf, of: (cell: EngineCell) => T): T[][] | null {
  const { session, sheetId, area } = self;
  if (isUnbounded(area)) return null;
  return session.engine.read(sheetId, area).map((row) => row.map(of));
}

export function readText({ session, sheetId, area }: RangeSelf): string[][] | null {
  return isUnbounded(area) ? null : session.engine.text(sheetId, area);
}

export function valueType({ value, isError }: EngineCell): string {
  if (isError) return 'Error';
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Number format of each cell. */
export function numberFormats({ session, sheetId, area }: RangeSelf): string[][] {
  return session.engine.styles(sheetId, area).map((row) => row.map((style) => style.n?.pattern || 'General'));
}

export function writeNumberFormats(self: RangeSelf, value: unknown): void {
  const { session, sheetId, area } = self;
  const formats = asMatrix(self, value).map((row) =>
    row.map((format) => {
      if (format === null) return null;
      if (typeof format !== 'string' || (format.match(/"/g) ?? []).length % 2) {
        throw excelError('InvalidArgument', `${String(format)} is not a number format.`);
      }
      return format === '' ? 'General' : format;
    }),
  );
  assertFormatsFree(session, sheetId);
  session.engine.setNumberFormats(sheetId, area, formats);
}
