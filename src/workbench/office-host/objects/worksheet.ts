import type { SheetVisibility } from '../../content';
import { insideSheet } from '../../../spreadsheet/area';
import { excelError } from '../errors';
import { assertStructureFree } from '../protection';
import { findRange } from '../references';
import { wireId, type Session } from '../session';
import { assertSheetName } from '../sheet-names';
import { colorText, colorValue, POINTS_PER_PIXEL } from '../looks';
import { choiceValue, flagValue, numberValue, textValue, type Arguments } from './arguments';
import type { ClassDeclaration } from './declaration';
import { excelObject, type ExcelObject, type SheetSelf } from './excel-object';
import { findAll } from './range-search';
import { orNotFound } from './range-shapes';
import { copySheet } from './sheet-copy';
import { counted, sheetEvents, sheetObject } from './sheet-objects';

const VISIBILITIES: readonly SheetVisibility[] = ['Visible', 'Hidden', 'VeryHidden'];

function neighbour({ session, sheetId }: SheetSelf, args: Arguments, step: 1 | -1): ExcelObject | null {
  const sheets = session.engine.sheets();
  const rest =
    step === 1
      ? sheets.slice(position(session, sheetId) + 1)
      : sheets.slice(0, position(session, sheetId)).reverse();
  return sheetObject(
    session,
    rest.find(({ visibility }) => !args.flag(0, false) || visibility === 'Visible'),
  );
}

function position(session: Session, sheetId: string): number {
  session.sheet(sheetId);
  return session.engine.sheets().findIndex(({ id }) => id === sheetId);
}

/** One sheet must stay to be seen. */
function assertOthersVisible(session: Session, sheetId: string): void {
  if (!counted(session, true).some(({ id }) => id !== sheetId)) {
    throw excelError('InvalidOperation', 'It is the last visible sheet.');
  }
}

function usedRange({ session, sheetId }: SheetSelf, args: Arguments): ExcelObject | null {
  session.sheet(sheetId);
  const area = session.engine.usedArea(sheetId, args.flag(0, false));
  return area && excelObject('Range', { session, sheetId, area });
}

