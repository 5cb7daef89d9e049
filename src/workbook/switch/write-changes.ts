import { rectangles } from '../../spreadsheet/rectangles';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import { isFormula, type Change } from './plan-switch';

/** Characters of one request: with three bytes each it stays below Excel on the web's 5 MB. */
const MOST_CHARACTERS = 1_200_000;

/** A rectangle of cells to be written at once. */
export interface Piece {
  sheet: string;
  area: Area;
  contents: CellValue[][];
  /** As it was. */
  former: CellValue[][];
}

/** The changes of a sheet as rectangles, none larger than a request may be. */
export function piecesOf(sheet: string, changes: readonly Change[]): Piece[] {
  if (changes.length === 0) return [];
  const cells = changes.flatMap(({ source, before, after }) =>
    after.flatMap((line, r) =>
      line.map((content, c) => ({
        row: source.row + r,
        column: source.column + c,
        content,
        former: before[r]?.[c] ?? '',
      })),
    ),
  );
  const top = cells.reduce((least, { row }) => Math.min(least, row), Infinity);
  const left = cells.reduce((least, { column }) => Math.min(least, column), Infinity);
  const rows = cells.reduce((most, { row }) => Math.max(most, row), 0) - top + 1;
  const columns = cells.reduce((most, { column }) => Math.max(most, column), 0) - left + 1;
  const matrix = <T>(empty: T): T[][] =>
    Array.from({ length: rows }, () => new Array<T>(columns).fill(empty));
  const [keys, contents, former] = [
    matrix<string | null>(null),
    matrix<CellValue>(''),
    matrix<CellValue>(''),
  ];
  for (const cell of cells) {
    keys[cell.row - top][cell.column - left] = 'changed';
    contents[cell.row - top][cell.column - left] = cell.content;
    former[cell.row - top][cell.column - left] = cell.former;
  }
  const part = (of: CellValue[][], { row, column, rows: height, columns: width }: Area) =>
    of.slice(row, row + height).map((line) => line.slice(column, column + width));
  return rectangles(keys).flatMap(({ area }) =>
    inParts({
      sheet,
      area: { ...area, row: area.row + top, column: area.column + left },
      contents: part(contents, area),
      former: part(former, area),
    }),
  );
}

const sizeOf = (cells: CellValue[][]): number => JSON.stringify(cells).length;

/** A piece as it is, or cut in half until each part fits a request. */
function inParts(piece: Piece): Piece[] {
  const { area, contents, former } = piece;
  if (area.rows < 2 || Math.max(sizeOf(contents), sizeOf(former)) <= MOST_CHARACTERS) return [piece];
  const half = Math.floor(area.rows / 2);
  const part = (from: number, to: number): Piece => ({
    ...piece,
    area: { ...area, row: area.row + from, rows: to - from },
    contents: contents.slice(from, to),
    former: former.slice(from, to),
  });
  return [...inParts(part(0, half)), ...inParts(part(half, area.rows))];
}

/** Pieces that go into one request each. */
export function requestsOf(pieces: readonly Piece[]): Piece[][] {
  const requests: Piece[][] = [];
  let size = Infinity;
  for (const piece of pieces) {
    const own = Math.max(sizeOf(piece.contents), sizeOf(piece.former));
    if (size + own > MOST_CHARACTERS) {
      requests.push([]);
      size = 0;
    }
    size += own;
    requests[requests.length - 1].push(piece);
  }
  return requests;
}

/** Writes the pieces of one request, or what stood there before. */
export async function send(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  which: 'contents' | 'former',
  manual: boolean,
): Promise<void> {
  queue(context, pieces, which, manual);
  await context.sync();
}

function queue(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  which: 'contents' | 'former',
  manual: boolean,
): void {
  for (const { sheet, area, ...content } of pieces) {
    const { row, column, rows, columns } = area;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    range.formulas = content[which];
    // with calculation by hand Excel would leave new formulas uncalculated
    if (manual && content[which].some((line) => line.some(isFormula))) range.calculate();
  }
}

export const cellsIn = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
