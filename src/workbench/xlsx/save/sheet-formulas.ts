import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';
import { shiftFormula } from '../../../spreadsheet/formula-references';

/** Formulas of a sheet's cells; those that Univer keeps as followers of another cell are written out. */
export class SheetFormulas {
  private readonly origins = new Map<string, { formula: string; row: number; column: number }>();

  constructor({ cellData }: Partial<IWorksheetData>) {
    for (const [row, cells] of Object.entries(cellData ?? {}))
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells))
        if (cell?.f && cell.si)
          this.origins.set(cell.si, { formula: cell.f, row: Number(row), column: Number(column) });
  }

  of(row: number, column: number, cell: Nullable<ICellData>): string | null {
    if (cell?.f) return cell.f;
    const origin = cell?.si ? this.origins.get(cell.si) : undefined;
    return origin ? shiftFormula(origin.formula, row - origin.row, column - origin.column) : null;
  }
}
