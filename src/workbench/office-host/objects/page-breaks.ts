import { excelError } from '../errors';
import { findRange } from '../references';
import type { ClassDeclaration } from './declaration';
import { excelObject, isExcelObject, type PageBreakSelf, type SheetSelf } from './excel-object';

const pageOf = ({ session, sheetId }: SheetSelf) => session.beside(sheetId).page;

function setBreaks(self: SheetSelf, rows: readonly number[]): void {
  const rowBreaks = [...new Set(rows)].sort((a, b) => a - b);
  self.session.engine.setPage(self.sheetId, { ...pageOf(self), rowBreaks });
}

/** `Excel.PageBreakCollection` of the breaks between rows. */
export const pageBreaks: ClassDeclaration<SheetSelf> = {
  items: (self) => pageOf(self).rowBreaks.map((row) => excelObject('PageBreak', { ...self, row })),
  methods: {
    Add: {
      since: '1.9',
      writes: true,
      call: (self, args) => {
        const given = args.values[0];
        const range = isExcelObject(given) ? args.object(0, 'Range').self : findRange(self, args.text(0));
        if (range.sheetId !== self.sheetId)
          throw excelError('InvalidArgument', 'The range is on another sheet.');
        const { row } = range.area;
        if (row === 0) throw excelError('InvalidArgument', 'No page ends above the first row.');
        setBreaks(self, [...pageOf(self).rowBreaks, row]);
        return excelObject('PageBreak', { ...self, row });
      },
    },
    GetCount: { since: '1.9', call: (self) => pageOf(self).rowBreaks.length },
    RemovePageBreaks: { since: '1.9', writes: true, call: (self) => setBreaks(self, []) },
  },
};

/** `Excel.PageBreak`: the row below it begins a page. */
export const pageBreak: ClassDeclaration<PageBreakSelf> = {
  properties: {
    ColumnIndex: { since: '1.9', get: () => 0 },
    RowIndex: { since: '1.9', get: ({ row }) => row },
  },
  methods: {
    Delete: {
      since: '1.9',
      writes: true,
      call: (self) =>
        setBreaks(
          self,
          pageOf(self).rowBreaks.filter((row) => row !== self.row),
        ),
    },
  },
};
