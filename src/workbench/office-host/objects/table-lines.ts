import type { Area, EngineTable } from '../../engine/engine';
import { insideSheet } from '../../../spreadsheet/area';
import { excelError, notImplemented } from '../errors';
import { writeContent } from '../range-content';
import type { Session } from '../session';
import type { Arguments } from './arguments';
import { excelObject, type TablePartSelf, type TableSelf } from './excel-object';
import { madeTable, put } from './made-tables';
import { shiftCells } from './range-moves';
import { bodyOf, columnIn, headerOf } from './table-areas';

const isBlank = (session: Session, sheetId: string, area: Area): boolean =>
  session.engine.usedArea(sheetId, true, area) === null;

/** A table made over a header alone has a row to type into, which is none of its rows yet. */
export const hasRowToTypeInto = (session: Session, found: EngineTable): boolean =>
  found.isMade && bodyOf(found).rows === 1 && isBlank(session, found.sheetId, bodyOf(found));

/** Where rows or columns are put among those that are there; at the end where nothing is said. */
function placeAmong(args: Arguments, count: number): number {
  const given = args.has(0) ? args.integer(0, -1) : -1;
  if (given > count) throw excelError('InvalidArgument', `There is no place ${given}.`);
  return given === -1 ? count : given;
}

/** `TableRowCollection.add`: what stands below makes room. Returns the first of the rows. */
export function addRows(self: TableSelf, args: Arguments) {
  const { session } = self;
  const found = madeTable(self);
  const { sheetId, area } = found;
  const isFirst = hasRowToTypeInto(session, found);
  const at = placeAmong(args, isFirst ? 0 : bodyOf(found).rows);
  const values = valuesGiven(args, area.columns);
  const added = { ...area, row: headerOf(found).row + 1 + at, rows: values.length };
  const more = values.length - (isFirst ? 1 : 0);
  const room = { ...added, row: added.row + (isFirst ? 1 : 0), rows: more };
  if (!insideSheet(added)) throw excelError('InvalidOperation', 'The table would leave the sheet.');
  if (more > 0)
    put(self, found, { ...area, rows: area.rows + more }, () => {
      const isAtEnd = room.row >= area.row + area.rows;
      if (!isAtEnd || !isBlank(session, sheetId, room)) shiftCells({ session, sheetId, area: room }, 'Down');
    });
  writeContent({ session, sheetId, area: added }, values);
  return excelObject('TableRow', { session, id: found.id, at });
}

/** One value for all rows, or rows of values; without any one row is added empty. */
function valuesGiven(args: Arguments, columns: number): unknown[][] {
  const given = args.values[1] ?? null;
  if (given === null) return [Array.from({ length: columns }, () => null)];
  if (!Array.isArray(given)) return [Array.from({ length: columns }, () => given)];
  const rows = given.every(Array.isArray) ? (given as unknown[][]) : [given as unknown[]];
  if (rows.length === 0 || rows.some((row) => row.length !== columns))
    throw excelError('InvalidArgument', `Rows of ${columns} values are expected.`);
  return rows;
}

/** `TableColumnCollection.add`: what stands beside makes room. Values begin with the header, which a name replaces. */
export function addColumn(self: TableSelf, args: Arguments) {
  const { session } = self;
  const found = madeTable(self);
  const { sheetId, area } = found;
  const at = placeAmong(args, area.columns);
  const name = args.optionalText(2);
  const given = args.values[1] ?? null;
  const rows = given === null ? null : columnOf(given, area.rows);
  const added = { ...area, column: area.column + at, columns: 1 };
  if (!insideSheet({ ...area, columns: area.columns + 1 }))
    throw excelError('InvalidOperation', 'The table would leave the sheet.');
  put(self, found, { ...area, columns: area.columns + 1 }, () => {
    if (at < area.columns || !isBlank(session, sheetId, added))
      shiftCells({ session, sheetId, area: added }, 'Right');
    if (rows) writeContent({ session, sheetId, area: added }, rows);
    if (name !== null) writeContent({ session, sheetId, area: { ...added, rows: 1 } }, [[`'${name}`]]);
  });
  return excelObject('TableColumn', { session, id: found.id, at });
}

/** A column of values for each row of the table, its header among them; one value is for all of them. */
function columnOf(given: unknown, rows: number): unknown[][] {
  if (!Array.isArray(given)) return Array.from({ length: rows }, () => [given]);
  if (given.length !== rows || !given.every((row) => Array.isArray(row) && row.length === 1))
    throw excelError('InvalidArgument', `${rows} rows of one value are expected.`);
  return given as unknown[][];
}

/** Takes rows out by their places; what stands below moves up. A table that loses all keeps an empty row to type into. */
export function deleteRows(self: TableSelf, places: readonly number[]): void {
  const { session } = self;
  const found = madeTable(self);
  const { sheetId, area } = found;
  const body = bodyOf(found);
  const count = hasRowToTypeInto(session, found) ? 0 : body.rows;
  const gone = [...new Set(places)].sort((a, b) => b - a);
  if (gone.some((at) => !Number.isInteger(at) || at < 0 || at >= count))
    throw excelError('InvalidArgument', `The table has ${count} rows.`);
  const isAll = gone.length === count;
  const shifted = isAll ? gone.slice(0, -1) : gone;
  put(self, found, { ...area, rows: area.rows - shifted.length }, () => {
    for (const at of shifted)
      shiftCells({ session, sheetId, area: { ...body, row: body.row + at, rows: 1 } }, 'Up');
    if (isAll) session.engine.clear(sheetId, { ...body, rows: 1 }, 'Contents');
  });
}

/** `TableRowCollection.deleteRowsAt`: so many rows from a place on. */
export function deleteRowsAt(self: TableSelf, args: Arguments): void {
  const [first, count] = [args.integer(0, 0), args.optionalInteger(1, 1)];
  if (count < 1) throw excelError('InvalidArgument', 'At least one row is expected.');
  deleteRows(
    self,
    Array.from({ length: count }, (_, at) => first + at),
  );
}

/** `TableColumn.delete`: what stands beside moves into its place. */
export function deleteColumn(self: TablePartSelf): void {
  const { session, at } = self;
  const found = madeTable(self);
  const { sheetId, area } = found;
  if (area.columns === 1) throw notImplemented('deleting the only column of a table');
  put(self, found, { ...area, columns: area.columns - 1 }, () =>
    shiftCells({ session, sheetId, area: columnIn(area, at) }, 'Left'),
  );
}

/** Writes into a row or a column of a table. */
export function writePart({ session, id }: TableSelf, area: Area, values: unknown): void {
  const { sheetId } = madeTable({ session, id });
  writeContent({ session, sheetId, area }, values);
}
