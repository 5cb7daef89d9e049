import { excelError } from '../errors';
import { EventType, WORKBOOK_TARGET } from '../events';
import { wireId } from '../session';
import type { TableLook } from '../../content';
import type { ApiLevel } from '../api-level';
import { flagValue, textValue } from './arguments';
import type { ClassDeclaration, PropertyDeclaration } from './declaration';
import { excelObject, type ExcelObject, type TableSelf, type TablesSelf } from './excel-object';
import { add, convertToRange, deleteTable, madeTable, rename, resize } from './made-tables';
import { bodyOf, headerOf, rangeIn, tableOf, totalsOf } from './table-areas';

function tablesOf({ session, sheetId, area }: TablesSelf) {
  if (sheetId !== null && area) return session.tablesIn(sheetId, area);
  return session.engine.tables().filter((table) => sheetId === null || table.sheetId === sheetId);
}

function objects(self: TablesSelf): ExcelObject[] {
  return tablesOf(self).map(({ id }) => excelObject('Table', { session: self.session, id }));
}

function find(self: TablesSelf, key: string): ExcelObject | null {
  const upper = key.toUpperCase();
  const found = tablesOf(self).find(({ id, name }) => name.toUpperCase() === upper || wireId(id) === key);
  return found ? excelObject('Table', { session: self.session, id: found.id }) : null;
}

/** `Excel.TableCollection` and `Excel.TableScopedCollection`. */
export const tables: ClassDeclaration<TablesSelf> = {
  properties: { Count: { since: '1.1', get: (self) => tablesOf(self).length } },
  item: find,
  items: objects,
  events: {
    DataChanged: {
      since: '1.7',
      type: EventType.tableChanged,
      target: ({ sheetId }) => (sheetId === null ? WORKBOOK_TARGET : wireId(sheetId)),
    },
  },
  methods: {
    Add: { since: '1.1', writes: true, calculated: true, call: add },
    GetCount: { since: '1.4', call: (self) => tablesOf(self).length },
    GetFirst: {
      since: '1.9',
      call: (self) => {
        const [first] = objects(self);
        if (!first) throw excelError('ItemNotFound');
        return first;
      },
    },
    GetItemAt: {
      since: '1.1',
      call: (self, args) => {
        const found = objects(self)[args.integer(0)];
        if (!found) throw excelError('InvalidArgument');
        return found;
      },
    },
    GetItemOrNullObject: { since: '1.4', call: (self, args) => find(self, args.text(0)) },
  },
};

function setLook(self: TableSelf, change: Partial<TableLook>): void {
  const { id, look: now } = madeTable(self);
  self.session.engine.setTableLook(id, { ...now, ...change });
}

/** The styles that every workbook has; those of a file's own are not known here. */
function styleName(value: unknown): string {
  const [, kind, number] = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(textValue(value)) ?? [];
  const most = { Light: 21, Medium: 28, Dark: 11 }[kind ?? ''] ?? 0;
  if (Number(number) > most || !kind)
    throw excelError('InvalidArgument', 'There is no such style of tables.');
  return String(value);
}

const look = (name: Exclude<keyof TableLook, 'style'>, since: ApiLevel): PropertyDeclaration<TableSelf> => ({
  since,
  get: (self) => tableOf(self).look[name],
  set: (self, value) => setLook(self, { [name]: flagValue(value) }),
});

/** `Excel.Table` */
export const table: ClassDeclaration<TableSelf> = {
  ids: ({ id }) => ({ Id: wireId(id) }),
  properties: {
    Id: { since: '1.1', get: ({ id }) => wireId(id) },
    Name: {
      since: '1.1',
      get: (self) => tableOf(self).name,
      set: (self, value) => rename(self, textValue(value)),
    },
    HighlightFirstColumn: look('highlightFirstColumn', '1.3'),
    HighlightLastColumn: look('highlightLastColumn', '1.3'),
    ShowBandedColumns: look('showBandedColumns', '1.3'),
    ShowBandedRows: look('showBandedRows', '1.3'),
    ShowFilterButton: look('showFilterButton', '1.3'),
    ShowHeaders: { since: '1.1', get: (self) => tableOf(self).headerRows > 0 },
    ShowTotals: { since: '1.1', get: (self) => tableOf(self).totalsRows > 0 },
    Style: {
      since: '1.1',
      get: (self) => tableOf(self).look.style,
      set: (self, value) => setLook(self, { style: styleName(value) }),
    },
  },
  navigation: {
    Columns: { since: '1.1', get: (self) => excelObject('TableColumnCollection', self) },
    Rows: { since: '1.1', get: (self) => excelObject('TableRowCollection', self) },
    Sort: { since: '1.2', get: (self) => excelObject('TableSort', self) },
    Worksheet: {
      since: '1.2',
      get: (self) => excelObject('Worksheet', { session: self.session, sheetId: tableOf(self).sheetId }),
    },
  },
  events: {
    DataChanged: { since: '1.7', type: EventType.tableChanged, target: ({ id }) => wireId(id) },
    SelectionChanged: {
      since: '1.7',
      type: EventType.tableSelectionChanged,
      target: ({ id }) => wireId(id),
    },
  },
  methods: {
    ClearFilters: {
      since: '1.2',
      writes: true,
      // a table that was made here has no filter set
      call: (self) => void madeTable(self),
    },
    ConvertToRange: { since: '1.2', writes: true, call: convertToRange },
    Delete: { since: '1.1', writes: true, call: deleteTable },
    Resize: { since: '1.13', writes: true, calculated: true, call: resize },
    GetDataBodyRange: { since: '1.1', call: (self) => rangeIn(self, bodyOf) },
    GetHeaderRowRange: { since: '1.1', call: (self) => rangeIn(self, headerOf) },
    GetRange: { since: '1.1', call: (self) => rangeIn(self, ({ area }) => area) },
    GetTotalRowRange: { since: '1.1', call: (self) => rangeIn(self, totalsOf) },
  },
};
