import { FormulaDataModel } from '@univerjs/engine-formula';

type FormulaData = ReturnType<FormulaDataModel['getFormulaData']>;

/** A write reads the formulas of its own sheet; Univer collects those of the whole workbook for it each time and uses no others. */
export class SheetwiseFormulaData extends FormulaDataModel {
  private written: { unitId: string; sheetId: string } | null = null;

  override getFormulaData(): FormulaData {
    if (!this.written) return super.getFormulaData();
    const { unitId, sheetId } = this.written;
    return { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) ?? {} } };
  }

  override updateFormulaData(
    unitId: string,
    sheetId: string,
    cellValue: Parameters<FormulaDataModel['updateFormulaData']>[2],
  ): ReturnType<FormulaDataModel['updateFormulaData']> {
    this.written = { unitId, sheetId };
    try {
      return super.updateFormulaData(unitId, sheetId, cellValue);
    } finally {
      this.written = null;
    }
  }
}
