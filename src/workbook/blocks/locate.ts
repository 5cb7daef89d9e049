import { fullAddress, parseAddress } from '../../spreadsheet/a1';
import { contentAt, findBlock, movedFormula, type SheetWindow } from './find-block';
import { readAreas } from '../excel/requests';
import type { BlockRecord } from './record';
import { WorkbookProblem } from '../excel/problem';
import type { Area } from '../../spreadsheet/area';
import { cellKey } from '../../planning';
import { sameContent } from './same-content';
import { linesIn } from './update/layout-snapshot';

/** A block is looked for so many rows and columns around its old place. */
const ROWS_AROUND = 1000;
const COLUMNS_AROUND = 26;

/** Where a recorded block stands now. */
export interface PlacedBlock {
  /** Name of its sheet as it is now. */
  sheet: string;
  area: Area;
  /** Address of the first cell that holds something else than was written, or the name of the sheet; `null`: none. */
  edited: string | null;
  /** Nothing stands where it stood whole: Ctrl+Z took it back, or the user emptied it. */
  isGone: boolean;
}

/** The sheets of the workbook; their ids and names must be loaded. */
type Sheets = Pick<Excel.Worksheet, 'id' | 'name'>[];

/** Blocks whose sheet still exists, by its name or its id. */
export function onExistingSheets(blocks: BlockRecord[], sheets: Sheets): BlockRecord[] {
  return blocks.filter((block) =>
    sheets.some(({ id, name }) => isNamed(name, block.sheet) || id === block.sheetId),
  );
}

/** Excel compares names of sheets without regard to case. */
function isNamed(name: string, wanted: string): boolean {
  return name.toLocaleLowerCase() === wanted.toLocaleLowerCase();
}

/** Rows and columns around a block in which parts of it are looked for that were pushed out. */
const MARGIN = 50;

/**
 * Where a block stands whole, so that it can be made again in its place: `null` where it is gone or rows or columns were put into it
 * or taken out. On a sheet of its own that is looked for too.
 * @throws WorkbookProblem `sheetProtected`
 */
export async function standsWhole(
  context: Excel.RequestContext,
  block: BlockRecord,
  sheets: Excel.Worksheet[],
): Promise<PlacedBlock | null> {
  const placed = await locate(context, block, sheets);
  if (!placed?.edited || !block.newSheet) return placed;
  const sheet = sheets.find(({ name }) => name === placed.sheet)!;
  const { row, column, rows, columns } = placed.area;
  const around = { row, column, rows: rows + MARGIN, columns: columns + MARGIN };
  const formulas = await readFormulas(context, sheet, around);
  const found = findBlock(block.written, block.area, { area: around, formulas });
  return found && { ...placed, area: found };
}

interface Candidate {
  sheet: Excel.Worksheet;
  now: Excel.Range;
  used: Excel.Range;
}

/**
 * Finds a block. Ids of sheets may be others after reopening and names may have changed, so both are followed and what
 * stands there decides.
 * @returns `null` where its sheet is there and the block is not
 * @throws WorkbookProblem `sheetProtected`
 */
export async function locate(
  context: Excel.RequestContext,
  block: BlockRecord,
  sheets: Excel.Worksheet[],
): Promise<PlacedBlock | null> {
  const { area } = block;
  const candidates = sheets
    .filter(({ id, name }) => isNamed(name, block.sheet) || id === block.sheetId)
    .map((sheet): Candidate => {
      const now = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      const used = sheet.getUsedRangeOrNullObject(true);
      now.load('formulas');
      used.load('address');
      sheet.protection.load('protected');
      return { sheet, now, used };
    });
  await context.sync();
  const places: { placed: PlacedBlock; isProtected: boolean }[] = [];
  for (const candidate of candidates) {
    const placed = await placeOn(context, block, candidate);
    if (placed) places.push({ placed, isProtected: candidate.sheet.protection.protected });
  }
  const best = places.find(({ placed }) => !placed.edited) ?? places[0];
  if (best?.isProtected) throw new WorkbookProblem('sheetProtected', { sheet: best.placed.sheet });
  return best?.placed ?? null;
}

