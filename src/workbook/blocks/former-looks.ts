import { intersects } from '../../spreadsheet/area';
import type { BlockPlan, CellLook } from '../../planning/block-plan';
import type { FormerArea, FormerLook } from './record';
import { rectangles } from '../../spreadsheet/rectangles';
import type { Area } from '../../spreadsheet/area';
import { lookKeys } from './write-block';

/** Everything a block may change about a cell's look. */
const PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true },
    fill: { color: true, pattern: true, patternColor: true },
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

/** Of a cell's look what a block changes: the rest is not put back, for Excel knows more of it than can be read. */
export function changedBy(look: CellLook, format: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const { font = {}, fill, borders, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  return {
    font: {
      name: font.name,
      ...(look.size && { size: font.size }),
      ...(look.bold && { bold: font.bold }),
      ...(look.italic && { italic: font.italic }),
      ...(look.color && { color: font.color }),
    },
    ...(look.fill && { fill }),
    ...(look.bordered && { borders }),
    verticalAlignment,
    ...(look.wrap && { wrapText }),
    // Excel aligns what it indents, and takes indents away where it aligns
    ...((look.indent || look.align) && { horizontalAlignment, indentLevel }),
  };
}

const cellOf = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

const lookOf = (json: string | null | undefined) => JSON.parse(json ?? '{}') as CellLook;

/** What a plan is about to change of the looks, as data, equal ones once; without a plan all that can be read. */
export function formerArea(
  { range, properties }: AskedLooks,
  keptValidation: boolean,
  plan?: BlockPlan,
): FormerArea {
  const planned = plan && lookKeys(plan);
  const looks = properties.value.map((row, r) =>
    row.map(({ format }, c): FormerLook => {
      // merged cells take the whole look of the first
      const isWhole = !plan || plan.merges.some((merge) => intersects(merge, cellOf(r, c)));
      const own = isWhole ? format : changedBy(lookOf(planned?.[r][c]), format ?? {});
      return { numberFormat: range.numberFormat[r][c] as string, format: own ?? {} };
    }),
  );
  return areaOfLooks(looks, keptValidation);
}

/** Looks cell by cell as the record keeps them: equal ones once. */
export function areaOfLooks(cells: FormerLook[][], keptValidation: boolean): FormerArea {
  const looks: FormerLook[] = [];
  const known = new Map<string, number>();
  const places = cells.map((row) =>
    row.map((look) => {
      const key = JSON.stringify(look);
      const index = known.get(key) ?? looks.push(look) - 1;
      known.set(key, index);
      return index;
    }),
  );
  return looks.length === 1 ? { looks, keptValidation } : { looks, cells: places, keptValidation };
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

function putBorders(range: Excel.Range, borders: Excel.CellBorderCollection, area: Area): void {
  for (const [index, side] of SIDE_OF) {
    // Excel refuses inner borders of a single row or column
    if (index === 'InsideHorizontal' && area.rows === 1) continue;
    if (index === 'InsideVertical' && area.columns === 1) continue;
    const former = borders[side];
    const border = range.format.borders.getItem(index as 'EdgeTop');
    border.style = former?.style ?? 'None';
    if (!former?.style || former.style === 'None') continue;
    if (former.color) border.color = former.color;
    if (former.weight) border.weight = former.weight;
  }
}

function putFill(range: Excel.Range, { color, pattern, patternColor }: Excel.CellPropertiesFill): void {
  const to = range.format.fill;
  if (!color || pattern === 'None' || (!pattern && color === '#FFFFFF')) return to.clear();
  to.color = color;
  // a solid fill is what a colour alone makes
  if (!pattern || pattern === 'Solid') return;
  to.pattern = pattern;
  if (patternColor) to.patternColor = patternColor;
}

function putLook(range: Excel.Range, { numberFormat, format }: FormerLook, area: Area): void {
  // one format for the whole range is a scalar, which the typings do not know
  range.numberFormat = numberFormat as unknown as string[][];
  const { font, fill, borders, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  if (font) {
    const { name, size, bold, italic, color } = font;
    range.format.font.set({ name, size, bold, italic, color });
  }
  if (fill) putFill(range, fill);
  if (borders) putBorders(range, borders, area);
  if (indentLevel !== undefined) range.format.indentLevel = indentLevel;
  if (horizontalAlignment) range.format.horizontalAlignment = horizontalAlignment;
  if (verticalAlignment) range.format.verticalAlignment = verticalAlignment;
  if (wrapText !== undefined) range.format.wrapText = wrapText;
}

/** Queues the looks of cells; `null` leaves a cell as it is. */
export function putLooks(
  sheet: Excel.Worksheet,
  origin: Pick<Area, 'row' | 'column'>,
  cells: (FormerLook | null)[][],
): void {
  const keys = cells.map((row) => row.map((look) => look && JSON.stringify(look)));
  for (const { key, area } of rectangles(keys)) {
    const { row, column, rows, columns } = area;
    const range = sheet.getRangeByIndexes(origin.row + row, origin.column + column, rows, columns);
    putLook(range, JSON.parse(key) as FormerLook, area);
  }
}

/** The former look of each cell of an area of so many rows and columns. */
export function looksIn({ looks, cells }: FormerArea, rows: number, columns: number): FormerLook[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => looks[cells?.[r][c] ?? 0]),
  );
}

/** Of the merges that touch a block's area now: its own, and those that the user made since. */
export interface MergesNow {
  own: Area[];
  others: Area[];
}

/**
 * Queues what makes the area as it was: no merges of the block, empty cells, the former looks, no rule of ours. Merges of the user's
 * stay, with their content where they begin outside.
 */
export function putBack(
  sheet: Excel.Worksheet,
  area: Area,
  former: FormerArea,
  { own, others }: MergesNow,
): void {
  const at = ({ row, column, rows, columns }: Area) => sheet.getRangeByIndexes(row, column, rows, columns);
  for (const merge of own) at(merge).unmerge();
  for (const part of partsToClear(area, others)) at(part).clear('Contents');
  if (!former.keptValidation) at(area).dataValidation.clear();
  putLooks(sheet, area, looksIn(former, area.rows, area.columns));
}

/** An area in parts that cut through no merge, for Excel clears none in part; merges that begin outside are left out. */
function partsToClear(area: Area, merges: Area[]): Area[] {
  if (merges.length === 0) return [area];
  const keys = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => {
      const cell = cellOf(area.row + r, area.column + c);
      return merges.some((merge) => intersects(merge, cell)) ? null : 'cell';
    }),
  );
  const cells = rectangles(keys).map(({ area: part }) => ({
    ...part,
    row: area.row + part.row,
    column: area.column + part.column,
  }));
  return [...cells, ...merges.filter(({ row, column }) => intersects(cellOf(row, column), area))];
}
