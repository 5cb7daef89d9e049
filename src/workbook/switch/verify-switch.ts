import { ctFunctionsOf } from '../../formulas/translation';
import { CELLS_PER_REQUEST } from '../excel/read-sheets';
import { rectangles } from '../../spreadsheet/rectangles';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import { BUSY } from '../blocks/verify';
import { isFormula, type Change } from './plan-switch';

/** Relative difference below which two calculated numbers are the same number. */
const TOLERANCE = 1e-9;

/** Pause before cells that were still being calculated are read once more. */
const BUSY_PAUSE = 600;

/** A formula that shows something else than what stood in its place. */
export interface Different {
  change: Change;
  /** The function whose equivalent it is, `CT.GROWTH`. */
  function: string;
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Reads the switched cells of a sheet again, and compares. */
export async function differences(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  changes: readonly Change[],
): Promise<Different[]> {
  const checked = changes.filter(({ after, shown }) => isFormula(after[0][0]) && shown !== undefined);
  if (checked.length === 0) return [];
  let values = await valuesOf(context, sheet, checked);
  if ([...values.values()].includes(BUSY)) {
    await new Promise((resolve) => setTimeout(resolve, BUSY_PAUSE));
    values = await valuesOf(context, sheet, checked);
  }
  return checked
    .filter((change) => !isSame(values.get(change) ?? '', change.shown ?? ''))
    .map((change) => ({ change, function: `CT.${ctFunctionsOf(change.source.formula)[0] ?? ''}` }));
}

async function valuesOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  changes: readonly Change[],
): Promise<Map<Change, CellValue>> {
  const rows = changes.map(({ source }) => source.row);
  const columns = changes.map(({ source }) => source.column);
  const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b), 0);
  const [top, left] = [least(rows), least(columns)];
  const keys = Array.from({ length: most(rows) - top + 1 }, () =>
    new Array<string | null>(most(columns) - left + 1).fill(null),
  );
  for (const { source } of changes) keys[source.row - top][source.column - left] = 'switched';
  const areas = rectangles(keys).map(({ area }) => ({
    ...area,
    row: area.row + top,
    column: area.column + left,
  }));
  const values = new Map<string, CellValue>();
  for (const group of inGroups(areas)) {
    for (const { area, range } of await readValues(context, sheet, group)) {
      const shown: CellValue[][] = range.values;
      shown.forEach((line, r) =>
        line.forEach((value, c) => values.set(`${area.row + r}:${area.column + c}`, value)),
      );
    }
  }
  return new Map(
    changes.map((change) => [change, values.get(`${change.source.row}:${change.source.column}`) ?? '']),
  );
}

async function readValues(context: Excel.RequestContext, sheet: Excel.Worksheet, areas: Area[]) {
  const asked = areas.map((area) => {
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load('values');
    return { area, range };
  });
  await context.sync();
  return asked;
}

/** Areas whose cells are read in one request. */
function inGroups(areas: Area[]): Area[][] {
  const groups: Area[][] = [];
  let cells = Infinity;
  for (const area of areas) {
    const size = area.rows * area.columns;
    if (cells + size > CELLS_PER_REQUEST) {
      groups.push([]);
      cells = 0;
    }
    cells += size;
    groups[groups.length - 1].push(area);
  }
  return groups;
}
