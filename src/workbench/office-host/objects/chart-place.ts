import type { Corner, SheetChart } from '../../charts';
import type { Area } from '../../engine/engine';
import type { Session } from '../session';
import { isExcelObject, type ChartSelf, type RangeSelf } from './excel-object';
import type { Arguments } from './arguments';
import { excelError } from '../errors';
import { findRange } from '../references';
import { bounding } from '../../../spreadsheet/area';
import { changedChart, chartOf } from './sheet-charts';

const POINTS_PER_PIXEL = 0.75;

/** Sizes of the columns or rows of a sheet, in pixels; hidden ones have none. */
function sizesOf({ engine }: Session, sheetId: string) {
  return {
    column: (at: number) => (engine.isColumnHidden(sheetId, at) ? 0 : engine.columnWidth(sheetId, at)),
    row: (at: number) => (engine.isRowHidden(sheetId, at) ? 0 : engine.rowHeight(sheetId, at)),
  };
}

/** Pixels from the sheet's edge to so far into a row or column. */
function distance(size: (at: number) => number, to: number, into: number): number {
  let sum = into;
  for (let at = 0; at < to; at++) sum += size(at);
  return sum;
}

/** The row or column that lies so many pixels from the sheet's edge, and how far into it. */
function placeAt(size: (at: number) => number, pixels: number): [at: number, into: number] {
  let [at, left] = [0, pixels];
  for (let own = size(0); left >= own; own = size(at)) {
    left -= own;
    at++;
  }
  return [at, Math.round(left)];
}

/** Left, top, width and height of a chart in points. */
export function boxOf(self: ChartSelf): Record<'left' | 'top' | 'width' | 'height', number> {
  const { from, to } = chartOf(self);
  const { column, row } = sizesOf(self.session, self.sheetId);
  const [left, right] = [from, to].map((corner) => distance(column, corner.column, corner.columnPixels));
  const [top, bottom] = [from, to].map((corner) => distance(row, corner.row, corner.rowPixels));
  const points = (pixels: number) => pixels * POINTS_PER_PIXEL;
  return { left: points(left), top: points(top), width: points(right - left), height: points(bottom - top) };
}

/** Moves a chart, or changes its size. */
export function putBox(self: ChartSelf, change: Partial<ReturnType<typeof boxOf>>): void {
  const { left, top, width, height } = { ...boxOf(self), ...change };
  const { column, row } = sizesOf(self.session, self.sheetId);
  const corner = (x: number, y: number): Corner => {
    const [atColumn, columnPixels] = placeAt(column, x / POINTS_PER_PIXEL);
    const [atRow, rowPixels] = placeAt(row, y / POINTS_PER_PIXEL);
    return { row: atRow, rowPixels, column: atColumn, columnPixels };
  };
  Object.assign(changedChart(self), { from: corner(left, top), to: corner(left + width, top + height) });
}

/** The corners of what covers an area of cells. */
export function cornersOf({ row, column, rows, columns }: Area): Pick<SheetChart, 'from' | 'to'> {
  return {
    from: { row, rowPixels: 0, column, columnPixels: 0 },
    to: { row: row + rows, rowPixels: 0, column: column + columns, columnPixels: 0 },
  };
}

/** A cell that a chart is put at, as a range or by its address. */
function cellGiven(self: ChartSelf, args: Arguments, index: number): RangeSelf {
  const cell = isExcelObject(args.values[index])
    ? args.object(index, 'Range').self
    : findRange(self, args.text(index));
  if (cell.sheetId !== self.sheetId) throw excelError('InvalidArgument', 'The cell is one of another sheet.');
  return cell;
}

/** `Chart.setPosition`: with an end the chart covers all cells up to it, without one it keeps its size. */
export function setPosition(self: ChartSelf, args: Arguments): void {
  const { area } = cellGiven(self, args, 0);
  if (args.has(1)) {
    Object.assign(changedChart(self), cornersOf(bounding(area, cellGiven(self, args, 1).area)));
    return;
  }
  const { column, row } = sizesOf(self.session, self.sheetId);
  putBox(self, {
    left: distance(column, area.column, 0) * POINTS_PER_PIXEL,
    top: distance(row, area.row, 0) * POINTS_PER_PIXEL,
  });
}
