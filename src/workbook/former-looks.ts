import type { FormerArea, FormerLook } from './record';
import { rectangles } from './rectangles';
import type { Area } from './sheet-snapshot';

/** Everything a block may change about a cell's look. */
const PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

export interface AskedLooks {
  range: Excel.Range;
  properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Queues the reading of an area's looks; its number formats must be loaded by the caller. */
export function askForLooks(range: Excel.Range): AskedLooks {
  return { range, properties: range.getCellProperties(PROPERTIES) };
}

/** The looks as data, equal ones once. */
export function formerArea({ range, properties }: AskedLooks, keptValidation: boolean): FormerArea {
  const looks: FormerLook[] = [];
  const known = new Map<string, number>();
  const cells = properties.value.map((row, r) =>
    row.map(({ format }, c) => {
      const look: FormerLook = { numberFormat: range.numberFormat[r][c] as string, format: format ?? {} };
      const key = JSON.stringify(look);
      const index = known.get(key) ?? looks.push(look) - 1;
      known.set(key, index);
      return index;
    }),
  );
  return looks.length === 1 ? { looks, keptValidation } : { looks, cells, keptValidation };
}

/** Which of a cell's own sides shows along each border of an area of equal cells. */
const SIDE_OF: [`${Excel.BorderIndex}`, 'top' | 'bottom' | 'left' | 'right'][] = [
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
  ['InsideHorizontal', 'bottom'],
  ['InsideVertical', 'right'],
];

function putBorders(range: Excel.Range, borders: Excel.CellBorderCollection | undefined, area: Area): void {
  for (const [index, side] of SIDE_OF) {
    // Excel refuses inner borders of a single row or column
    if (index === 'InsideHorizontal' && area.rows === 1) continue;
    if (index === 'InsideVertical' && area.columns === 1) continue;
    const former = borders?.[side];
    const border = range.format.borders.getItem(index as 'EdgeTop');
    border.style = former?.style ?? 'None';
    if (!former?.style || former.style === 'None') continue;
    if (former.color) border.color = former.color;
    if (former.weight) border.weight = former.weight;
  }
}

function putLook(range: Excel.Range, { numberFormat, format }: FormerLook, area: Area): void {
  // one format for the whole range is a scalar, which the typings do not know
  range.numberFormat = numberFormat as unknown as string[][];
  const { font, fill, borders, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  if (font) {
    const { name, size, bold, italic, color } = font;
    range.format.font.set({ name, size, bold, italic, color });
  }
  const noFill = !fill?.color || fill.pattern === 'None' || (!fill.pattern && fill.color === '#FFFFFF');
  if (noFill) range.format.fill.clear();
  else range.format.fill.color = fill.color!;
  putBorders(range, borders, area);
  range.format.horizontalAlignment = horizontalAlignment ?? 'General';
  range.format.verticalAlignment = verticalAlignment ?? 'Bottom';
  range.format.wrapText = wrapText ?? false;
  if (indentLevel !== undefined) range.format.indentLevel = indentLevel;
}

/** Queues what makes the area as it was: no merges of the block, empty cells, the former looks, no rule of ours. */
export function putBack(sheet: Excel.Worksheet, area: Area, former: FormerArea): void {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.unmerge();
  range.clear('Contents');
  if (!former.keptValidation) range.dataValidation.clear();
  const cells = former.cells ?? Array.from({ length: area.rows }, () => Array<number>(area.columns).fill(0));
  for (const { key, area: part } of rectangles(cells.map((row) => row.map(String)))) {
    const target = sheet.getRangeByIndexes(
      area.row + part.row,
      area.column + part.column,
      part.rows,
      part.columns,
    );
    putLook(target, former.looks[Number(key)], part);
  }
}
