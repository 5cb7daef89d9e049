import { addressAsExcelWritesIt } from '../../../spreadsheet/a1';
import { isEntireColumns, isEntireRows } from '../../../spreadsheet/area';
import { excelError } from '../errors';
import type { ClassDeclaration } from './declaration';
import { excelObject, type AreasSelf, type RangesSelf } from './excel-object';

/** `Sheet1!A1, Sheet1!C3:D4` */
export function addressesOf({ session, sheetId, areas }: AreasSelf): string {
  const { name } = session.sheet(sheetId);
  return areas.map((area) => addressAsExcelWritesIt(name, area)).join(', ');
}

/** `Excel.RangeAreas`, as far as merged areas and print areas need it. */
export const rangeAreas: ClassDeclaration<AreasSelf> = {
  ids: ({ reference }) => (reference ? { _ReferenceId: reference } : {}),
  properties: {
    Address: { since: '1.9', get: addressesOf },
    AddressLocal: { since: '1.9', get: addressesOf },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
    CellCount: {
      since: '1.9',
      get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
    },
    IsEntireColumn: { since: '1.9', get: ({ areas }) => areas.every(isEntireColumns) },
    IsEntireRow: { since: '1.9', get: ({ areas }) => areas.every(isEntireRows) },
  },
  navigation: {
    Areas: {
      since: '1.9',
      get: ({ session, sheetId, areas }) =>
        excelObject('RangeCollection', { ranges: areas.map((area) => ({ session, sheetId, area })) }),
    },
    Worksheet: {
      since: '1.9',
      get: ({ session, sheetId }) => excelObject('Worksheet', { session, sheetId }),
    },
  },
  methods: {
    _KeepReference: {
      since: '1.9',
      call: (self) => {
        self.reference ??= self.session.keep(excelObject('RangeAreas', self));
      },
    },
  },
};

/** `RangeAreas.areas`, `WorkbookRangeAreas.ranges` */
export const rangeCollection: ClassDeclaration<RangesSelf> = {
  items: ({ ranges }) => ranges.map((range) => excelObject('Range', range)),
  methods: {
    GetCount: { since: '1.9', call: ({ ranges }) => ranges.length },
    GetItemAt: {
      since: '1.9',
      call: ({ ranges }, args) => {
        const found = ranges[args.integer(0)];
        if (!found) throw excelError('InvalidArgument');
        return excelObject('Range', found);
      },
    },
  },
};
