import {
  type IUniverInstanceService,
  type IUnitRange,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, type IFormulaDataItem, type LexerTreeBuilder } from '@univerjs/engine-formula';
import { affectedFormulas, FormulaReads } from '../affected-formulas';

type FormulaData = ReturnType<FormulaDataModel['getFormulaData']>;

/** Of fewer formulas Univer may look through all. */
const MANY_FORMULAS = 1000;

/**
 * Tells Univer the formulas that matter. A write reads those of its own sheet, where Univer collects those of the whole workbook and
 * uses no others; a calculation reads those that depend on what changed, where Univer parses every formula of the workbook again.
 */
export class SheetwiseFormulaData extends FormulaDataModel {
  private written: { unitId: string; sheetId: string } | null = null;
  private changed: readonly IUnitRange[] | null = null;
  private readonly reads = new FormulaReads();

  constructor(
    private readonly instances: IUniverInstanceService,
    builder: LexerTreeBuilder,
  ) {
    super(instances, builder);
  }

  override getFormulaData(): FormulaData {
    if (this.written) {
      const { unitId, sheetId } = this.written;
      return { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) ?? {} } };
    }
    const all = super.getFormulaData();
    return this.changed ? this.affectedOf(all, this.changed) : all;
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

  /** Runs what reads only the formulas that depend on these cells; `null`: all. */
  afterChangeOf(changed: readonly IUnitRange[] | null, run: () => void): void {
    this.changed = changed;
    try {
      run();
    } finally {
      this.changed = null;
    }
  }

  private affectedOf(all: FormulaData, changed: readonly IUnitRange[]): FormulaData {
    const few: FormulaData = {};
    for (const [unitId, sheets] of Object.entries(all)) {
      const cells = this.cellsOf(sheets);
      if (cells.length < MANY_FORMULAS) {
        few[unitId] = sheets;
        continue;
      }
      const here = changed.filter((range) => range.unitId === unitId);
      const kept: NonNullable<FormulaData[string]> = {};
      for (const { sheetId, row, column, item } of affectedFormulas(cells, here, this.sheetIds(unitId)))
        ((kept[sheetId] ??= {})[row] ??= {})[column] = item;
      few[unitId] = kept;
    }
    return few;
  }

  private cellsOf(sheets: FormulaData[string]) {
    return Object.entries(sheets ?? {}).flatMap(([sheetId, rows]) =>
      Object.entries(rows ?? {}).flatMap(([row, columns]) =>
        Object.entries(columns as Record<string, IFormulaDataItem | null>).flatMap(([column, item]) =>
          item
            ? [
                {
                  sheetId,
                  row: Number(row),
                  column: Number(column),
                  // the followers of a formula are told apart by their places only
                  reads: item.si ? null : this.reads.of(item.f),
                  item,
                },
              ]
            : [],
        ),
      ),
    );
  }

  private sheetIds(unitId: string): Map<string, string> {
    const workbook = this.instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return new Map(workbook?.getSheets().map((sheet) => [sheet.getName().toLowerCase(), sheet.getSheetId()]));
  }
}
