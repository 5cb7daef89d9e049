import { asProblem } from './errors';
import { askForMerges, mayBeTooManyMerges, mergesIn } from './merges';
import { bytesOfCells, inRequests, readAreas, slicesOf, type CellsRead } from './requests';
import { parseAddress } from '../../spreadsheet/a1';
import type { Area } from '../../spreadsheet/area';
import type { CellValue, SheetSnapshot } from '../../spreadsheet/sheet-snapshot';

/** Recognition looks at this much of a sheet: an indicator table of a department never is larger. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 80;
/** No name, heading or note of a table is longer; what follows is not read. */
const MOST_CHARACTERS = 2000;
const MOST_CHARACTERS_IN_SHEET = 5_000_000;
/** A cell of a sheet whose answer was too large. */
const BYTES_OF_LONG_CELL = 4000;

/** What there is of an empty sheet. */
export const NOTHING = {
  area: { row: 0, column: 0, rows: 0, columns: 0 },
  values: [],
  formulas: [],
  numberFormats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};

interface SheetHandle {
  sheet: Excel.Worksheet;
  used: Excel.Range;
}

interface Loaded {
  whole: Area;
  range: Excel.Range;
  /** Values and formulas where they were read apart. */
  cells?: CellsRead;
  area: Area;
  merges: () => Area[];
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** The part of what is used that is read. */
function readPart(used: Excel.Range): Area {
  const whole = parseAddress(used.address)!.area;
  return {
    ...whole,
    rows: Math.min(whole.rows, MOST_ROWS),
    columns: Math.min(whole.columns, MOST_COLUMNS),
  };
}

/**
 * @param merges - where they are known already: asked with the cells, too many of them would fail the request
 * @param cells - the same of the cells, which may hold long texts
 */
function askForCells({ sheet, used }: SheetHandle, merges?: Area[], cells?: CellsRead): Loaded {
  const whole = parseAddress(used.address)!.area;
  const part = readPart(used);
  const area = cells ? { ...part, rows: cells.values.length } : part;
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load('numberFormat');
  if (!cells) range.load('values,formulas');
  range.format.font.load('name');
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return {
    whole,
    range,
    cells,
    area,
    merges: merges ? () => merges : askForMerges(sheet, area),
    rows,
    columns,
  };
}

function hiddenNumbers(flags: (boolean | undefined)[], first: number): number[] {
  return flags.flatMap((hidden, index) => (hidden ? [first + index] : []));
}

function snapshot({ sheet }: SheetHandle, loaded: Loaded): SheetSnapshot {
  const { whole, range, cells = range, area, merges, rows, columns } = loaded;
  const isCut = area.rows < whole.rows || area.columns < whole.columns;
  return {
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    isProtected: sheet.protection.protected,
    area,
    ...(isCut && { used: whole }),
    values: cells.values,
    formulas: cells.formulas,
    numberFormats: range.numberFormat,
    merges: merges(),
    hiddenRows: hiddenNumbers(
      rows.value.map(({ rowHidden }) => rowHidden),
      area.row,
    ),
    hiddenColumns: hiddenNumbers(
      columns.value.map(({ columnHidden }) => columnHidden),
      area.column,
    ),
    font: range.format.font.name || null,
  };
}

function emptySnapshot({ sheet }: SheetHandle): SheetSnapshot {
  return {
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    isProtected: sheet.protection.protected,
    ...NOTHING,
    font: null,
  };
}

async function readGroup(context: Excel.RequestContext, group: SheetHandle[]): Promise<SheetSnapshot[]> {
  const asked = group.map((handle) => ({ handle, loaded: askForCells(handle) }));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) && !mayBeTooManyMerges(error)) throw error;
    return readApart(context, group);
  }
  return asked.map(({ handle, loaded }) => snapshot(handle, loaded));
}

async function readApart(context: Excel.RequestContext, group: SheetHandle[]): Promise<SheetSnapshot[]> {
  const snapshots: SheetSnapshot[] = [];
  for (const handle of group) snapshots.push(await readOne(context, handle));
  return snapshots;
}

/** Reads a sheet's merges before its cells. A sheet whose merges Excel does not tell is no source: it counts as empty. */
async function readOne(context: Excel.RequestContext, handle: SheetHandle): Promise<SheetSnapshot> {
  const merges = await mergesOf(context, handle);
  if (!merges) return emptySnapshot(handle);
  const loaded = askForCells(handle, merges);
  try {
    await context.sync();
    return snapshot(handle, loaded);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const cells = await readLongTexts(context, handle.sheet, loaded.area);
  const rest = askForCells(handle, merges, cells);
  await context.sync();
  return snapshot(handle, rest);
}

/**
 * Cells whose texts are longer than one answer takes, slice by slice; of a long text its beginning is kept. Where they are more than any
 * table's the sheet is not read to its end.
 */
async function readLongTexts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<CellsRead> {
  const cells: CellsRead = { values: [], formulas: [] };
  let length = 0;
  for (const slice of slicesOf(area, BYTES_OF_LONG_CELL)) {
    if (length > MOST_CHARACTERS_IN_SHEET) break;
    const [{ values, formulas }] = await readAreas(context, [{ sheet, area: slice }]);
    for (const value of values.flat()) length += typeof value === 'string' ? value.length : 0;
    for (const line of values) cells.values.push(line.map(beginningOf));
    for (const line of formulas) cells.formulas.push(line.map(beginningOf));
  }
  return cells;
}

/** A formula stays whole: half of one would be another. The copy lets go of the long text, which a part of it would keep in memory. */
const beginningOf = (content: CellValue): CellValue =>
  typeof content === 'string' && content.length > MOST_CHARACTERS && !content.startsWith('=')
    ? (JSON.parse(JSON.stringify(content.slice(0, MOST_CHARACTERS))) as string)
    : content;

/** Whether of a text of the sheet only the beginning was read. */
export const hasLongTexts = ({ values }: SheetSnapshot): boolean =>
  values.some((line) => line.some((value) => typeof value === 'string' && value.length >= MOST_CHARACTERS));

const isTooLarge = (error: unknown): boolean => asProblem(error).code === 'tooLarge';

async function mergesOf(context: Excel.RequestContext, { sheet, used }: SheetHandle): Promise<Area[] | null> {
  try {
    return await mergesIn(context, sheet, readPart(used));
  } catch (error) {
    if (mayBeTooManyMerges(error)) return null;
    throw error;
  }
}

/** Reads whole sheets, or those of the given names, in as few requests as their size allows. */
export async function readSheets(context: Excel.RequestContext, only?: string[]): Promise<SheetSnapshot[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/visibility');
  await context.sync();
  const handles = sheets.items
    .filter(({ name }) => !only || only.includes(name))
    .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  for (const { sheet, used } of handles) {
    sheet.protection.load('protected');
    used.load('address,rowCount,columnCount');
  }
  await context.sync();
  const snapshots = new Map<string, SheetSnapshot>();
  for (const handle of handles.filter(({ used }) => used.isNullObject)) {
    snapshots.set(handle.sheet.name, emptySnapshot(handle));
  }
  const filled = handles.filter(({ used }) => !used.isNullObject);
  for (const group of inRequests(filled, ({ used }) => bytesOfCells(readPart(used)))) {
    for (const read of await readGroup(context, group)) snapshots.set(read.name, read);
  }
  return handles.map(({ sheet }) => snapshots.get(sheet.name)!);
}
