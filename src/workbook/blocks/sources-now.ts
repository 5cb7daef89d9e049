import { areaName, parseAddress } from '../../spreadsheet/a1';
import { sameArea } from '../../spreadsheet/area';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import type { BlockPlan } from '../../planning/block-plan';
import type { BlockRequest } from '../../tables/choices';
import { WorkbookProblem } from '../excel/problem';
import { NOTHING, readSheets, hasLongTexts } from '../excel/read-sheets';
import { bytesOf, limit } from '../excel/requests';
import { withoutChartFigures } from './chart-figures';
import type { Prepared } from './prepare';
import type { RecordContent } from './record';

/** What a plan is made from, as it is now. */
interface SourcesNow {
  sources: SheetSnapshot[];
  /** Names of all sheets. */
  names: string[];
  /** All sources are as they were when the plan was made. */
  areUnchanged: boolean;
}

/**
 * Sends the first request of an insertion and reads what the plan was made from as it is now. Sources are read again only where
 * they changed their size.
 * @throws WorkbookProblem `sourceMissing`
 */
export async function sourcesNow(
  context: Excel.RequestContext,
  prepared: Prepared,
  recordRead: () => RecordContent,
): Promise<SourcesNow> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const asked = prepared.sources.map((known) => askForSource(worksheets, known));
  await context.sync();
  const now = new Map<SheetSnapshot, SheetSnapshot>();
  for (const [index, known] of prepared.sources.entries()) {
    const current = await currentSource(context, known, asked[index]);
    now.set(known, withoutChartFigures(current, recordRead().blocks));
  }
  return {
    // what was looked through and not taken still says which figures differ
    sources: prepared.searched.map((known) => now.get(known) ?? known),
    names: worksheets.items.map(({ name }) => name),
    areUnchanged: [...now].every(([known, read]) => isSame(known, read)),
  };
}

/** The source that a block is made from again: none where it has no link. */
export function linkedSource({ source }: BlockRequest, { links }: BlockPlan): BlockRequest['source'] {
  return links.sourceSheets.length ? source : null;
}

/** The source in the record: a block of one sheet stays with it; one of several is looked for in the whole workbook again. */
export function keptSource(request: BlockRequest, plan: BlockPlan): BlockRequest['source'] {
  const { sourceSheets, missingCells } = plan.links;
  const isOfOne = sourceSheets.length === 1 && !missingCells.some(({ reason }) => reason.kind === 'differ');
  return isOfOne ? sourceSheets[0] : linkedSource(request, plan);
}

function isSame(a: SheetSnapshot, b: SheetSnapshot): boolean {
  const cells = ({ area, values, formulas, numberFormats }: SheetSnapshot) =>
    JSON.stringify([area, values, formulas, numberFormats]);
  return a === b || cells(a) === cells(b);
}

interface AskedSource {
  sheet: Excel.Worksheet;
  used: Excel.Range;
  /** `null` where the source is too large to come along. */
  cells: Excel.Range | null;
}

function askForSource(worksheets: Excel.WorksheetCollection, known: SheetSnapshot): AskedSource {
  const sheet = worksheets.getItemOrNullObject(known.name);
  const used = sheet.getUsedRangeOrNullObject(true);
  // what is known of it, and no more: a sheet may be far longer than the part that is looked at
  const cells = fitsOneRequest(known) ? used.getIntersectionOrNullObject(areaName(known.area)) : null;
  sheet.load('name');
  used.load('address');
  cells?.load('values,formulas,numberFormat');
  used.untrack();
  cells?.untrack();
  return { sheet, used, cells };
}

function fitsOneRequest(known: SheetSnapshot): boolean {
  const { area, values, formulas, numberFormats } = known;
  return area.rows > 0 && !hasLongTexts(known) && bytesOf([values, formulas, numberFormats]) <= limit.bytes;
}

async function currentSource(
  context: Excel.RequestContext,
  known: SheetSnapshot,
  { sheet, used, cells }: AskedSource,
): Promise<SheetSnapshot> {
  if (sheet.isNullObject) throw new WorkbookProblem('sourceMissing', { sheet: known.name });
  if (used.isNullObject) return { ...known, ...NOTHING };
  if (!cells || !sameArea(parseAddress(used.address)!.area, known.used ?? known.area)) {
    return (await readSheets(context, [known.name]))[0];
  }
  const { values, formulas, numberFormat } = cells;
  return { ...known, values, formulas, numberFormats: numberFormat };
}
