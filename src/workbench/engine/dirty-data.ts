import type { ICommandInfo, IUnitRange } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../spreadsheet/area';
import {
  type IActiveDirtyManagerService,
  type IFormulaDirtyData,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';

/** Nothing is out of date. */
function nothingDirty(): IFormulaDirtyData {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

/** A command that makes these ranges out of date. */
export function rangesDirty(dirtyRanges: IUnitRange[]): ICommandInfo {
  return { id: SetTriggerFormulaCalculationStartMutation.id, params: { ...nothingDirty(), dirtyRanges } };
}

/** What the commands make out of date, each range once. */
export function dirtyDataOf(
  commands: readonly ICommandInfo[],
  conversions: IActiveDirtyManagerService,
): IFormulaDirtyData {
  const dirty = nothingDirty();
  const seen = new Set<string>();
  for (const command of commands) {
    const { forceCalculation, dirtyRanges, ...maps } =
      conversions.get(command.id)?.getDirtyData(command) ?? {};
    dirty.forceCalculation ||= forceCalculation === true;
    for (const range of dirtyRanges ?? []) {
      const key = keyOf(range);
      if (seen.has(key)) continue;
      seen.add(key);
      dirty.dirtyRanges.push(range);
    }
    mergeInto(dirty, maps);
  }
  return dirty;
}

const WHOLE_SHEET = { startRow: 0, startColumn: 0, endRow: MAX_ROWS - 1, endColumn: MAX_COLUMNS - 1 };

/**
 * The cells that are out of date, of sheets with another name all; `null` where everything is. What names and tables mean is not told:
 * formulas that use them count as out of date anyway.
 */
export function dirtyCells(dirty: IFormulaDirtyData): IUnitRange[] | null {
  const { forceCalculation, clearDependencyTreeCache, dirtyNameMap, dirtyRanges } = dirty;
  if (forceCalculation || Object.keys(clearDependencyTreeCache ?? {}).length > 0) return null;
  const renamed = Object.entries(dirtyNameMap).flatMap(([unitId, sheets]) =>
    Object.keys(sheets ?? {}).map((sheetId) => ({ unitId, sheetId, range: WHOLE_SHEET })),
  );
  return [...dirtyRanges, ...renamed];
}

function keyOf({ unitId, sheetId, range }: IUnitRange): string {
  return [unitId, sheetId, range.startRow, range.startColumn, range.endRow, range.endColumn].join(' ');
}

/** Merges nested maps; leaves are replaced. */
function mergeInto(target: object, source: object): void {
  const into = target as Record<string, unknown>;
  for (const [key, value] of Object.entries(source)) {
    const present = into[key];
    if (isMap(value) && isMap(present)) mergeInto(present, value);
    else if (value != null) into[key] = isMap(value) ? structuredClone(value) : value;
  }
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
