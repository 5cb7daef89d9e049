import type { Area, EngineTable } from '../../engine/engine';
import { insideSheet, intersects } from '../../../spreadsheet/area';
import { parseArea, splitSheet } from '../../../spreadsheet/a1';
import { excelError, notImplemented } from '../errors';
import { assertUnprotected } from '../protection';
import { writeContent } from '../range-content';
import { findRange } from '../references';
import type { Session } from '../session';
import type { Arguments } from './arguments';
import { excelObject, isExcelObject, type RangeSelf, type TableSelf, type TablesSelf } from './excel-object';
import { bodyOf, headerOf, tableOf } from './table-areas';

/** What Excel calls columns and tables that have no name, in the language of its numbers. */
const WORDS = { 'vi-VN': { table: 'Bảng', column: 'Cột' }, 'en-US': { table: 'Table', column: 'Column' } };

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Rows and names of tables change where they were made; those of the file stay as the file has them. */
function madeTable(self: TableSelf): EngineTable {
  const found = tableOf(self);
  if (!found.isMade) throw notImplemented('changing a table of the file');
  assertUnprotected(self.session, found.sheetId);
  return found;
}

function rangeGiven(self: TablesSelf, args: Arguments): RangeSelf {
  const [given] = args.values;
  if (isExcelObject(given)) return args.object(0, 'Range').self;
  const address = args.text(0);
  const { sheet } = splitSheet(address);
  const named = sheet === null ? null : self.session.findSheet(sheet);
  if (sheet !== null && !named) throw excelError('InvalidArgument', `There is no sheet "${sheet}".`);
  return findRange(
    { session: self.session, sheetId: named?.id ?? self.sheetId ?? self.session.engine.activeSheet() },
    address,
  );
}

/** A header is text, says something, and no two say the same. */
function headers(session: Session, sheetId: string, area: Area): string[] {
  const { column } = WORDS[session.options.locale];
  const taken = new Set<string>();
  return session.engine.text(sheetId, { ...area, rows: 1 })[0].map((text, at) => {
    let name = text === '' ? `${column}${at + 1}` : text;
    for (let count = 2; taken.has(name.toUpperCase()); count++) name = `${text || column}${count}`;
    taken.add(name.toUpperCase());
    return name;
  });
}

function freeName(session: Session): string {
  const { table } = WORDS[session.options.locale];
  const taken = new Set(session.engine.tables().map(({ name }) => name.toUpperCase()));
  let count = 1;
  while (taken.has(`${table}${count}`.toUpperCase())) count++;
  return `${table}${count}`;
}

function assertFree({ session, sheetId, area }: RangeSelf, but: string | null): void {
  if (!insideSheet(area)) throw excelError('InvalidArgument', 'The table lies outside of the sheet.');
  const crossed = session.engine
    .tables()
    .find((one) => one.sheetId === sheetId && one.id !== but && intersects(one.area, area));
  if (crossed) throw excelError('InvalidArgument', `A table cannot overlap the table ${crossed.name}.`);
  if (session.engine.merges(sheetId).some((merge) => intersects(merge, area)))
    throw notImplemented('tables over merged cells');
}

/** `TableCollection.add`; a table has a row below its header, empty where none was given. */
export function add(self: TablesSelf, args: Arguments) {
  const { session } = self;
  const given = rangeGiven(self, args);
  if (!args.flag(1, false)) throw notImplemented('tables whose cells have no header');
  const { sheetId } = given;
  assertUnprotected(session, sheetId);
  const area = { ...given.area, rows: Math.max(2, given.area.rows) };
  assertFree({ ...given, area }, null);
  const header = headers(session, sheetId, area);
  session.engine.write(sheetId, { ...area, rows: 1 }, [header.map((text) => `'${text}`)]);
  const name = freeName(session);
  return excelObject('Table', { session, id: session.engine.addTable(sheetId, name, area) });
}

export function rename(self: TableSelf, name: string): void {
  const { session } = self;
  const { id, sheetId, area, name: former } = madeTable(self);
  if (name === former) return;
  if (!NAME.test(name) || parseArea(name))
    throw excelError('InvalidArgument', `${name} is not a valid name.`);
  const upper = name.toUpperCase();
  const isTaken =
    session.engine.tables().some((one) => one.id !== id && one.name.toUpperCase() === upper) ||
    session.engine.names().some((one) => one.name.toUpperCase() === upper);
  if (isTaken) throw excelError('InvalidArgument', `The name ${name} exists.`);
  session.engine.removeTable(id);
  session.engine.addTable(sheetId, name, area, id);
}

