import fc from 'fast-check';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { CellRange } from '../../../src/workbench/xlsx/cells/reference';

/** A place for a block in a workbook. */
export interface EmptyPlace {
  sheetId: string;
  sheet: string;
  area: CellRange;
}

/** How far outside of what a sheet holds a place may begin. */
const BEYOND = { rows: 12, columns: 8 };
const ATTEMPTS = 400;

/** Draws numbers from 0 up to a limit; the same seed draws the same. */
export function drawer(seed: number): (limit: number) => number {
  const draws = fc.sample(fc.noBias(fc.nat(1_000_000)), { seed, numRuns: 20_000 });
  let next = 0;
  return (limit) => draws[next++ % draws.length] % limit;
}

const overlap = (one: CellRange, other: CellRange): boolean =>
  one.startRow <= other.endRow &&
  other.startRow <= one.endRow &&
  one.startColumn <= other.endColumn &&
  other.startColumn <= one.endColumn;

function holdsSomething({ cellData = {} }: Partial<IWorksheetData>, area: CellRange): boolean {
  for (let row = area.startRow; row <= area.endRow; row++) {
    const cells = cellData[row];
    if (!cells) continue;
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const cell = cells[column];
      if (cell && ((cell.v ?? '') !== '' || cell.f || cell.si || cell.p)) return true;
    }
  }
  return false;
}

/** How many rows and columns of a sheet have cells or are taken. */
function extent(
  { cellData = {} }: Partial<IWorksheetData>,
  taken: readonly CellRange[],
): { rows: number; columns: number } {
  const rows = Object.entries(cellData);
  const columns = rows.flatMap(([, cells]) => Object.keys((cells ?? {}) as object).map(Number));
  return {
    rows: Math.max(0, ...rows.map(([row]) => Number(row) + 1), ...taken.map(({ endRow }) => endRow + 1)),
    columns: [...columns, ...taken.map(({ endColumn }) => endColumn)].reduce(
      (last, column) => Math.max(last, column + 1),
      0,
    ),
  };
}

/**
 * A random place of a random sheet that is empty and that no other block has taken.
 * @param sheetIds - the sheets that may be written to
 */
export function emptyPlace(
  { sheets }: IWorkbookData,
  sheetIds: readonly string[],
  size: { rows: number; columns: number },
  taken: readonly EmptyPlace[],
  draw: (limit: number) => number,
): EmptyPlace {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const sheetId = sheetIds[draw(sheetIds.length)];
    const sheet = sheets[sheetId];
    const blocks = taken.filter((one) => one.sheetId === sheetId).map(({ area }) => area);
    const { rows, columns } = extent(sheet, blocks);
    const startRow = draw(rows + BEYOND.rows);
    const startColumn = draw(columns + BEYOND.columns);
    const area = {
      startRow,
      startColumn,
      endRow: startRow + size.rows - 1,
      endColumn: startColumn + size.columns - 1,
    };
    const inTheWay = [...(sheet.mergeData ?? []), ...blocks];
    if (inTheWay.some((one) => overlap(one, area)) || holdsSomething(sheet, area)) continue;
    return { sheetId, sheet: sheet.name ?? '', area };
  }
  throw new Error(`No empty place was found for ${size.rows} × ${size.columns} cells`);
}