/** `Excel.Worksheet` */
export const worksheet: ClassDeclaration<SheetSelf> = {
  ids: ({ sheetId }) => ({ Id: wireId(sheetId) }),
  properties: {
    Id: { since: '1.1', get: ({ session, sheetId }) => wireId(session.sheet(sheetId).id) },
    Name: {
      since: '1.1',
      get: ({ session, sheetId }) => session.sheet(sheetId).name,
      set: ({ session, sheetId }, value) => {
        assertStructureFree(session);
        const name = textValue(value);
        assertSheetName(session, name, session.sheet(sheetId).id);
        session.engine.renameSheet(sheetId, name);
      },
    },
    Position: {
      since: '1.1',
      get: ({ session, sheetId }) => position(session, sheetId),
      set: ({ session, sheetId }, value) => {
        assertStructureFree(session);
        const to = numberValue(value, 0, session.engine.sheets().length - 1);
        position(session, sheetId);
        session.engine.moveSheet(sheetId, to);
      },
    },
    ShowGridlines: {
      since: '1.8',
      get: ({ session, sheetId }) => session.engine.showsGridlines(session.sheet(sheetId).id),
    },
    // under this name Office.js sets it
    Gridlines: {
      since: '1.8',
      set: ({ session, sheetId }, value) =>
        session.engine.setGridlines(session.sheet(sheetId).id, flagValue(value)),
    },
    StandardHeight: {
      since: '1.7',
      get: ({ session, sheetId }) =>
        session.engine.standardRowHeight(session.sheet(sheetId).id) * POINTS_PER_PIXEL,
    },
    TabColor: {
      since: '1.7',
      get: ({ session, sheetId }) => colorText(session.engine.tabColor(session.sheet(sheetId).id)) ?? '',
      set: ({ session, sheetId }, value) => {
        assertStructureFree(session);
        session.engine.setTabColor(session.sheet(sheetId).id, value === '' ? '' : colorValue(value));
      },
    },
    Visibility: {
      since: '1.1',
      get: ({ session, sheetId }) => session.sheet(sheetId).visibility,
      set: ({ session, sheetId }, value) => {
        assertStructureFree(session);
        const visibility = choiceValue(value, VISIBILITIES);
        session.sheet(sheetId);
        if (visibility !== 'Visible') assertOthersVisible(session, sheetId);
        session.engine.setVisibility(sheetId, visibility);
      },
    },
  },
  navigation: {
    Charts: { since: '1.1', get: (self) => excelObject('ChartCollection', self) },
    FreezePanes: { since: '1.7', get: (self) => excelObject('WorksheetFreezePanes', self) },
    Names: {
      since: '1.4',
      get: ({ session, sheetId }) => excelObject('NamedItemCollection', { session, sheetId }),
    },
    HorizontalPageBreaks: { since: '1.9', get: (self) => excelObject('PageBreakCollection', self) },
    PageLayout: { since: '1.9', get: (self) => excelObject('PageLayout', self) },
    Protection: { since: '1.2', get: (self) => excelObject('WorksheetProtection', self) },
    Tables: {
      since: '1.1',
      get: ({ session, sheetId }) => excelObject('TableCollection', { session, sheetId }),
    },
  },
  events: sheetEvents<SheetSelf>(
    ({ sheetId }) => wireId(sheetId),
    ['1.7', '1.7', '1.7', '1.8', '1.17', '1.17', '1.14', '1.10'],
  ),
  methods: {
    Activate: {
      since: '1.1',
      call: ({ session, sheetId }) => {
        if (session.sheet(sheetId).visibility !== 'Visible')
          throw excelError('InvalidOperation', 'The sheet is hidden.');
        session.engine.activateSheet(sheetId);
      },
    },
    Calculate: { since: '1.6', call: ({ session }) => session.engine.calculate() },
    Copy: { since: '1.7', writes: true, calculated: true, call: copySheet },
    Delete: {
      since: '1.1',
      writes: true,
      call: ({ session, sheetId }) => {
        assertStructureFree(session);
        const { visibility } = session.sheet(sheetId);
        if (visibility === 'VeryHidden')
          throw excelError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
        assertOthersVisible(session, sheetId);
        session.engine.removeSheet(sheetId);
      },
    },
    FindAll: { since: '1.9', calculated: true, call: (self, args) => orNotFound(findAll(self, args)) },
    FindAllOrNullObject: { since: '1.9', calculated: true, call: findAll },
    GetCell: {
      since: '1.1',
      call: (self, args) => {
        const area = { row: args.integer(0, 0), column: args.integer(1, 0), rows: 1, columns: 1 };
        if (!insideSheet(area)) throw excelError('InvalidArgument', 'The cell lies outside of the sheet.');
        return excelObject('Range', { ...self, area });
      },
    },
    GetNext: { since: '1.5', call: (self, args) => orNotFound(neighbour(self, args, 1)) },
    GetNextOrNullObject: { since: '1.5', call: (self, args) => neighbour(self, args, 1) },
    GetPrevious: { since: '1.5', call: (self, args) => orNotFound(neighbour(self, args, -1)) },
    GetPreviousOrNullObject: { since: '1.5', call: (self, args) => neighbour(self, args, -1) },
    GetRange: {
      since: '1.1',
      call: (self, args) => excelObject('Range', findRange(self, args.optionalText(0))),
    },
    GetRangeByIndexes: {
      since: '1.7',
      call: (self, args) => {
        const [row, column, rows, columns] = [
          args.integer(0, 0),
          args.integer(1, 0),
          args.integer(2, 1),
          args.integer(3, 1),
        ];
        const area = { row, column, rows, columns };
        if (!insideSheet(area)) throw excelError('InvalidArgument', 'The range lies outside of the sheet.');
        return excelObject('Range', { ...self, area });
      },
    },
    GetRanges: {
      since: '1.9',
      call: (self, args) => {
        const addresses = (args.optionalText(0) ?? '').split(',');
        const areas = addresses.map((address) => findRange(self, address.trim()).area);
        return excelObject('RangeAreas', { ...self, areas });
      },
    },
    GetUsedRange: {
      since: '1.1',
      calculated: true,
      // of an empty sheet Excel gives the first cell
      call: (self, args) =>
        usedRange(self, args) ??
        excelObject('Range', { ...self, area: { row: 0, column: 0, rows: 1, columns: 1 } }),
    },
    GetUsedRangeOrNullObject: { since: '1.4', calculated: true, call: usedRange },
  },
};
