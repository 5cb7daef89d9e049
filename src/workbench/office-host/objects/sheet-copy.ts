import { copyOf } from '../../copy-of';
import { renameSheetIn } from '../../../spreadsheet/formula-references';
import { WHOLE_SHEET } from '../../../spreadsheet/area';
import { notImplemented, excelError } from '../errors';
import { assertStructureFree } from '../protection';
import { formulaOfRange, rangeOfFormula } from '../references';
import type { Session } from '../session';
import type { Arguments } from './arguments';
import { excelObject, type ExcelObject, type SheetSelf } from './excel-object';

const LONGEST = 31;

/** `Số liệu (2)`: the first such name that is free, and no longer than Excel lets it be. */
function nameOfCopy(session: Session, name: string): string {
  const taken = new Set(session.engine.sheets().map((sheet) => sheet.name.toUpperCase()));
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const copy = `${base.slice(0, LONGEST - ending.length)}${ending}`;
    if (!taken.has(copy.toUpperCase())) return copy;
  }
}

/** Where the copy is put; without a place it is the first sheet. */
function placeOf({ session }: SheetSelf, args: Arguments): number {
  const sheets = session.engine.sheets();
  const type = args.choice(0, ['None', 'Before', 'After', 'Beginning', 'End'], 'None');
  if (type === 'End') return sheets.length;
  if (type === 'None' || type === 'Beginning') return 0;
  if (!args.has(1)) throw excelError('InvalidArgument', 'Before or after which sheet?');
  const beside = session.sheet(args.object(1, 'Worksheet').self.sheetId);
  return sheets.findIndex(({ id }) => id === beside.id) + (type === 'After' ? 1 : 0);
}

/** What Excel would take along, and this host cannot. */
function assertCopyable({ session, sheetId }: SheetSelf, name: string): void {
  const { hasDrawing, hasFixedParts, protection } = session.beside(sheetId);
  if (hasDrawing || hasFixedParts)
    throw notImplemented('copying a sheet with tables, filters, links, charts or pictures of the file');
  if (protection) throw notImplemented('copying a protected sheet');
  const namesItself = (formula: string) => renameSheetIn(formula, name, `${name}?`) !== formula;
  const used = session.engine.usedArea(sheetId, true, WHOLE_SHEET);
  const formulas = used ? session.engine.read(sheetId, used).flat() : [];
  if (formulas.some(({ formula }) => formula !== '' && namesItself(formula)))
    throw notImplemented('copying formulas that name their own sheet');
  const others = session.engine
    .names()
    .filter(
      ({ formula, sheetId: of }) => (of === sheetId || of === null) && !rangeOfFormula(session, formula),
    );
  if (others.some(({ formula, sheetId: of }) => of === sheetId || namesItself(formula)))
    throw notImplemented('copying names that are calculations');
}

/** Ranges that had a name have it on the copy too, as a name of that sheet. */
function copyNames(session: Session, from: string, to: string): void {
  for (const { name, formula, sheetId } of session.engine.names()) {
    const range = rangeOfFormula(session, formula);
    const isOfSheet = sheetId === from || (sheetId === null && range?.sheetId === from);
    if (!range || !isOfSheet) continue;
    const copy = range.sheetId === from ? { ...range, sheetId: to } : range;
    session.engine.addName(name, formulaOfRange(copy), to);
  }
}

/** Tables need names of their own. */
function copyTables(session: Session, from: string, to: string): void {
  const { engine } = session;
  for (const table of engine.tables().filter(({ sheetId }) => sheetId === from)) {
    const taken = new Set(engine.tables().map(({ name }) => name.toUpperCase()));
    let number = engine.tables().length + 1;
    while (taken.has(`${table.name}${number}`.toUpperCase())) number++;
    engine.setTableLook(engine.addTable(to, `${table.name}${number}`, table.area), table.look);
  }
}

/** `Worksheet.copy`; the sheet in front stays there. */
export function copySheet(self: SheetSelf, args: Arguments): ExcelObject {
  const { session, sheetId } = self;
  assertStructureFree(session);
  const { name } = session.sheet(sheetId);
  const place = placeOf(self, args);
  assertCopyable(self, name);
  const id = session.engine.copySheet(sheetId, nameOfCopy(session, name), place);
  session.engine.setPage(id, copyOf(session.beside(sheetId).page));
  copyNames(session, sheetId, id);
  copyTables(session, sheetId, id);
  return excelObject('Worksheet', { session, sheetId: id });
}
