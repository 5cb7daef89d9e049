import { cellsInMerges } from '../range-content';
import { isUnbounded, type Area } from '../../../spreadsheet/area';
import { notImplemented } from '../errors';
import { POINTS_PER_PIXEL } from '../looks';
import { assertUnprotected } from '../protection';
import type { PropertyDeclaration } from './declaration';
import type { RangeSelf } from './excel-object';

type Line = 'row' | 'column';

/** Points from one row or column up to another; hidden ones have no size. */
function points({ session, sheetId }: RangeSelf, line: Line, from: number, count: number): number {
  const { engine } = session;
  let pixels = 0;
  for (let index = from; index < from + count; index++) {
    if (line === 'row' && !engine.isRowHidden(sheetId, index)) pixels += engine.rowHeight(sheetId, index);
    if (line === 'column' && !engine.isColumnHidden(sheetId, index))
      pixels += engine.columnWidth(sheetId, index);
  }
  return pixels * POINTS_PER_PIXEL;
}

function assertBounded(area: Area): void {
  if (isUnbounded(area)) throw notImplemented('the size of whole rows or columns');
}

const extent = (line: Line, lines: 'rows' | 'columns'): PropertyDeclaration<RangeSelf> => ({
  since: '1.10',
  get: (self) => {
    assertBounded(self.area);
    return points(self, line, self.area[line], self.area[lines]);
  },
});
const start = (line: Line): PropertyDeclaration<RangeSelf> => ({
  since: '1.10',
  get: (self) => points(self, line, 0, self.area[line]),
});

/** Where a range lies on its sheet, in points. */
export const sizeProperties: Record<string, PropertyDeclaration<RangeSelf>> = {
  Height: extent('row', 'rows'),
  Left: start('column'),
  Top: start('row'),
  Width: extent('column', 'columns'),
};

/** Pixels of a digit of 11 points, and of a cell's margins: Excel's own measure of widths. */
const PIXELS_OF_DIGIT = 7;
const PIXELS_OF_MARGINS = 5;

/**
 * Makes columns as wide as their longest text, by the measure of a digit: how wide letters are drawn is Excel's to know. Columns without
 * text stay as they are, and so do texts that wrap or lie in merged cells.
 */
export function fitColumns({ session, sheetId, area }: RangeSelf): void {
  assertUnprotected(session, sheetId);
  const { engine } = session;
  const part = engine.usedArea(sheetId, true, area);
  if (!part) return;
  const [texts, styles] = [engine.text(sheetId, part), engine.styles(sheetId, part)];
  const inMerges = cellsInMerges({ session, sheetId, area: part });
  for (let c = 0; c < part.columns; c++) {
    const widths = texts.map((line, r) => {
      const { fs = 11, tb } = styles[r][c];
      if (line[c] === '' || tb === 3 || inMerges.has(`${r}:${c}`)) return 0;
      const longest = Math.max(...line[c].split('\n').map((text) => text.normalize('NFC').length));
      return Math.ceil((longest * PIXELS_OF_DIGIT * fs) / 11) + PIXELS_OF_MARGINS;
    });
    const widest = Math.max(...widths);
    if (widest > 0) engine.setColumnWidth(sheetId, part.column + c, 1, Math.min(widest, 1790));
  }
}
