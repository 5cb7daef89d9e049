import { PAGE_KINDS, printableHeight, printScale } from '../tables';
import type { BlockPage } from './block-plan';
import type { Frame } from './frame';
import { USUAL_HEIGHT } from './row-heights';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** What may be left over for one more page and is printed a little smaller instead, in pages. */
const LEFT_OVER = 0.3;

/**
 * How a block is printed.
 * @param heights - of its rows, in points; `null`: a usual one
 */
export function pageOf(frame: Frame, heights: readonly (number | null)[]): BlockPage {
  const { template, headerTop, numberRow, printed, printedRows, columns, height } = frame;
  const isWhole = printed === columns && printedRows === height;
  return {
    orientation: template.orientation,
    margins: PAGE_KINDS[template.document].margins,
    fitToWidth: true,
    ...pagesOf(frame, heights),
    titleRows: [headerTop, numberRow],
    printArea: isWhole ? null : { row: 0, column: 0, rows: printedRows, columns: printed },
  };
}

/** A table that ends with a few lines, or with the signatures, on a page of their own is pressed into the pages before it. */
function pagesOf(
  { template, headerTop, numberRow, printed, printedRows }: Frame,
  heights: readonly (number | null)[],
): Pick<BlockPage, 'fitToHeight'> {
  const points = (from: number, to: number): number =>
    heights.slice(from, to).reduce<number>((sum, one) => sum + (one ?? USUAL_HEIGHT), 0);
  const widths = template.columns.slice(0, printed).map(({ width }) => width);
  const room = (printableHeight(template) * POINTS_PER_MILLIMETRE) / printScale(template, widths);
  const header = points(headerTop, numberRow + 1);
  const pages = 1 + Math.max(0, points(0, printedRows) - room) / (room - header);
  const whole = Math.floor(pages);
  return pages > whole && pages - whole <= LEFT_OVER * whole ? { fitToHeight: whole } : {};
}
