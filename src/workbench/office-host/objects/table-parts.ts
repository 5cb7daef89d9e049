import { excelError } from '../errors';
import { ONLINE } from '../api-level';
import { readCells } from '../range-content';
import { textValue, type Arguments } from './arguments';
import type { ClassDeclaration } from './declaration';
import {
  excelObject,
  isExcelObject,
  type ExcelObject,
  type TablePartSelf,
  type TableSelf,
} from './excel-object';
import {
  addColumn,
  addRows,
  deleteColumn,
  deleteRows,
  deleteRowsAt,
  hasRowToTypeInto,
  writePart,
} from './table-lines';
import { bodyOf, columnIn, headerOf, rangeIn, tableOf, totalsOf } from './table-areas';

function valuesIn({ session, ...self }: TableSelf, area: ReturnType<typeof bodyOf>): unknown[][] {
  const { sheetId } = tableOf({ session, ...self });
  return readCells({ session, sheetId, area }, ({ value }) => value) ?? [];
}

/** A column is called like the cell at its head. */
function columnName(self: TablePartSelf): string {
  const found = tableOf(self);
  const [[name]] = valuesIn(self, columnIn(headerOf(found), self.at));
  return String(name);
}

const columnsOf = (self: TableSelf): TablePartSelf[] =>
  Array.from({ length: tableOf(self).area.columns }, (_, at) => ({ ...self, at }));

function rowsOf(self: TableSelf): TablePartSelf[] {
  const found = tableOf(self);
  const length = hasRowToTypeInto(self.session, found) ? 0 : bodyOf(found).rows;
  return Array.from({ length }, (_, at) => ({ ...self, at }));
}

/** By its name whatever the letter case, or by its id. */
function findColumn(self: TableSelf, key: string): ExcelObject | null {
  const columns = columnsOf(self);
  const { headerRows } = tableOf(self);
  const named = headerRows
    ? columns.find((column) => columnName(column).toUpperCase() === key.toUpperCase())
    : undefined;
  const found = named ?? columns.find(({ at }) => String(at + 1) === key);
  return found ? excelObject('TableColumn', found) : null;
}

function partAt(parts: readonly TablePartSelf[], args: Arguments): TablePartSelf {
  const found = parts[args.integer(0)];
  if (!found) throw excelError('InvalidArgument');
  return found;
}

/** `Excel.TableColumnCollection` */
export const tableColumns: ClassDeclaration<TableSelf> = {
  properties: { Count: { since: '1.1', get: (self) => columnsOf(self).length } },
  item: findColumn,
  items: (self) => columnsOf(self).map((column) => excelObject('TableColumn', column)),
  methods: {
    Add: { since: '1.1', writes: true, calculated: true, call: addColumn },
    GetCount: { since: '1.4', call: (self) => columnsOf(self).length },
    GetItemAt: {
      since: '1.1',
      call: (self, args) => excelObject('TableColumn', partAt(columnsOf(self), args)),
    },
    GetItemOrNullObject: { since: '1.4', call: (self, args) => findColumn(self, args.text(0)) },
  },
};

/** `Excel.TableColumn` */
export const tableColumn: ClassDeclaration<TablePartSelf> = {
  ids: ({ at }) => ({ Id: at + 1 }),
  properties: {
    Id: { since: '1.1', get: ({ at }) => at + 1 },
    Index: { since: '1.1', get: ({ at }) => at },
    Name: {
      since: '1.1',
      calculated: true,
      get: columnName,
      set: (self, value) =>
        writePart(self, columnIn(headerOf(tableOf(self)), self.at), [[`'${textValue(value)}`]]),
    },
    Values: {
      since: '1.1',
      calculated: true,
      get: (self) => valuesIn(self, columnIn(tableOf(self).area, self.at)),
      set: (self, value) => writePart(self, columnIn(tableOf(self).area, self.at), value),
    },
  },
  methods: {
    Delete: { since: '1.1', writes: true, calculated: true, call: deleteColumn },
    GetDataBodyRange: {
      since: '1.1',
      call: (self) => rangeIn(self, (table) => columnIn(bodyOf(table), self.at)),
    },
    GetHeaderRowRange: {
      since: '1.1',
      call: (self) => rangeIn(self, (table) => columnIn(headerOf(table), self.at)),
    },
    GetRange: { since: '1.1', call: (self) => rangeIn(self, ({ area }) => columnIn(area, self.at)) },
    GetTotalRowRange: {
      since: '1.1',
      call: (self) => rangeIn(self, (table) => columnIn(totalsOf(table), self.at)),
    },
  },
};

/** By their places, or as objects. */
function deleteRowsGiven(self: TableSelf, args: Arguments): void {
  const given = args.values[0];
  if (!Array.isArray(given)) throw excelError('InvalidArgument', 'A list of rows is expected.');
  const places = (given as unknown[]).map((row) => {
    if (isExcelObject(row) && row.className === 'TableRow' && row.self.id === self.id) return row.self.at;
    if (typeof row === 'number') return row;
    throw excelError('InvalidArgument', 'A row is given by its place, or as an object of the table.');
  });
  deleteRows(self, places);
}

/** `Excel.TableRowCollection` */
export const tableRows: ClassDeclaration<TableSelf> = {
  properties: { Count: { since: '1.1', get: (self) => rowsOf(self).length } },
  items: (self) => rowsOf(self).map((row) => excelObject('TableRow', row)),
  methods: {
    Add: { since: '1.1', writes: true, calculated: true, call: addRows },
    DeleteRows: { since: ONLINE, writes: true, calculated: true, call: deleteRowsGiven },
    DeleteRowsAt: { since: ONLINE, writes: true, calculated: true, call: deleteRowsAt },
    GetCount: { since: '1.4', call: (self) => rowsOf(self).length },
    GetItemAt: { since: '1.1', call: (self, args) => excelObject('TableRow', partAt(rowsOf(self), args)) },
  },
};

const rowArea = (self: TablePartSelf) => {
  const body = bodyOf(tableOf(self));
  return { ...body, row: body.row + self.at, rows: 1 };
};

/** `Excel.TableRow` */
export const tableRow: ClassDeclaration<TablePartSelf> = {
  properties: {
    Index: { since: '1.1', get: ({ at }) => at },
    Values: {
      since: '1.1',
      calculated: true,
      get: (self) => valuesIn(self, rowArea(self)),
      set: (self, value) => writePart(self, rowArea(self), value),
    },
  },
  methods: {
    Delete: { since: '1.1', writes: true, calculated: true, call: (self) => deleteRows(self, [self.at]) },
    GetRange: { since: '1.1', call: (self) => rangeIn(self, () => rowArea(self)) },
  },
};
