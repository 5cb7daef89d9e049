import type { SheetBeside, WorkbookContent } from '../../../src/workbench/content';
import { newSheetBeside } from '../../../src/workbench/engine/new-sheet';
import { content } from '../engine/content';

/** What stands beside the grid of a sheet that has nothing there. */
export function beside(parts: Partial<SheetBeside> = {}): SheetBeside {
  return { ...newSheetBeside(), ...parts };
}

/** A workbook with the table "Figures" on B2:C4 of its sheet. */
export function withTable(): WorkbookContent {
  const workbook = content({ 1: { 1: { v: 'Name' }, 2: { v: 'Value' } } });
  workbook.beside.sheets.s1 = beside({ tables: [{ name: 'Figures', ref: 'B2:C4' }] });
  return workbook;
}

/** A workbook whose sheet is protected; B2 may be changed. */
export function withProtection(allowFormatCells = false, hasPassword = false): WorkbookContent {
  const workbook = content();
  workbook.beside.sheets.s1 = beside({
    protection: { allowFormatCells, hasPassword },
    unlocked: new Set(['1:1']),
  });
  return workbook;
}
