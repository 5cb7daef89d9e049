import { areaName, parseAddress } from '../../spreadsheet/a1';
import type { BlockPlan } from '../../planning/block-plan';
import { planBlock } from '../../planning';
import { placeOf, type Prepared } from './preview';
import { NOTHING, readSheets } from '../excel/read-sheets';
import { WorkbookProblem } from '../excel/problem';
import type { BlockRequest } from '../../tables/choices';
import { sameArea } from '../../spreadsheet/area';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';

/** A source of so many characters stays below Excel on the web's 5 MB, though each may take three bytes. */
const MOST_CHARACTERS = 1_500_000;

/** What a plan is made from, as it is now. */
export interface SourcesNow {
  sources: SheetSnapshot[];
  /** Names of all sheets. */
  names: string[];
  /** The request with the source that was chosen for it. */
  request: BlockRequest;
}

/**
 * Sends the first request of an insertion and reads what the plan was made from as it is now. Sources are read anew only where
 * they changed their size.
 * @throws WorkbookProblem `sourceMissing`
 */
export async function sourcesNow(context: Excel.RequestContext, prepared: Prepared): Promise<SourcesNow> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const sourceName = prepared.plan.links.sourceSheet;
  const asked = sourceName === null ? null : askForSource(worksheets, prepared.sources[0]);
  await context.sync();
  const sources = asked ? [await currentSource(context, prepared.sources[0], asked)] : prepared.sources;
  const names = worksheets.items.map(({ name }) => name);
  return { sources, names, request: { ...prepared.request, source: sourceName } };
}

/** Sends the first request of an insertion and makes the plan again from what it brings. */
export async function replan(context: Excel.RequestContext, prepared: Prepared): Promise<BlockPlan> {
  const { sources, names, request } = await sourcesNow(context, prepared);
  return planBlock(request, placeOf(request, prepared.selection, names), sources, prepared.plan.font);
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
  return { sheet, used, cells };
}

function fitsOneRequest({ area, values, formulas, numberFormats }: SheetSnapshot): boolean {
  return area.rows > 0 && JSON.stringify([values, formulas, numberFormats]).length <= MOST_CHARACTERS;
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
