import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

const index = CELL_INVERTED_INDEX_CACHE;
const set = index.set.bind(index);
const canUseCache = index.canUseCache.bind(index);
let applied = false;

/**
 * Keeps the time of a calculation proportional to its formulas. Univer 0.25.1 files every result in its lookup index
 * although rows outside the indexed interval are never looked up, which costs the square of the number of formulas.
 */
export function fileOnlyIndexedResults(): void {
  if (applied) return;
  applied = true;
  index.set = (unitId, sheetId, column, value, row, isForceUpdate = false) => {
    if (isForceUpdate && index.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    set(unitId, sheetId, column, value, row, isForceUpdate);
  };
  // The index takes 0 and an empty text for the same: a second `A1=""` over a 0 would be true. One cell needs no index.
  index.canUseCache = (unitId, sheetId, column, firstRow, lastRow) =>
    firstRow === lastRow
      ? { rowsInCache: [], rowsNotInCache: [] }
      : canUseCache(unitId, sheetId, column, firstRow, lastRow);
}
