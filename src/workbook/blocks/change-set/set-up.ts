import { areaName } from '../../../spreadsheet/a1';
import type { BlockPage, BlockPlan } from '../../../planning/block-plan';
import type { Area } from '../../../spreadsheet/area';

/** Points of one character of a column's width, and of the cell's inner margin: Excel's own rule for an 11 pt font. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_MARGIN = 3.75;
const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** How the sheet of a block's own was set up. */
export interface SheetSetUp extends Pick<BlockPlan, 'freezeRows' | 'page'> {
  /** Rows that were given a height in points. */
  heights: [number, number][];
}

/** Rows, counted from the block's first, and their heights in points; `null`: Excel fits the row itself. */
export type RowHeights = [row: number, points: number | null][];

/** What is set up of a sheet's pages once the cells are verified: builds of Excel refuse some of it (office-js 1860, 2014, 2196). */
export interface PageSetUp {
  sheet: string;
  /** Where the block is. */
  area: Area;
  page: BlockPage | null;
  /** Paper and margins too, which are the user's once the sheet is there. */
  isNew: boolean;
  freezeRows: number | null;
  /** The table as it was has page breaks. */
  hadBreaks: boolean;
}

export function setUpOf({ rowHeights, freezeRows, page }: BlockPlan): SheetSetUp {
  const heights = rowHeights.flatMap((height, row): [number, number][] =>
    height === null ? [] : [[row, height]],
  );
  return { freezeRows, page, heights };
}

/** The heights that turn one set-up into another. */
export function heightsTo(before: SheetSetUp | undefined, after: SheetSetUp | undefined): RowHeights {
  const had = new Map(before?.heights);
  const shall = new Map(after?.heights);
  return [
    ...[...shall].filter(([row, height]) => had.get(row) !== height),
    ...[...had.keys()].filter((row) => !shall.has(row)).map((row): [number, null] => [row, null]),
  ];
}

/** What differs of the pages of a sheet; `undefined` where nothing does. */
export function pageTo(
  place: Pick<PageSetUp, 'sheet' | 'area' | 'isNew'>,
  before: SheetSetUp | undefined,
  after: SheetSetUp,
): PageSetUp | undefined {
  const isSame = before !== undefined && JSON.stringify(before.page) === JSON.stringify(after.page);
  const page = isSame ? null : after.page;
  const freezeRows = (before?.freezeRows ?? 0) === after.freezeRows ? null : after.freezeRows;
  const hadBreaks = before?.page.breaks !== undefined;
  return page === null && freezeRows === null ? undefined : { ...place, page, freezeRows, hadBreaks };
}

/** @param characters - as Excel counts widths */
export function setWidth(column: Excel.Range, characters: number): void {
  column.format.columnWidth = characters * POINTS_PER_CHARACTER + POINTS_OF_MARGIN;
}

/** Characters, as Excel counts widths, of a width in points. */
export const charactersOf = (points: number): number =>
  Math.max(0, (points - POINTS_OF_MARGIN) / POINTS_PER_CHARACTER);

export function setHeight(row: Excel.Range, points: number | null): void {
  if (points === null) row.format.autofitRows();
  else row.format.rowHeight = points;
}

/** Queues the set-up of a sheet's pages. */
export function setUpPage(
  sheet: Excel.Worksheet,
  { area, page, isNew, freezeRows, hadBreaks }: PageSetUp,
): void {
  if (freezeRows !== null) sheet.freezePanes.freezeRows(area.row + freezeRows);
  if (!page) return;
  const layout = sheet.pageLayout;
  if (isNew) {
    layout.paperSize = 'A4';
    layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    layout.topMargin = page.margins.top * POINTS_PER_MILLIMETRE;
    layout.bottomMargin = page.margins.bottom * POINTS_PER_MILLIMETRE;
    layout.leftMargin = page.margins.left * POINTS_PER_MILLIMETRE;
    layout.rightMargin = page.margins.right * POINTS_PER_MILLIMETRE;
    if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: page.fitToHeight ?? 0 };
  }
  const printed = page.printArea ?? (isNew ? null : { ...area, row: 0, column: 0 });
  if (printed) {
    const parts = page.chartArea ? [printed, page.chartArea] : [printed];
    const moved = parts.map((part) => ({
      ...part,
      row: area.row + part.row,
      column: area.column + part.column,
    }));
    const names = moved.map((part) => areaName(part)).join(',');
    // Office.js takes areas that are no one range out of its memory again, in a request of its own
    layout.setPrintArea(parts.length > 1 ? sheet.getRanges(names) : names);
  }
  if (hadBreaks) sheet.horizontalPageBreaks.removePageBreaks();
  if (isNew || hadBreaks) breakPages(sheet, area, page.breaks ?? []);
  layout.setPrintTitleRows(`$${area.row + page.titleRows[0] + 1}:$${area.row + page.titleRows[1] + 1}`);
}

/** Says where pages begin. */
function breakPages(sheet: Excel.Worksheet, area: Area, breaks: readonly number[]): void {
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${area.row + row + 1}`);
}
