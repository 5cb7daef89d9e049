import { excelError, notImplemented } from '../errors';
import { EventType, WORKBOOK_TARGET } from '../events';
import { findRange } from '../references';
import { wireId } from '../session';
import { isRecord } from '../is-record';
import type { ClassDeclaration } from './declaration';
import { excelObject, type ExcelObject, type SheetSelf } from './excel-object';
import { MAX_COLUMNS, MAX_ROWS } from '../../../spreadsheet/area';

function tellProtection({ session, sheetId }: SheetSelf, isProtected: boolean): void {
  const message = { isProtected, worksheetId: wireId(sheetId), source: 'Local' };
  for (const target of [wireId(sheetId), WORKBOOK_TARGET])
    session.events.fire(EventType.protectionChanged, target, message);
}

/** `Excel.WorksheetProtection`: of its options only whether formats may change is kept. */
export const worksheetProtection: ClassDeclaration<SheetSelf> = {
  properties: {
    Protected: { since: '1.2', get: ({ session, sheetId }) => session.beside(sheetId).protection !== null },
  },
  methods: {
    Protect: {
      since: '1.2',
      writes: true,
      call: ({ session, sheetId }, args) => {
        const beside = session.beside(sheetId);
        if (beside.protection) throw excelError('InvalidOperation', 'The sheet is protected already.');
        if (args.optionalText(1)) throw notImplemented('passwords of sheets');
        const options = isRecord(args.values[0]) ? args.values[0] : {};
        const other = Object.keys(options).find(
          (name) => name !== 'allowFormatCells' && options[name] === true,
        );
        if (other) throw notImplemented(`the protection option ${other}`);
        beside.protection = { allowFormatCells: options.allowFormatCells === true, hasPassword: false };
        tellProtection({ session, sheetId }, true);
      },
    },
    Unprotect: {
      since: '1.2',
      writes: true,
      call: ({ session, sheetId }) => {
        const beside = session.beside(sheetId);
        if (beside.protection?.hasPassword)
          throw excelError('AccessDenied', 'The workbench cannot check passwords.');
        const wasProtected = beside.protection !== null;
        beside.protection = null;
        if (wasProtected) tellProtection({ session, sheetId }, false);
      },
    },
  },
};

function freeze({ session, sheetId }: SheetSelf, rows: number, columns: number): void {
  session.sheet(sheetId);
  session.engine.setFrozen(sheetId, rows, columns);
}

function location(self: SheetSelf): ExcelObject | null {
  const { rows, columns } = self.session.engine.frozen(self.sheetId);
  if (!rows && !columns) return null;
  return excelObject('Range', {
    ...self,
    area: { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS },
  });
}

/** `Excel.WorksheetFreezePanes` */
export const freezePanes: ClassDeclaration<SheetSelf> = {
  methods: {
    FreezeAt: {
      since: '1.7',
      writes: true,
      call: (self, args) => {
        const range =
          typeof args.values[0] === 'string' ? findRange(self, args.text(0)) : args.object(0, 'Range').self;
        const { row, column, rows, columns } = range.area;
        freeze(self, rows === MAX_ROWS ? 0 : row + rows, columns === MAX_COLUMNS ? 0 : column + columns);
      },
    },
    FreezeColumns: {
      since: '1.7',
      writes: true,
      call: (self, args) => freeze(self, 0, args.has(0) ? args.integer(0, 1) : 1),
    },
    FreezeRows: {
      since: '1.7',
      writes: true,
      call: (self, args) => freeze(self, args.has(0) ? args.integer(0, 1) : 1, 0),
    },
    GetLocation: {
      since: '1.7',
      call: (self) => {
        const found = location(self);
        if (!found) throw excelError('ItemNotFound');
        return found;
      },
    },
    GetLocationOrNullObject: { since: '1.7', call: location },
    Unfreeze: { since: '1.7', writes: true, call: (self) => freeze(self, 0, 0) },
  },
};
