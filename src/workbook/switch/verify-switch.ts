import { lookAgain } from '../excel/read-back';
import { isExplained } from '../blocks/lateness';
import type { Lateness } from '../blocks/lateness';
import type { KnownCells } from '../blocks/lateness';
import { BUSY } from '../blocks/lateness';
import { ctFunctionsOf } from '../../formulas/translation';
import { CELLS_PER_REQUEST } from '../excel/read-sheets';
import { rectangles } from '../../spreadsheet/rectangles';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import { isFormula, type Change } from './plan-switch';
import type { PlannedSheet } from './planned';

/** Relative difference below which two calculated numbers are the same number. */
const TOLERANCE = 1e-9;

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

/** What is seen of switched cells. */
export interface Compared {
  different: Different[];
  /** Cells whose functions, or those they depend on, have not answered. */
  late: Change[];
}

/** The cells of a sheet once its changes are written. */
export function cellsAfter({ plan, cells: { area, formulas } }: PlannedSheet): KnownCells {
  const after: CellValue[][] = formulas.map((line) => [...line]);
  for (const { source, after: contents } of plan.changes) {
    contents.forEach((line, r) => {
      const row = (after[source.row - area.row + r] ??= []);
      line.forEach((content, c) => (row[source.column - area.column + c] = content));
    });
  }
  return { sheet: plan.sheet, area, formulas: after, isWhole: true };
}

/** Reads the switched cells of a sheet again, and compares; what may be late is looked at more than once. */
export async function compared(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  changes: readonly Change[],
  latenessOf: (formula: string) => Lateness,
): Promise<Compared> {
  const checked = changes.filter(({ after, shown }) => isFormula(after[0][0]) && shown !== undefined);
  if (checked.length === 0) return { different: [], late: [] };
  const values = await valuesOf(context, sheet, checked);
  const others = differing(checked, values);
  const latenessAt = ({ after }: Change) => latenessOf(String(after[0][0]));
  const explained = new Set(
    others.filter((change) => isExplained(values.get(change) ?? '', latenessAt(change))),
  );
  let now = values;
  const left = await lookAgain([...explained], async (late) => {
    now = await valuesOf(context, sheet, late);
    return differing(late, now);
  });
  // where lateness is no more than possible, the value that was there is the safe one
  const late = left.filter((change) => now.get(change) === BUSY || latenessAt(change) === 'late');
  const different = [
    ...others.filter((change) => !explained.has(change)),
    ...left.filter((change) => !late.includes(change)),
  ].map((change) => ({ change, function: `CT.${ctFunctionsOf(change.source.formula)[0] ?? ''}` }));
  return { different, late };
}

const differing = (changes: readonly Change[], values: Map<Change, CellValue>): Change[] =>
  changes.filter((change) => !isSame(values.get(change) ?? '', change.shown ?? ''));

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
