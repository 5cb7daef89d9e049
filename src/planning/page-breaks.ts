import type { Frame } from './frame';

/** Rows of the table that stand above signatures and notes on their page at least. */
const ABOVE_SIGNATURES = 2;
/** No two programs fit as much on a page. */
const FILLED = 0.95;

/**
 * Rows of a block that begin a new page: a heading stays with the first of its rows, the head of a list with its first line, and
 * signatures with the end of the table. None where all is on one page.
 * @param points - height of the rows from one to another, the latter not counted
 * @param room - points of a page; each but the first has the header again
 */
export function pageBreaks(
  frame: Frame,
  points: (from: number, to: number) => number,
  room: number,
): number[] {
  const { headerTop, numberRow, printedRows } = frame;
  const later = room * FILLED - points(headerTop, numberRow + 1);
  const kept = keptRows(frame, (from, to) => points(from, to) <= later);
  const breaks: number[] = [];
  let [top, space] = [0, room * FILLED];
  for (let row = 1; row < printedRows; row++) {
    if (points(top, row + 1) <= space) continue;
    let at = row;
    while (at > top + 1 && kept.has(at)) at--;
    // what fills a page by itself is broken where the page ends
    if (kept.has(at) || at <= frame.bodyTop) at = row;
    breaks.push(at);
    [top, space] = [at, later];
    row = at;
  }
  return breaks;
}

/** Rows that stand on the page of the row above them. */
function keptRows(
  { rows, bodyTop, noteTop, parts, signatureTop, signatureRows, printedRows }: Frame,
  fits: (from: number, to: number) => boolean,
): ReadonlySet<number> {
  const kept = new Set<number>();
  const keep = (from: number, to: number) => {
    for (let row = from + 1; row < to; row++) kept.add(row);
  };
  rows.forEach((row, place) => {
    const next = rows.find((_, at) => at === place + 1);
    if (next && (row.heading || next.level > row.level)) keep(bodyTop + place, bodyTop + place + 2);
  });
  const end = parts.length > 0 ? parts[0].top : printedRows;
  keep(Math.max(bodyTop, noteTop - ABOVE_SIGNATURES), end);
  parts.forEach(({ top, rows: lines }, place) => {
    const isLast = place === parts.length - 1;
    const bottom = top + 2 + lines.length;
    keep(top, fits(top, bottom) ? bottom : top + 3);
    if (isLast && signatureRows > 0)
      keep(Math.max(top, bottom - ABOVE_SIGNATURES), signatureTop + signatureRows);
  });
  return kept;
}
