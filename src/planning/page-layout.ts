import { PAGE_KINDS, printableHeight, printScale } from '../tables';
import type { BlockPage } from './block-plan';
import type { Frame } from './frame';
import { USUAL_HEIGHT } from './row-heights';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** What may be left over for one more page and is printed a little smaller instead, in pages. */
const LEFT_OVER = 0.3;
/** No two programs fit as much on a page: what nearly fills the last one might need another. */
const NEARLY_FULL = 0.12;

/**
 * How a block is printed.
 * @param heights - of its rows, in points; `null`: a usual one
 * @param widths - of its columns, in characters
 */
export function pageOf(
  frame: Frame,
  heights: readonly (number | null)[],
  widths: readonly number[],
): BlockPage {
  const { template, headerTop, numberRow, printed, printedRows, columns, spread, height, chartColumns } =
    frame;
  const isWhole = printed === columns && printedRows === height && chartColumns.length === 0;
  return {
    orientation: template.orientation,
    margins: PAGE_KINDS[template.document].margins,
    fitToWidth: true,
    ...pagesOf(frame, heights, widths),
    titleRows: [headerTop, numberRow],
    printArea: isWhole ? null : { row: 0, column: 0, rows: printedRows, columns: spread.placeOf(printed) },
  };
}

/** A table that ends with a few lines, or with the signatures, on a page of their own is pressed into the pages before it. */
function pagesOf(
  { template, headerTop, numberRow, printed, printedRows, spread }: Frame,
  heights: readonly (number | null)[],
  widths: readonly number[],
): Pick<BlockPage, 'fitToHeight'> {
  const points = (from: number, to: number): number =>
    heights.slice(from, to).reduce<number>((sum, one) => sum + (one ?? USUAL_HEIGHT), 0);
  const scale = printScale(template, widths.slice(0, spread.placeOf(printed)));
  const room = (printableHeight(template) * POINTS_PER_MILLIMETRE) / scale;
  const header = points(headerTop, numberRow + 1);
  const used = points(0, printedRows);
  const pages = used <= room ? used / room : 1 + (used - room) / (room - header);
  const whole = Math.max(1, Math.floor(pages + NEARLY_FULL));
  return pages > whole - NEARLY_FULL && pages - whole <= LEFT_OVER * whole ? { fitToHeight: whole } : {};
}
