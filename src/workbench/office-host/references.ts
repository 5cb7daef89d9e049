import { addressAsExcelWritesIt, parseArea, splitSheet } from '../../spreadsheet/a1';
import { WHOLE_SHEET } from '../../spreadsheet/area';
import { excelError } from './errors';
import type { RangeSelf, SheetSelf } from './objects/excel-object';
import type { Session } from './session';

/** The range an address or a defined name stands for, seen from a sheet. No address is the whole sheet. */
export function findRange({ session, sheetId }: SheetSelf, address: string | null): RangeSelf {
  if (address === null || address === '') return { session, sheetId, area: WHOLE_SHEET };
  const { sheet, rest } = splitSheet(address);
  const own = session.sheet(sheetId).name;
  if (sheet !== null && sheet.toUpperCase() !== own.toUpperCase()) {
    throw excelError('InvalidArgument', `${address} is not on the sheet "${own}".`);
  }
  const area = parseArea(rest);
  if (area) return { session, sheetId, area };
  const named = findNamedRange(session, sheetId, rest);
  if (named?.sheetId === sheetId) return named;
  throw excelError('InvalidArgument', `${address} is not an address.`);
}

/** A defined name of the sheet, or of the workbook, as a range. */
function findNamedRange(session: Session, sheetId: string, name: string): RangeSelf | null {
  const upper = name.toUpperCase();
  const names = session.engine.names().filter((defined) => defined.name.toUpperCase() === upper);
  const found =
    names.find((defined) => defined.sheetId === sheetId) ?? names.find((defined) => defined.sheetId === null);
  return found ? rangeOfFormula(session, found.formula) : null;
}

/** `=Sheet1!$A$1:$B$2` as a range; `null` where the formula is something else. */
export function rangeOfFormula(session: Session, formula: string): RangeSelf | null {
  const { sheet, rest } = splitSheet(formula.replace(/^=/, ''));
  const area = parseArea(rest);
  const info = sheet === null ? undefined : session.findSheet(sheet);
  return area && info ? { session, sheetId: info.id, area } : null;
}

/** `=Sheet1!$A$1:$B$2` of a range. */
export function formulaOfRange({ session, sheetId, area }: RangeSelf): string {
  return `=${addressAsExcelWritesIt(session.sheet(sheetId).name, area, true)}`;
}
