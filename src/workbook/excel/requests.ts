import { halvesOf, type Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import { asProblem } from './errors';

/* Excel on the web refuses requests and responses above 5 MB: whatever is long is read and written in parts of this size. */

/** What one request or response may hold; the rest is for what goes along with it. */
export const limit = { bytes: 3_600_000 };
/** A cell as it is read, with formula, value and format. Where texts are longer the answer is refused, and halves are asked for. */
const BYTES_OF_CELL = 180;

/** Bytes of something as it is sent. */
export function bytesOf(content: unknown): number {
  const json = JSON.stringify(content);
  let bytes = json.length;
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

/** Bytes of the answer when an area's cells are read. */
export const bytesOfCells = ({ rows, columns }: Pick<Area, 'rows' | 'columns'>): number =>
  rows * columns * BYTES_OF_CELL;

/** What goes into one request each, in the given order. */
export function inRequests<Part>(parts: readonly Part[], bytes: (part: Part) => number): Part[][] {
  const requests: Part[][] = [];
  let size = Infinity;
  for (const part of parts) {
    const own = bytes(part);
    if (size + own > limit.bytes) {
      requests.push([]);
      size = 0;
    }
    size += own;
    requests[requests.length - 1].push(part);
  }
  return requests;
}

/** An area in slices of rows, each of which fits a response. */
export function slicesOf(area: Area, bytesOfCell = BYTES_OF_CELL): Area[] {
  const most = Math.max(1, Math.floor(limit.bytes / bytesOfCell / area.columns));
  return Array.from({ length: Math.ceil(area.rows / most) }, (_, slice) => ({
    ...area,
    row: area.row + slice * most,
    rows: Math.min(most, area.rows - slice * most),
  }));
}

/** Formulas and values of cells, row by row. */
export interface CellsRead {
  formulas: CellValue[][];
  values: CellValue[][];
}

/** Cells to be read. */
export interface Asked {
  sheet: Excel.Worksheet;
  area: Area;
}

/** Reads a few cells that are too large for one answer in a way of its own; `null` where it cannot. */
type ReadLong = (context: Excel.RequestContext, asked: Asked) => Promise<CellsRead | null>;

/** So many cells are no few any more. */
const MOST_LONG_CELLS = 500;

/**
 * Reads areas in requests of a size that Excel takes; what is queued goes with the first. Ranges are let go of at once: those of one request
 * only need no clean-up, which would be a request of its own.
 * @param between - called before each request with the rows that it reads
 * @param readLong - reads cells that are few and still too large; cell by cell where there is none
 */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly Asked[],
  between: (rows: number) => void = () => undefined,
  readLong: ReadLong = () => Promise.resolve(null),
): Promise<CellsRead[]> {
  const read = areas.map((): CellsRead => ({ formulas: [], values: [] }));
  const slices = areas.flatMap(({ sheet, area }, of) =>
    slicesOf(area).map((slice) => ({ sheet, area: slice, of })),
  );
  for (const request of inRequests(slices, ({ area }) => bytesOfCells(area))) {
    between(request.reduce((sum, { area }) => sum + area.rows, 0));
    const parts = await readTogether(context, request, readLong);
    parts.forEach(({ formulas, values }, index) => {
      const whole = read[request[index].of];
      for (const line of formulas) whole.formulas.push(line);
      for (const line of values) whole.values.push(line);
    });
  }
  return read;
}

async function readTogether(
  context: Excel.RequestContext,
  areas: readonly Asked[],
  readLong: ReadLong,
): Promise<CellsRead[]> {
  const ranges = areas.map(({ sheet, area }) => {
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load('formulas,values');
    range.untrack();
    return range;
  });
  try {
    await context.sync();
    return ranges.map(({ formulas, values }) => ({ formulas, values }) as CellsRead);
  } catch (error) {
    const [{ area }] = areas;
    if (asProblem(error).code !== 'tooLarge' || (areas.length === 1 && area.rows * area.columns < 2))
      throw error;
  }
  if (areas.length > 1) {
    const half = Math.ceil(areas.length / 2);
    return [
      ...(await readTogether(context, areas.slice(0, half), readLong)),
      ...(await readTogether(context, areas.slice(half), readLong)),
    ];
  }
  const [{ sheet, area }] = areas;
  const long = area.rows * area.columns <= MOST_LONG_CELLS ? await readLong(context, areas[0]) : null;
  if (long) return [long];
  const [first, second] = halvesOf(area.rows > 1 ? { ...area, columns: 1 } : area);
  const isBelow = area.rows > 1;
  const part = (half: Area) => (isBelow ? { ...half, columns: area.columns } : half);
  const [one] = await readTogether(context, [{ sheet, area: part(first) }], readLong);
  const [other] = await readTogether(context, [{ sheet, area: part(second) }], readLong);
  return [
    {
      formulas: joined(one.formulas, other.formulas, isBelow),
      values: joined(one.values, other.values, isBelow),
    },
  ];
}

/** Rows below each other, or rows that go on. */
const joined = (one: CellValue[][], other: CellValue[][], isBelow: boolean): CellValue[][] =>
  isBelow ? [...one, ...other] : one.map((line, row) => [...line, ...other[row]]);