/** `Table.resize`: the header stays in its row, and something of the table stays. */
export function resize(self: TableSelf, args: Arguments): void {
  const { session } = self;
  const found = madeTable(self);
  const { sheetId, area } = rangeGiven({ session, sheetId: found.sheetId }, args);
  if (sheetId !== found.sheetId || area.row !== found.area.row || !intersects(area, found.area))
    throw excelError('InvalidArgument', 'A table keeps the row of its header, and overlaps itself.');
  if (area.rows < 2) throw excelError('InvalidArgument', 'A table has a row below its header.');
  put(self, found, area);
}

/** Puts a table over another area. */
function put({ session, id }: TableSelf, { name, sheetId }: EngineTable, area: Area): void {
  assertFree({ session, sheetId, area }, id);
  const header = headers(session, sheetId, area);
  session.engine.write(sheetId, { ...area, rows: 1 }, [header.map((text) => `'${text}`)]);
  session.engine.removeTable(id);
  session.engine.addTable(sheetId, name, area, id);
}

const isBlank = (session: Session, sheetId: string, area: Area): boolean =>
  session.engine.usedArea(sheetId, true, area) === null;

/** A table made over a header alone has a row to type into, which is none of its rows yet. */
export const hasRowToTypeInto = (session: Session, found: EngineTable): boolean =>
  found.isMade && bodyOf(found).rows === 1 && isBlank(session, found.sheetId, bodyOf(found));

/** `TableRowCollection.add`: rows at the end, where nothing is in their way. Returns the first of them. */
export function addRows(self: TableSelf, args: Arguments) {
  const { session } = self;
  const found = madeTable(self);
  const { sheetId, area } = found;
  const first = hasRowToTypeInto(session, found) ? 0 : bodyOf(found).rows;
  if (args.has(0) && args.integer(0) !== -1 && args.integer(0) !== first)
    throw notImplemented('rows put between the rows of a table');
  const values = valuesGiven(args, area.columns);
  const added = { ...area, row: headerOf(found).row + 1 + first, rows: values.length };
  if (!insideSheet(added) || (first > 0 && !isBlank(session, sheetId, added)))
    throw notImplemented('rows of a table that would move cells below it');
  const rows = added.row + added.rows - area.row;
  if (first === 0 && values.length > 1) {
    const below = { ...added, row: added.row + 1, rows: added.rows - 1 };
    if (!isBlank(session, sheetId, below))
      throw notImplemented('rows of a table that would move cells below it');
  }
  put(self, found, { ...area, rows });
  writeContent({ session, sheetId, area: added }, values);
  return excelObject('TableRow', { session, id: found.id, at: first });
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

/**
 * `TableColumnCollection.add`: a column at the right end, where nothing is in its way. Values begin with the header, which a name
 * replaces.
 */
export function addColumn(self: TableSelf, args: Arguments) {
  const { session } = self;
  const found = madeTable(self);
  const { sheetId, area } = found;
  const index = args.has(0) ? args.integer(0) : -1;
  if (index > area.columns) throw excelError('InvalidArgument', 'The table has fewer columns.');
  if (index !== -1 && index !== area.columns)
    throw notImplemented('columns put between the columns of a table');
  const name = args.optionalText(2);
  const given = args.values[1] ?? null;
  const rows = given === null ? null : columnOf(given, area.rows);
  const added = { ...area, column: area.column + area.columns, columns: 1 };
  if (!insideSheet(added) || !isBlank(session, sheetId, added))
    throw notImplemented('columns of a table that would move cells beside it');
  assertFree({ session, sheetId, area: added }, null);
  if (rows) writeContent({ session, sheetId, area: added }, rows);
  if (name !== null) writeContent({ session, sheetId, area: { ...added, rows: 1 } }, [[`'${name}`]]);
  put(self, found, { ...area, columns: area.columns + 1 });
  return excelObject('TableColumn', { session, id: found.id, at: area.columns });
}

/** A column of values for each row of the table, its header among them; one value is for all of them. */
function columnOf(given: unknown, rows: number): unknown[][] {
  if (!Array.isArray(given)) return Array.from({ length: rows }, () => [given]);
  if (given.length !== rows || !given.every((row) => Array.isArray(row) && row.length === 1))
    throw excelError('InvalidArgument', `${rows} rows of one value are expected.`);
  return given as unknown[][];
}

/** `Table.convertToRange`: the cells stay. */
export function convertToRange(self: TableSelf) {
  const { session } = self;
  const { id, sheetId, area } = madeTable(self);
  session.engine.removeTable(id);
  return excelObject('Range', { session, sheetId, area });
}

/** `Table.delete`: the cells go with it. */
export function deleteTable(self: TableSelf): void {
  const { id, sheetId, area } = madeTable(self);
  self.session.engine.removeTable(id);
  self.session.engine.clear(sheetId, area, 'All');
}
