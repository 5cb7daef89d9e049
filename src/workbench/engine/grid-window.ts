import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Corner } from '../charts';
import type { Book } from './book';

/** Univer's name for the part of the window that scrolls. */
const MAIN_VIEW = 'viewMain';

/** A rectangle of the grid's canvas, in its pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where things that stand over cells are on the screen. */
export interface GridWindow {
  canvas: HTMLCanvasElement;
  /** What lies between two corners, as it is scrolled now. */
  boxOf: (from: Corner, to: Corner) => Box;
  /** The part of the canvas in which that may be seen: not the headings, and not the frozen cells that others scroll under. */
  roomFor: (from: Corner) => Box;
}

/** The window of the sheet in front; `null` before it is drawn. */
export function gridWindow(book: Book): GridWindow | null {
  const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(MAIN_VIEW);
  if (!render || !skeleton || !main) return null;
  const { scaleX, scaleY } = render.scene;
  const { rowHeaderWidth, columnHeaderHeight, columnWidthAccumulation, rowHeightAccumulation } = skeleton;
  const canvas = render.engine.getCanvasElement();
  const { xSplit, ySplit } = book.workbook.getActiveSheet().getFreeze();
  const startOf = (ends: readonly number[], at: number) =>
    at > 0 ? (ends[at - 1] ?? ends[ends.length - 1]) : 0;
  const x = ({ column, columnPixels }: Corner) => startOf(columnWidthAccumulation, column) + columnPixels;
  const y = ({ row, rowPixels }: Corner) => startOf(rowHeightAccumulation, row) + rowPixels;
  const edge = { x: rowHeaderWidth * scaleX, y: columnHeaderHeight * scaleY };
  return {
    canvas,
    boxOf(from, to) {
      // what begins in a frozen cell stays with it
      const gone = {
        x: from.column < xSplit ? 0 : main.viewportScrollX,
        y: from.row < ySplit ? 0 : main.viewportScrollY,
      };
      return {
        left: edge.x + (x(from) - gone.x) * scaleX,
        top: edge.y + (y(from) - gone.y) * scaleY,
        width: (x(to) - x(from)) * scaleX,
        height: (y(to) - y(from)) * scaleY,
      };
    },
    roomFor(from) {
      const left = edge.x + (from.column < xSplit ? 0 : startOf(columnWidthAccumulation, xSplit) * scaleX);
      const top = edge.y + (from.row < ySplit ? 0 : startOf(rowHeightAccumulation, ySplit) * scaleY);
      return { left, top, width: canvas.clientWidth - left, height: canvas.clientHeight - top };
    },
  };
}
