import type { Area, EngineTable } from '../../engine/engine';
import { insideSheet, intersects } from '../../../spreadsheet/area';
import { parseArea, splitSheet } from '../../../spreadsheet/a1';
import { excelError, notImplemented } from '../errors';
import { assertUnprotected } from '../protection';
import { findRange } from '../references';
import type { Session } from '../session';
import type { Arguments } from './arguments';
import { excelObject, isExcelObject, type RangeSelf, type TableSelf, type TablesSelf } from './excel-object';
import { tableOf } from './table-areas';

/** What Excel calls columns and tables that have no name, in the language of its numbers. */
const WORDS = { 'vi-VN': { table: 'Bảng', column: 'Cột' }, 'en-US': { table: 'Table', column: 'Column' } };

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Rows and names of tables change where they were made; those of the file stay as the file has them. */
export function madeTable(self: TableSelf): EngineTable {
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
  if (session.engine.merges(sheetId, area).length > 0) throw notImplemented('tables over merged cells');
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

/**
 * Puts a table over another area.
 * @param move - moves cells meanwhile, as if there were no table
 */
export function put(
  { session, id }: TableSelf,
  { name, sheetId, area: former }: EngineTable,
  area: Area,
  move?: () => void,
): void {
  assertFree({ session, sheetId, area }, id);
  if (move) {
    session.engine.removeTable(id);
    try {
      move();
    } catch (error) {
      session.engine.addTable(sheetId, name, former, id);
      throw error;
    }
  }
  const header = headers(session, sheetId, area);
  session.engine.write(sheetId, { ...area, rows: 1 }, [header.map((text) => `'${text}`)]);
  session.engine.removeTable(id);
  session.engine.addTable(sheetId, name, area, id);
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
