import { intersects } from '../../spreadsheet/area';
import type { BlockPlan, CellLook } from '../../planning/block-plan';
import type { FormerArea, FormerLook } from './record';
import { rectangles } from '../../spreadsheet/rectangles';
import type { Area } from '../../spreadsheet/area';
import { lookKeys } from '../../planning/looks';

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

/** Queues the reading of an area's looks; its number formats must be loaded by the caller. */
export const askForLooks = (range: Excel.Range) => range.getCellProperties(PROPERTIES);

/** Whole looks, cell by cell, once they were read. */
export const looksRead = (
  properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
  numberFormats: readonly string[][],
): FormerLook[][] =>
  properties.value.map((row, r) =>
    row.map(({ format }, c) => ({ numberFormat: numberFormats[r][c], format: format ?? {} })),
  );

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
    ...((look.indent || look.align) && { horizontalAlignment, indentLevel }),
  };
}

const cellOf = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

const lookOf = (json: string | null | undefined) => JSON.parse(json ?? '{}') as CellLook;

/** What a plan is about to change of looks, as data, equal ones once. */
export function formerArea(looks: FormerLook[][], keptValidation: boolean, plan: BlockPlan): FormerArea {
  const planned = lookKeys(plan);
  const changed = looks.map((row, r) =>
    row.map(({ numberFormat, format }, c): FormerLook => {
      // merged cells take the whole look of the first
      const isWhole = plan.merges.some((merge) => intersects(merge, cellOf(r, c)));
      return { numberFormat, format: isWhole ? format : changedBy(lookOf(planned[r][c]), format) };
    }),
  );
  return areaOfLooks(changed, keptValidation);
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

/** Queues a look of an area. */
export function putLook(range: Excel.Range, { numberFormat, format }: FormerLook, area: Area): void {
  // one format for the whole range is a scalar, which the typings do not know
  range.numberFormat = numberFormat as unknown as string[][];
  const { font, fill, borders, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  if (font) {
    const { name, size, bold, italic, color } = font;
    range.format.font.set({ name, size, bold, italic, color });
  }
  if (fill) putFill(range, fill);
  if (borders) putBorders(range, borders, area);
  // Excel aligns what it indents, and takes indents away where it aligns
  if (indentLevel !== undefined) range.format.indentLevel = 0;
  if (horizontalAlignment) range.format.horizontalAlignment = horizontalAlignment;
  if (indentLevel) range.format.indentLevel = indentLevel;
  if (verticalAlignment) range.format.verticalAlignment = verticalAlignment;
  if (wrapText !== undefined) range.format.wrapText = wrapText;
}

/** The looks of cells by areas of equal ones; `null` leaves a cell as it is. */
export function looksToPut(cells: (FormerLook | null)[][]): { look: FormerLook; area: Area }[] {
  const keys = cells.map((row) => row.map((look) => look && JSON.stringify(look)));
  return rectangles(keys).map(({ key, area }) => ({ look: JSON.parse(key) as FormerLook, area }));
}

/** The former look of each cell of an area of so many rows and columns. */
export function looksIn({ looks, cells }: FormerArea, rows: number, columns: number): FormerLook[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => looks[cells?.[r][c] ?? 0]),
  );
}
