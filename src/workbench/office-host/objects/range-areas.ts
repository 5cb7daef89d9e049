import { addressAsExcelWritesIt } from '../../../spreadsheet/a1';
import { isEntireColumns, isEntireRows } from '../../../spreadsheet/area';
import { excelError } from '../errors';
import type { ClassDeclaration } from './declaration';
import { excelObject, type AreasSelf } from './excel-object';

function parts({ session, sheetId, areas }: AreasSelf) {
  return areas.map((area) => excelObject('Range', { session, sheetId, area }));
}

function addresses({ session, sheetId, areas }: AreasSelf): string {
  const { name } = session.sheet(sheetId);
  return areas.map((area) => addressAsExcelWritesIt(name, area)).join(', ');
}

/** `Excel.RangeAreas`, as far as merged areas and print areas need it. */
export const rangeAreas: ClassDeclaration<AreasSelf> = {
  ids: ({ reference }) => (reference ? { _ReferenceId: reference } : {}),
  properties: {
    Address: { since: '1.9', get: addresses },
    AddressLocal: { since: '1.9', get: addresses },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
    CellCount: {
      since: '1.9',
      get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
    },
    IsEntireColumn: { since: '1.9', get: ({ areas }) => areas.every(isEntireColumns) },
    IsEntireRow: { since: '1.9', get: ({ areas }) => areas.every(isEntireRows) },
  },
  navigation: {
    Areas: { since: '1.9', get: (self) => excelObject('RangeCollection', self) },
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

/** `RangeAreas.areas` */
export const rangeCollection: ClassDeclaration<AreasSelf> = {
  items: parts,
  methods: {
    GetCount: { since: '1.9', call: ({ areas }) => areas.length },
    GetItemAt: {
      since: '1.9',
      call: (self, args) => {
        const part = parts(self)[args.integer(0)];
        if (!part) throw excelError('InvalidArgument');
        return part;
      },
    },
  },
};
