import { EventType, WORKBOOK_TARGET } from '../events';
import { assertStructureFree } from '../protection';
import type { Session } from '../session';
import { assertSheetName, freeSheetName } from '../sheet-names';
import type { ClassDeclaration } from './declaration';
import { excelObject, type ExcelObject } from './excel-object';
import { counted, sheetEvents, sheetObject } from './sheet-objects';

function find(session: Session, key: string): ExcelObject | null {
  return sheetObject(session, session.findSheet(key));
}

const ofWorkbook = () => WORKBOOK_TARGET;

/** `Excel.WorksheetCollection` */
export const worksheets: ClassDeclaration<Session> = {
  item: find,
  items: (session) =>
    session.engine.sheets().map(({ id: sheetId }) => excelObject('Worksheet', { session, sheetId })),
  events: {
    ...sheetEvents<Session>(ofWorkbook, ['1.9', '1.7', '1.9', '1.8', '1.17', '1.17', '1.14', '1.10']),
    Added: { since: '1.7', type: EventType.added, target: ofWorkbook },
    Deleted: { since: '1.7', type: EventType.deleted, target: ofWorkbook },
    Moved: { since: '1.17', type: EventType.moved, target: ofWorkbook },
  },
  methods: {
    Add: {
      since: '1.1',
      writes: true,
      call: (session, args) => {
        assertStructureFree(session);
        const name = args.optionalText(0) ?? freeSheetName(session);
        assertSheetName(session, name);
        return excelObject('Worksheet', { session, sheetId: session.engine.addSheet(name) });
      },
    },
    GetActiveWorksheet: {
      since: '1.1',
      call: (session) => excelObject('Worksheet', { session, sheetId: session.engine.activeSheet() }),
    },
    GetCount: { since: '1.4', call: (session, args) => counted(session, args.flag(0, false)).length },
    GetFirst: {
      since: '1.5',
      call: (session, args) => sheetObject(session, counted(session, args.flag(0, false))[0]),
    },
    GetItemOrNullObject: { since: '1.4', call: (session, args) => find(session, args.text(0)) },
    GetLast: {
      since: '1.5',
      call: (session, args) => sheetObject(session, counted(session, args.flag(0, false)).pop()),
    },
  },
};