async function placeOn(
  context: Excel.RequestContext,
  block: BlockRecord,
  { sheet, now, used }: Candidate,
): Promise<PlacedBlock | null> {
  const { area } = block;
  const usedArea = used.isNullObject ? null : parseAddress(used.address)!.area;
  const inPlace: SheetWindow = { area, formulas: now.formulas };
  const edit = firstEdit(block, area, inPlace);
  const result = (place: Area, at: Area | null, window = inPlace): PlacedBlock => ({
    sheet: sheet.name,
    area: place,
    edited: at && fullAddress(sheet.name, at),
    isGone: at !== null && isEmptied(block, place, window),
  });
  if (block.newSheet) {
    // an id may be another sheet's after reopening: without its name a sheet is the block's by its words only
    if (edit && !isNamed(sheet.name, block.sheet) && !findBlock(block.written, area, inPlace)) return null;
    // a sheet goes as a whole: what was moved about on it is an edit like any other
    const outside = usedArea !== null && reachesOutside(usedArea, area);
    const placed = result(area, edit);
    return outside && !edit ? { ...placed, edited: sheet.name } : placed;
  }
  if (!edit) return result(area, null);
  const window = usedArea ? await readAround(context, sheet, area, usedArea) : inPlace;
  const found = findBlock(block.written, area, window);
  return found && result(found, firstEdit(block, found, window), window);
}

function reachesOutside(used: Area, area: Area): boolean {
  return used.row + used.rows > area.rows || used.column + used.columns > area.columns;
}

function isEmptied({ state, written }: BlockRecord, at: Area, window: SheetWindow): boolean {
  const isEmpty = (r: number, c: number) => contentAt(window, at.row + r, at.column + c) === '';
  return state === 'done' && written.every((line, r) => line.every((_, c) => isEmpty(r, c)));
}

/** What is used of a sheet around a place, in requests of a size Excel takes. */
async function readAround(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: Area,
  used: Area,
): Promise<SheetWindow> {
  const row = Math.max(used.row, place.row - ROWS_AROUND);
  const column = Math.max(used.column, place.column - COLUMNS_AROUND);
  const rows = Math.min(used.row + used.rows, place.row + place.rows + ROWS_AROUND) - row;
  const columns =
    Math.min(used.column + used.columns, place.column + place.columns + COLUMNS_AROUND) - column;
  const area = { row, column, rows, columns };
  if (rows <= 0 || columns <= 0) return { area: { ...area, rows: 0, columns: 0 }, formulas: [] };
  return { area, formulas: await readFormulas(context, sheet, area) };
}

async function readFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<SheetWindow['formulas']> {
  const [{ formulas }] = await readAreas(context, [{ sheet, area }]);
  return formulas;
}

/**
 * The first cell that is not as written. Of a block that was never seen complete an empty cell is no edit: it may not
 * have been written; of one that was being updated nor is what it held before, nor what the user had typed.
 */
function firstEdit(block: BlockRecord, at: Area, window: SheetWindow): Area | null {
  const { area, written, state, interrupted, layout } = block;
  const moved = new Map(block.moved);
  const lines = layout && moved.size ? linesIn(layout) : [];
  const [down, right] = [at.row - area.row, at.column - area.column];
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const cell = { row: at.row + row, column: at.column + column, rows: 1, columns: 1 };
      const now = contentAt(window, cell.row, cell.column);
      if (state === 'writing' && now === '') continue;
      const own = written[row][column];
      const line = lines[row] as (typeof lines)[number] | undefined;
      const half = [
        interrupted?.before[row]?.[column],
        interrupted?.after[row]?.[column],
        line && moved.get(cellKey(line.id, line.columns[column])),
      ];
      if (half.some((known) => known !== undefined && sameContent(known, now))) continue;
      if (!sameContent(own, now) && !sameContent(own && movedFormula(own, down, right), now)) return cell;
    }
  }
  return null;
}
