import { addressAsExcelWritesIt } from '../../../spreadsheet/a1';
import { isEntireColumns, isEntireRows, isUnbounded } from '../../../spreadsheet/area';
import { intersection } from '../../../spreadsheet/area';
import { excelError, notImplemented } from '../errors';
import {
  numberFormats,
  readCells,
  readText,
  valueType,
  writeContent,
  writeNumberFormats,
} from '../range-content';
import type { ClassDeclaration } from './declaration';
import { excelObject, type RangeSelf } from './excel-object';
import { flagValue } from './arguments';
import { dependencyMethods } from './dependencies';
import { cellPropertyMethods } from './cell-properties';
import { clear, merge, unmerge } from './range-changes';
import { readHidden, writeHidden } from './hidden';
import { copyMethods } from './range-copies';
import { moveMethods } from './range-moves';
import { searchMethods } from './range-search';
import { sizeProperties } from './range-sizes';
import { shapeMethods } from './range-shapes';
import { spillMethods, hasSpill } from './spills';

function sheetName({ session, sheetId }: RangeSelf): string {
  return session.sheet(sheetId).name;
}

/** `Excel.Range` */
export const range: ClassDeclaration<RangeSelf> = {
  ids: ({ reference }) => (reference ? { _ReferenceId: reference } : {}),
  properties: {
    Address: { since: '1.1', get: (self) => addressAsExcelWritesIt(sheetName(self), self.area) },
    AddressLocal: { since: '1.1', get: (self) => addressAsExcelWritesIt(sheetName(self), self.area) },
    CellCount: {
      since: '1.1',
      get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    },
    ColumnCount: { since: '1.1', get: ({ area }) => area.columns },
    ColumnHidden: {
      since: '1.2',
      get: (self) => readHidden(self, 'column'),
      set: (self, value) => writeHidden(self, 'column', flagValue(value)),
    },
    ColumnIndex: { since: '1.1', get: ({ area }) => area.column },
    Formulas: {
      since: '1.1',
      get: (self) => readCells(self, ({ value, formula }) => formula || value),
      set: writeContent,
      calculated: true,
    },
    ...sizeProperties,
    HasSpill: { since: '1.12', get: hasSpill, calculated: true },
    Hidden: {
      since: '1.2',
      get: (self) => {
        const [rows, columns] = [readHidden(self, 'row'), readHidden(self, 'column')];
        if (rows || columns) return true;
        return rows === false && columns === false ? false : null;
      },
    },
    IsEntireColumn: { since: '1.7', get: ({ area }) => isEntireColumns(area) },
    IsEntireRow: { since: '1.7', get: ({ area }) => isEntireRows(area) },
    NumberFormat: {
      since: '1.1',
      get: (self) => (isUnbounded(self.area) ? null : numberFormats(self)),
      set: writeNumberFormats,
    },
    RowCount: { since: '1.1', get: ({ area }) => area.rows },
    RowHidden: {
      since: '1.2',
      get: (self) => readHidden(self, 'row'),
      set: (self, value) => writeHidden(self, 'row', flagValue(value)),
    },
    RowIndex: { since: '1.1', get: ({ area }) => area.row },
    Text: { since: '1.1', get: readText, calculated: true },
    ValueTypes: { since: '1.1', get: (self) => readCells(self, valueType), calculated: true },
    Values: {
      since: '1.1',
      get: (self) => readCells(self, ({ value }) => value),
      set: writeContent,
      calculated: true,
    },
  },
  navigation: {
    DataValidation: { since: '1.8', get: (self) => excelObject('DataValidation', self) },
    Format: { since: '1.1', get: (self) => excelObject('RangeFormat', self) },
    Sort: { since: '1.2', get: (self) => excelObject('RangeSort', self) },
    Worksheet: {
      since: '1.1',
      get: ({ session, sheetId }) => excelObject('Worksheet', { session, sheetId }),
    },
  },
  methods: {
    ...shapeMethods,
    ...searchMethods,
    ...dependencyMethods,
    ...copyMethods,
    ...moveMethods,
    ...spillMethods,
    ...cellPropertyMethods,
    Calculate: { since: '1.6', call: ({ session }) => session.engine.calculate() },
    Clear: {
      since: '1.1',
      writes: true,
      call: (self, args) => {
        const applyTo = args.optionalText(0) ?? 'All';
        if (applyTo !== 'All' && applyTo !== 'Contents' && applyTo !== 'Formats') {
          throw notImplemented(`Range.clear("${applyTo}")`);
        }
        clear(self, applyTo);
      },
    },
    GetMergedAreasOrNullObject: {
      since: '1.13',
      call: (self) => {
        const { session, sheetId, area } = self;
        // as Excel, of merges that reach into the range only those that begin in it (office-js issue 3611)
        const areas = session.engine
          .merges(sheetId, area)
          .filter(({ row, column }) => intersection({ row, column, rows: 1, columns: 1 }, area));
        if (areas.length > session.faults.mergesTold)
          throw excelError(
            'GeneralException',
            `There are more than ${session.faults.mergesTold} merged areas.`,
          );
        return areas.length ? excelObject('RangeAreas', { session, sheetId, areas }) : null;
      },
    },
    GetTables: {
      since: '1.9',
      call: ({ session, sheetId, area }, args) => {
        if (args.flag(0, false)) throw notImplemented('Range.getTables(true)');
        return excelObject('TableCollection', { session, sheetId, area });
      },
    },
    Merge: { since: '1.2', writes: true, call: (self, args) => merge(self, args.flag(0, false)) },
    Select: {
      since: '1.1',
      call: ({ session, sheetId, area }) => {
        if (session.sheet(sheetId).visibility !== 'Visible')
          throw excelError('InvalidOperation', 'The sheet is hidden.');
        session.engine.select(sheetId, area);
      },
    },
    Unmerge: { since: '1.2', writes: true, call: unmerge },
    _KeepReference: {
      since: '1.1',
      call: (self) => {
        self.reference ??= self.session.keep(excelObject('Range', self));
      },
    },
    _ValidateArraySize: {
      since: '1.3',
      call: ({ area }, args) => {
        if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) {
          const detail = `The array must have ${area.rows} rows and ${area.columns} columns, as the range has.`;
          throw excelError('InvalidArgument', detail);
        }
      },
    },
  },
};
