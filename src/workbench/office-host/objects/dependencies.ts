import type { Area } from '../../engine/engine';
import { intersects, isUnbounded } from '../../../spreadsheet/area';
import { sourcesOf } from '../../../spreadsheet/formula-sources';
import { excelError, notImplemented } from '../errors';
import type { Session } from '../session';
import { excelObject, type ExcelObject, type RangeSelf, type SheetAreas } from './excel-object';

/** A cell with a formula, and what that reads. */
interface Reader {
  sheetId: string;
  area: Area;
  reads: SheetAreas[];
}

/** Formulas of one part of a sheet, with the areas they read. Names, tables and calculated references are not followed. */
function readersIn(session: Session, sheetId: string, within: Area | null): Reader[] {
  const { engine } = session;
  const used = engine.usedArea(sheetId, true, within ?? undefined);
  if (!used) return [];
  return engine.read(sheetId, used).flatMap((line, r) =>
    line.flatMap(({ formula }, c) => {
      if (formula === '') return [];
      const area = { row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
      return [{ sheetId, area, reads: areasOf(session, sheetId, formula) }];
    }),
  );
}

function areasOf(session: Session, own: string, formula: string): SheetAreas[] {
  const sources = sourcesOf(formula);
  if (!sources) throw notImplemented(`what is read by names, tables or other workbooks (${formula})`);
  return sources.flatMap(({ sheet, area }) => {
    const sheetId = sheet === null ? own : session.findSheet(sheet)?.id;
    return sheetId === undefined ? [] : [{ sheetId, areas: [area] }];
  });
}

/** Areas by sheet, in the order of the sheets, each once. */
function bySheet(session: Session, found: readonly SheetAreas[]): SheetAreas[] {
  return session.engine.sheets().flatMap(({ id }) => {
    const areas = new Map<string, Area>();
    for (const { sheetId, areas: some } of found)
      if (sheetId === id) for (const area of some) areas.set(JSON.stringify(area), area);
    return areas.size > 0 ? [{ sheetId: id, areas: [...areas.values()] }] : [];
  });
}

function answer(session: Session, found: readonly SheetAreas[]): ExcelObject {
  const sheets = bySheet(session, found);
  // so Excel says that there are none
  if (sheets.length === 0) throw excelError('ItemNotFound');
  return excelObject('WorkbookRangeAreas', { session, sheets });
}

function assertBounded({ area }: RangeSelf): void {
  if (isUnbounded(area)) throw notImplemented('what whole rows or columns depend on');
}

const touches = (one: SheetAreas, other: SheetAreas): boolean =>
  one.sheetId === other.sheetId && one.areas.some((area) => other.areas.some((of) => intersects(area, of)));

/** What is found from the cells of a range, step by step; `direct`: in one step. */
function follow(
  self: RangeSelf,
  direct: boolean,
  next: (from: SheetAreas) => readonly SheetAreas[],
): ExcelObject {
  assertBounded(self);
  const found = new Map<string, SheetAreas>();
  let from: SheetAreas[] = [{ sheetId: self.sheetId, areas: [self.area] }];
  do {
    const reached = from.flatMap(next);
    from = reached.filter((one) => !found.has(JSON.stringify(one)));
    for (const one of from) found.set(JSON.stringify(one), one);
  } while (!direct && from.length > 0);
  return answer(self.session, [...found.values()]);
}

function precedents(self: RangeSelf, direct: boolean): ExcelObject {
  return follow(self, direct, ({ sheetId, areas }) =>
    areas.flatMap((area) => readersIn(self.session, sheetId, area).flatMap(({ reads }) => reads)),
  );
}

function dependents(self: RangeSelf, direct: boolean): ExcelObject {
  const readers = self.session.engine.sheets().flatMap(({ id }) => readersIn(self.session, id, null));
  return follow(self, direct, (from) =>
    readers
      .filter(({ reads }) => reads.some((one) => touches(one, from)))
      .map(({ sheetId, area }) => ({ sheetId, areas: [area] })),
  );
}

/** What a range's formulas read, and which formulas read it: members of `Excel.Range`. */
export const dependencyMethods = {
  GetDependents: { since: '1.15', call: (self: RangeSelf) => dependents(self, false) },
  GetDirectDependents: { since: '1.13', call: (self: RangeSelf) => dependents(self, true) },
  GetDirectPrecedents: { since: '1.12', call: (self: RangeSelf) => precedents(self, true) },
  GetPrecedents: { since: '1.14', call: (self: RangeSelf) => precedents(self, false) },
} as const;
