import { PAGE_KINDS, printableHeight, printScale } from '../tables';
import type { BlockPage } from './block-plan';
import type { Area } from '../spreadsheet/area';
import type { Frame } from './frame';
import { pageBreaks } from './page-breaks';
import { USUAL_HEIGHT } from './row-heights';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** What may be left over for one more page and is printed a little smaller instead, in pages: for a second one, and for a later one. */
const LEFT_OVER = { second: 0.3, later: 0.15 };
/** No two programs fit as much on a page: what nearly fills the last one might need another. */
const NEARLY_FULL = 0.12;

/**
 * How a block is printed.
 * @param heights - of its rows, in points; `null`: a usual one
 * @param widths - of its columns, in characters
 * @param chart - what its chart covers
 */
export function pageOf(
  frame: Frame,
  heights: readonly (number | null)[],
  widths: readonly number[],
  chart?: Area,
): BlockPage {
  const { template, headerTop, numberRow, printed, printedRows, columns, spread, height, chartColumns } =
    frame;
  const pages = pagesOf(frame, heights, widths);
  const isWhole = printed === columns && printedRows === height && chartColumns.length === 0;
  return {
    orientation: template.orientation,
    margins: PAGE_KINDS[template.document].margins,
    fitToWidth: true,
    ...(pages.fitToHeight !== undefined && { fitToHeight: pages.fitToHeight + (chart ? 1 : 0) }),
    ...(pages.breaks && { breaks: pages.breaks }),
    titleRows: [headerTop, numberRow],
    printArea: isWhole ? null : { row: 0, column: 0, rows: printedRows, columns: spread.placeOf(printed) },
    ...(chart && { chartArea: chart }),
  };
}

/**
 * A table of which a few lines, or the signatures, would be left over for one more page is pressed into the pages before it; another one
 * is told where its pages begin.
 */
function pagesOf(
  frame: Frame,
  heights: readonly (number | null)[],
  widths: readonly number[],
): Pick<BlockPage, 'fitToHeight' | 'breaks'> {
  const { template, headerTop, numberRow, printed, printedRows, spread } = frame;
  const points = (from: number, to: number): number =>
    heights.slice(from, to).reduce<number>((sum, one) => sum + (one ?? USUAL_HEIGHT), 0);
  const scale = printScale(template, widths.slice(0, spread.placeOf(printed)));
  const room = (printableHeight(template) * POINTS_PER_MILLIMETRE) / scale;
  const header = points(headerTop, numberRow + 1);
  const used = points(0, printedRows);
  const pages = used <= room ? used / room : 1 + (used - room) / (room - header);
  const whole = Math.max(1, Math.floor(pages + NEARLY_FULL));
  const leftOver = whole === 1 ? LEFT_OVER.second : LEFT_OVER.later;
  if (pages > whole - NEARLY_FULL && pages - whole <= leftOver) return { fitToHeight: whole };
  const breaks = pageBreaks(frame, points, room);
  return breaks.length > 0 ? { breaks } : {};
}
