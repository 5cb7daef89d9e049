import { excelError } from './errors';
import type { Session } from './session';

const LONGEST = 31;

/** Refuses what Excel does not take as a sheet's name; `own` is the sheet that may keep it. */
export function assertSheetName(session: Session, name: string, own?: string): void {
  const allowed = name.trim() !== '' && name.length <= LONGEST && !/[[\]:*?/\\]|^'|'$/.test(name);
  if (!allowed || name.toUpperCase() === 'HISTORY') {
    const detail = `"${name}" is no sheet name: 1 to ${LONGEST} characters, none of [ ] : * ? / \\.`;
    throw excelError('InvalidArgument', detail);
  }
  const upper = name.toUpperCase();
  const taken = session.engine
    .sheets()
    .some((sheet) => sheet.id !== own && sheet.name.toUpperCase() === upper);
  if (taken) throw excelError('ItemAlreadyExists', `A sheet "${name}" exists.`);
}

/** `Sheet2`, the first such name that is free. */
export function freeSheetName(session: Session): string {
  const taken = new Set(session.engine.sheets().map(({ name }) => name.toUpperCase()));
  let number = session.engine.sheets().length + 1;
  while (taken.has(`SHEET${number}`)) number++;
  return `Sheet${number}`;
}
