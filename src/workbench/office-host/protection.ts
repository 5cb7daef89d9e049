import type { Area } from '../engine/engine';
import { excelError } from './errors';
import type { Session } from './session';

/** Excel refuses to change locked cells of a protected sheet. */
export function assertUnlocked(session: Session, sheetId: string, area: Area): void {
  const { protection, unlocked } = session.beside(sheetId);
  if (!protection) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!unlocked.has(`${row}:${column}`)) throw sheetIsProtected(session, sheetId);
    }
  }
}

/** On a protected sheet formats may change only where the protection says so, of locked and unlocked cells alike. */
export function assertFormatsFree(session: Session, sheetId: string): void {
  const { protection } = session.beside(sheetId);
  if (protection && !protection.allowFormatCells) throw sheetIsProtected(session, sheetId);
}

/** Sizes, merges, rules and hidden parts: refused on any protected sheet. */
export function assertUnprotected(session: Session, sheetId: string): void {
  if (session.beside(sheetId).protection) throw sheetIsProtected(session, sheetId);
}

/** Sheets are added, deleted, renamed, moved and hidden only where the workbook's structure is free. */
export function assertStructureFree(session: Session): void {
  if (session.engine.beside.structureProtected) {
    throw excelError('AccessDenied', "The workbook's structure is protected.");
  }
}

function sheetIsProtected(session: Session, sheetId: string): Error {
  return excelError('AccessDenied', `The sheet "${session.sheet(sheetId).name}" is protected.`);
}
