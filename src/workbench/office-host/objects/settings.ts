import { excelError } from '../errors';
import type { Session } from '../session';
import type { ClassDeclaration } from './declaration';
import { excelObject, type ExcelObject, type SettingSelf } from './excel-object';

function find(session: Session, key: string): ExcelObject | null {
  return session.settings.has(key) ? excelObject('Setting', { session, key }) : null;
}

/** `Excel.SettingCollection`: kept while the workbook is open, not written to the file. */
export const settings: ClassDeclaration<Session> = {
  item: find,
  items: (session) => [...session.settings.keys()].map((key) => excelObject('Setting', { session, key })),
  methods: {
    Add: {
      since: '1.4',
      writes: true,
      call: (session, args) => {
        const key = args.text(0);
        session.settings.set(key, args.values[1]);
        return excelObject('Setting', { session, key });
      },
    },
    GetCount: { since: '1.4', call: (session) => session.settings.size },
    GetItemOrNullObject: { since: '1.4', call: (session, args) => find(session, args.text(0)) },
  },
};

/** `Excel.Setting` */
export const setting: ClassDeclaration<SettingSelf> = {
  ids: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { since: '1.4', get: ({ key }) => key },
    Value: {
      since: '1.4',
      get: ({ session, key }) => {
        if (!session.settings.has(key)) throw excelError('ItemNotFound');
        return session.settings.get(key);
      },
      set: ({ session, key }, value) => {
        if (!session.settings.has(key)) throw excelError('ItemNotFound');
        session.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: { since: '1.4', writes: true, call: ({ session, key }) => void session.settings.delete(key) },
  },
};
