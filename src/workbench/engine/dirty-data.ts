import type { ICommandInfo, IUnitRange } from '@univerjs/core';
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

/** The ranges, where nothing but cells is out of date; `null` where names, tables or sheets are, or all is. */
export function onlyRangesOf({
  forceCalculation,
  dirtyRanges,
  ...maps
}: IFormulaDirtyData): IUnitRange[] | null {
  const isMore = forceCalculation || Object.values(maps).some((map) => map && Object.keys(map).length > 0);
  return isMore ? null : dirtyRanges;
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
