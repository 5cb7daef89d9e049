import type { Area, CellShift } from '../../engine/engine';
import {
  contains,
  insideSheet,
  intersection,
  intersects,
  MAX_COLUMNS,
  MAX_ROWS,
  matrix,
} from '../../../spreadsheet/area';
import { excelError, notImplemented } from '../errors';
import { assertUnprotected } from '../protection';
import type { Arguments } from './arguments';
import type { MethodDeclaration } from './declaration';
import type { ExcelObject, RangeSelf } from './excel-object';
import { putStyles } from './range-copies';
import { rangeAt } from './range-shapes';

const isDownOrUp = (way: CellShift): boolean => way === 'Down' || way === 'Up';

/** All cells that go, or make room: those of the area and all that lie behind it. */
const moved = (area: Area, way: CellShift): Area =>
  isDownOrUp(way) ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };

/** Excel refuses to tear merged cells apart, and to push what stands in cells off the sheet. */
function assertWhole({ session, sheetId, area }: RangeSelf, way: CellShift): void {
  const { engine } = session;
  const zone = moved(area, way);
  const merges = engine.merges(sheetId, zone);
  if (merges.some((merge) => !contains(zone, merge)))
    throw excelError('InsertDeleteConflict', 'A merged cell would be torn apart.');
  if (way !== 'Down' && way !== 'Right') {
    if (merges.some((merge) => intersects(merge, area) && !contains(area, merge)))
      throw notImplemented('deleting a part of a merged cell');
    return;
  }
  const used = engine.usedArea(sheetId, true, zone);
  const behind = used && {
    ...used,
    [isDownOrUp(way) ? 'row' : 'column']:
      (isDownOrUp(way) ? used.row : used.column) + (isDownOrUp(way) ? area.rows : area.columns),
  };
  if (behind && !insideSheet(behind))
    throw excelError('InsertDeleteConflict', 'Cells would be pushed off the sheet.');
}

/** What does not follow its cells here. */
function assertMovable({ session, sheetId, area }: RangeSelf, way: CellShift): void {
  const { engine } = session;
  const zone = moved(area, way);
  if (session.beside(sheetId).hasFixedParts)
    throw notImplemented('moving cells of a sheet with filters, conditional formats, notes or links');
  if (session.tablesIn(sheetId, zone).length > 0) throw notImplemented('moving cells of a table');
  const used = engine.usedArea(sheetId, false, zone);
  if (!used) return;
  const isSpill = matrix(used, (r, c) => engine.spillParent(sheetId, used.row + r, used.column + c));
  if (isSpill.some((line) => line.some(Boolean))) throw notImplemented('moving spilled results');
}

/** Moves the cells behind an area away from it, or into its place. */
export function shiftCells(self: RangeSelf, way: CellShift): void {
  const { session, sheetId, area } = self;
  assertUnprotected(session, sheetId);
  assertWhole(self, way);
  assertMovable(self, way);
  if (!session.engine.shiftCells(sheetId, area, way)) throw excelError('InsertDeleteConflict');
}

/** New cells look like those above them, or left of them. */
function takeLooks(self: RangeSelf, way: 'Down' | 'Right'): void {
  const { engine } = self.session;
  const { area } = self;
  const from =
    way === 'Down'
      ? { ...area, row: area.row - 1, rows: 1 }
      : { ...area, column: area.column - 1, columns: 1 };
  if (!insideSheet(from)) return;
  const part = intersection(from, engine.usedArea(self.sheetId, false) ?? from);
  if (!part) return;
  const looks = engine.styles(self.sheetId, part);
  const target =
    way === 'Down'
      ? { ...area, column: part.column, columns: part.columns }
      : { ...area, row: part.row, rows: part.rows };
  putStyles(
    { ...self, area: target },
    matrix(target, (r, c) => (way === 'Down' ? looks[0][c] : looks[r][0])),
  );
}

function insert(self: RangeSelf, args: Arguments): ExcelObject {
  if (!args.has(0)) throw excelError('InvalidArgument', 'A direction is expected.');
  const way = args.choice(0, ['Down', 'Right'], 'Down');
  shiftCells(self, way);
  takeLooks(self, way);
  return rangeAt(self, self.area);
}

function remove(self: RangeSelf, args: Arguments): void {
  if (!args.has(0)) throw excelError('InvalidArgument', 'A direction is expected.');
  shiftCells(self, args.choice(0, ['Up', 'Left'], 'Up'));
}

/** Methods that move the cells behind a range. */
export const moveMethods: Record<string, MethodDeclaration<RangeSelf>> = {
  Delete: { since: '1.1', writes: true, calculated: true, call: remove },
  Insert: { since: '1.1', writes: true, calculated: true, call: insert },
};
