import { EventType, WORKBOOK_TARGET } from '../events';
import { fromBase64 } from '../document-file';
import { excelError, notImplemented } from '../errors';
import type { Session } from '../session';
import type { ClassDeclaration } from './declaration';
import { choiceValue, flagValue } from './arguments';
import { excelObject } from './excel-object';

/** `Excel.Workbook`, the root of every request. */
export const workbook: ClassDeclaration<Session> = {
  properties: {
    Name: { since: '1.7', get: (session) => session.options.documentName },
    ReadOnly: { since: '1.8', get: (session) => session.readOnly },
  },
  navigation: {
    Application: { since: '1.1', get: (session) => excelObject('Application', session) },
    CustomXmlParts: {
      since: '1.5',
      get: (session) => excelObject('CustomXmlPartCollection', { session, namespace: null }),
    },
    Names: { since: '1.1', get: (session) => excelObject('NamedItemCollection', { session, sheetId: null }) },
    Protection: { since: '1.7', get: (session) => excelObject('WorkbookProtection', session) },
    Settings: { since: '1.4', get: (session) => excelObject('SettingCollection', session) },
    Tables: { since: '1.1', get: (session) => excelObject('TableCollection', { session, sheetId: null }) },
    _Runtime: { since: '1.5', get: (session) => excelObject('Runtime', session) },
    Worksheets: { since: '1.1', get: (session) => excelObject('WorksheetCollection', session) },
  },
  events: {
    // the workbench has one workbook, which is always in front
    Activated: { since: '1.13', type: EventType.workbookActivated, target: () => WORKBOOK_TARGET },
  },
  methods: {
    GetActiveCell: {
      since: '1.7',
      call: (session) => {
        const { sheetId, area } = session.engine.selection();
        return excelObject('Range', { session, sheetId, area: { ...area, rows: 1, columns: 1 } });
      },
    },
    GetSelectedRange: {
      since: '1.1',
      call: (session) => {
        const { sheetId, area } = session.engine.selection();
        if (session.engine.selectedAreas().length > 1) throw excelError('InvalidSelection');
        return excelObject('Range', { session, sheetId, area });
      },
    },
    GetSelectedRanges: {
      since: '1.9',
      call: (session) => {
        const { sheetId } = session.engine.selection();
        return excelObject('RangeAreas', { session, sheetId, areas: session.engine.selectedAreas() });
      },
    },
    // what Excel on the web does for `Excel.createWorkbook`
    CreateAndOpenWorkbook: {
      since: '1.8',
      call: (session, args) => openCreated(session, args.optionalText(0)),
    },
    _GetReferenceCount: { since: '1.1', call: (session) => session.references.size },
    _RemoveAllReferences: { since: '1.1', call: (session) => session.references.clear() },
    _RemoveReference: { since: '1.1', call: (session, args) => void session.references.delete(args.text(0)) },
  },
};

/** Opens a new workbook beside this one; without bytes an empty one, which the workbench has no place for. */
function openCreated(session: Session, base64: string | null): void {
  if (!base64) throw notImplemented('creating an empty workbook');
  const refused = session.faults.newWorkbook;
  if (refused) throw excelError(refused, 'The new workbook is refused.');
  const bytes = fromBase64(base64);
  if (!bytes) throw excelError('InvalidArgument', 'The file is not in base64.');
  if (!session.documentFile) throw notImplemented('creating a workbook here');
  session.documentFile.created(bytes);
}

/** `Excel.WorkbookProtection`: the structure; a password cannot be kept, nor known. */
export const workbookProtection: ClassDeclaration<Session> = {
  properties: { Protected: { since: '1.7', get: (session) => session.engine.beside.structureProtected } },
  methods: {
    Protect: {
      since: '1.7',
      writes: true,
      call: (session, args) => {
        if (args.optionalText(0)) throw notImplemented('passwords of workbooks');
        if (session.engine.beside.structureProtected)
          throw excelError('InvalidOperation', 'The workbook is protected already.');
        session.engine.beside.structureProtected = true;
        session.structureProtectedHere = true;
      },
    },
    Unprotect: {
      since: '1.7',
      writes: true,
      call: (session) => {
        const { beside } = session.engine;
        // whether the file's protection has a password is not kept
        if (beside.structureProtected && !session.structureProtectedHere) throw excelError('AccessDenied');
        beside.structureProtected = false;
      },
    },
  },
};

const SEPARATORS = { 'vi-VN': { decimal: ',', group: '.' }, 'en-US': { decimal: '.', group: ',' } } as const;

/** `Excel.Application` */
export const application: ClassDeclaration<Session> = {
  properties: {
    CalculationMode: {
      since: '1.1',
      get: ({ engine }) => engine.calculationMode(),
      set: ({ engine }, value) => engine.setCalculationMode(choiceValue(value, ['Automatic', 'Manual'])),
    },
    CalculationState: { since: '1.9', get: () => 'Done', calculated: true },
    DecimalSeparator: { since: '1.11', get: ({ options }) => SEPARATORS[options.locale].decimal },
    ThousandsSeparator: { since: '1.11', get: ({ options }) => SEPARATORS[options.locale].group },
    UseSystemSeparators: { since: '1.11', get: () => true },
  },
  navigation: { CultureInfo: { since: '1.11', get: (session) => excelObject('CultureInfo', session) } },
  methods: {
    Calculate: {
      since: '1.1',
      call: (session, args) => {
        args.choice(0, ['Recalculate', 'Full', 'FullRebuild'], 'Recalculate');
        session.engine.calculate();
        session.outOfDate = true;
      },
    },
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => undefined },
  },
};

/** `Excel.Runtime`: whether this add-in hears of events. */
export const runtime: ClassDeclaration<Session> = {
  properties: {
    EnableEvents: {
      since: '1.8',
      get: ({ events }) => events.isEnabled,
      set: ({ events }, value) => {
        events.isEnabled = flagValue(value);
      },
    },
  },
};

/** `Excel.CultureInfo` */
export const cultureInfo: ClassDeclaration<Session> = {
  properties: { Name: { since: '1.11', get: ({ options }) => options.locale } },
  navigation: { NumberFormat: { since: '1.11', get: (session) => excelObject('NumberFormatInfo', session) } },
};

/** `Excel.NumberFormatInfo` */
export const numberFormatInfo: ClassDeclaration<Session> = {
  properties: {
    NumberDecimalSeparator: { since: '1.11', get: ({ options }) => SEPARATORS[options.locale].decimal },
    NumberGroupSeparator: { since: '1.11', get: ({ options }) => SEPARATORS[options.locale].group },
  },
};
