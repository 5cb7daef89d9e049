import { excelError } from '../errors';
import type { Arguments } from './arguments';
import type { ClassDeclaration } from './declaration';
import { excelObject, type ExcelObject, type SheetsAreasSelf } from './excel-object';
import { addressesOf } from './range-areas';
import { orNotFound } from './range-shapes';

const onSheets = ({ session, sheets }: SheetsAreasSelf): ExcelObject[] =>
  sheets.map((one) => excelObject('RangeAreas', { session, ...one }));

function onSheet({ session, sheets }: SheetsAreasSelf, args: Arguments): ExcelObject | null {
  const sheet = session.findSheet(args.text(0));
  const found = sheets.find(({ sheetId }) => sheetId === sheet?.id);
  return found ? excelObject('RangeAreas', { session, ...found }) : null;
}

/** `Excel.WorkbookRangeAreas`: areas on several sheets. */
export const workbookRangeAreas: ClassDeclaration<SheetsAreasSelf> = {
  ids: ({ reference }) => (reference ? { _ReferenceId: reference } : {}),
  properties: {
    Addresses: {
      since: '1.12',
      get: ({ session, sheets }) => sheets.map((one) => addressesOf({ session, ...one })),
    },
  },
  navigation: {
    Areas: { since: '1.12', get: (self) => excelObject('RangeAreasCollection', self) },
    Ranges: {
      since: '1.12',
      get: ({ session, sheets }) =>
        excelObject('RangeCollection', {
          ranges: sheets.flatMap(({ sheetId, areas }) => areas.map((area) => ({ session, sheetId, area }))),
        }),
    },
  },
  methods: {
    GetRangeAreasBySheet: { since: '1.12', call: (self, args) => orNotFound(onSheet(self, args)) },
    GetRangeAreasOrNullObjectBySheet: { since: '1.12', call: onSheet },
    _KeepReference: {
      since: '1.12',
      call: (self) => {
        self.reference ??= self.session.keep(excelObject('WorkbookRangeAreas', self));
      },
    },
  },
};

/** `WorkbookRangeAreas.areas` */
export const rangeAreasCollection: ClassDeclaration<SheetsAreasSelf> = {
  items: onSheets,
  methods: {
    GetCount: { since: '1.12', call: ({ sheets }) => sheets.length },
    GetItemAt: {
      since: '1.12',
      call: (self, args) => {
        const found = onSheets(self)[args.integer(0)];
        if (!found) throw excelError('InvalidArgument');
        return found;
      },
    },
  },
};
