import type { SheetSnapshot } from '../spreadsheet/sheet-snapshot';

/** The formula in a cell of a sheet; `null` where there is none. */
export function formulaAt({ area, formulas }: SheetSnapshot, row: number, column: number): string | null {
  const content = formulas[row - area.row]?.[column - area.column];
  return typeof content === 'string' && content.startsWith('=') ? content : null;
}
