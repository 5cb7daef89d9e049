import { fullAddress, parseAddress } from '../../spreadsheet/a1';
import { MAX_ROWS } from '../../spreadsheet/area';
import { mergesIn } from '../excel/merges';
import { loadTemplate } from '../../tables';
import type { BlockPlan, Place } from '../../planning/block-plan';
import { asProblem } from '../excel/errors';
import { planBlock, sheetNameFor } from '../../planning';
import { forgetSheets, keptSheets } from '../excel/known-sheets';
import { readSheets } from '../excel/read-sheets';
import { askForRecord, loadRecord, recordIsKnown } from './record-part';
import { WorkbookProblem } from '../excel/problem';
import type { BlockPreview } from '../../contract';
import type { BlockRequest } from '../../tables/choices';
import type { LinkRule } from '../../tables/kit';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import { askForTarget, checkFits, conflictsOf, originOf } from './target';
import { findExistingBlock } from './update/find-existing-block';
import { withRules } from './link-rules';
import { planAnew, usualSource } from './update/preview-update';
import type { ExistingBlock } from './update/typed-cells';

/** What a preview found out, kept so that inserting need not read the workbook again. */
export interface Prepared {
  request: BlockRequest;
  /** Address of the active cell, `'Sheet'!B3`. */
  selection: string;
  /** The sheets that the plan links to. */
  sources: SheetSnapshot[];
  /** All sheets that were looked through. */
  searched: SheetSnapshot[];
  plan: BlockPlan;
  /** What is remembered of links. */
  rules: LinkRule[];
  /** The block that stands already and will be updated. */
  existing: ExistingBlock | null;
  /** Ids of blocks of the same table in whose place nothing stands any more. */
  gone: string[];
}

const LONGEST_SHEET_NAME = 31;

let last: Prepared | null = null;

/** `Name`, or `Name (2)` … where that is taken (Excel compares without regard to case). */
export function freeSheetName(wanted: string, taken: string[]): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!used.has(name.toLocaleLowerCase())) return name;
  }
}

/** Where the request puts a block; a new sheet gets the wanted name, or that with a number where it is taken. */
export function placeOf(
  request: BlockRequest,
  selection: string,
  sheetNames: string[],
  wantedName = sheetNameFor(request),
): Place {
  const origin = originOf(request, selection);
  if (origin) return { kind: 'cell', ...origin };
  return { kind: 'newSheet', sheet: freeSheetName(wantedName, sheetNames) };
}

function sourcesFor(request: BlockRequest): string[] | undefined {
  if (request.source === 'auto') return undefined;
  return request.source === null ? [] : [request.source];
}

/** Reads what the request needs and makes the plan; the same request again is answered from what was read. */
export async function prepare(request: BlockRequest): Promise<Prepared> {
  // a prepared request includes that the record's part is known
  if (last && recordIsKnown() && JSON.stringify(last.request) === JSON.stringify(request)) return last;
  return (await readAndPlan(request)).prepared;
}

/** What finishing an update needs whose session was lost. */
export async function prepareFor(existing: ExistingBlock): Promise<Prepared> {
  return (await readAndPlan(existing.block.request, existing)).prepared;
}

/** The plan for a request and what stands in its way, without changing anything. */
export async function previewBlock(request: BlockRequest): Promise<BlockPreview> {
  try {
    const { prepared, ...found } = await readAndPlan(request);
    return { plan: prepared.plan, ...found };
  } catch (error) {
    throw asProblem(error);
  }
}

type Planned = Omit<BlockPreview, 'plan'> & { prepared: Prepared };

async function readAndPlan(asked: BlockRequest, interrupted?: ExistingBlock): Promise<Planned> {
  await fetchTable(asked);
  return Excel.run(async (context) => {
    if (!recordIsKnown()) await loadRecord(context);
    const { worksheets } = context.workbook;
    const selected = context.workbook.getActiveCell();
    selected.load('address');
    worksheets.load('items/id,items/name,items/visibility');
    const recordRead = askForRecord(context);
    await context.sync();
    const selection = selected.address;
    const { blocks, rules } = recordRead();
    const found = interrupted
      ? { existing: interrupted, obstacle: null, gone: [] }
      : await findExistingBlock(context, asked, selection, blocks, worksheets.items);
    const request = withKeptLinks(asked, found.existing);
    const read = await sourcesOf(context, request, worksheets.items);
    const sources = found.existing ? usualSource(request, found.existing, read) : read;
    const ruled = withRules(request, rules);
    const planned = found.existing
      ? await planAnew(context, ruled, found.existing, sources)
      : await planNew(context, ruled, placeFor(request, selection, worksheets.items), sources);
    const { plan } = planned;
    const used = sources.filter(({ name }) => plan.links.sourceSheets.includes(name));
    const prepared: Prepared = {
      request,
      selection,
      sources: used,
      searched: sources,
      plan,
      rules,
      existing: found.existing,
      gone: found.gone,
    };
    last = prepared;
    return { ...planned, prepared, ...(found.obstacle && { obstacle: found.obstacle }) };
  });
}

/** An update that says nothing of links keeps those that the block was made with. */
function withKeptLinks(request: BlockRequest, existing: ExistingBlock | null): BlockRequest {
  const kept = existing?.block.request.links;
  return request.links || !kept ? request : { ...request, links: kept };
}

/** Most tables come from where the add-in is hosted when they are first asked for. */
async function fetchTable({ table }: BlockRequest): Promise<void> {
  try {
    await loadTemplate(table);
  } catch {
    throw new WorkbookProblem('notFetched');
  }
}

/** The visible sheets, and the one that is asked for by name. */
async function sourcesOf(
  context: Excel.RequestContext,
  request: BlockRequest,
  sheets: Excel.Worksheet[],
): Promise<SheetSnapshot[]> {
  const wanted = sourcesFor(request);
  const read = keptSheets(sheets, wanted) ?? (await readSheets(context, wanted));
  const sources = read.filter(({ visible, name }) => visible || name === request.source);
  if (typeof request.source === 'string' && request.source !== 'auto' && !sources.length) {
    throw new WorkbookProblem('sourceMissing', { sheet: request.source });
  }
  return sources;
}

function placeFor(request: BlockRequest, selection: string, sheets: Excel.Worksheet[]): Place {
  const names = sheets.map(({ name }) => name);
  const place = placeOf(request, selection, names);
  if (place.kind === 'cell' && !names.includes(place.sheet)) {
    throw new WorkbookProblem('sheetMissing', { sheet: place.sheet });
  }
  return place;
}

async function planNew(
  context: Excel.RequestContext,
  request: BlockRequest,
  place: Place,
  sources: SheetSnapshot[],
) {
  const plan = planBlock(request, place, sources);
  const conflicts = await conflictsAt(context, plan);
  const freePlace = conflicts.length ? await placeBelow(context, plan) : null;
  return { plan, conflicts, ...(freePlace !== null && { freePlace }) };
}

/** Where the plan's sheet has room below everything that is used of it, in the same column; `null` where it has none. */
async function placeBelow(
  context: Excel.RequestContext,
  { place, cells }: BlockPlan,
): Promise<string | null> {
  if (place.kind === 'newSheet') return null;
  const used = context.workbook.worksheets.getItem(place.sheet).getUsedRangeOrNullObject();
  used.load('address');
  await context.sync();
  const below = used.isNullObject ? null : parseAddress(used.address)!.area;
  // a line is left free between what is there and the table
  const row = below ? below.row + below.rows + 1 : 0;
  if (row + cells.length > MAX_ROWS) return null;
  return fullAddress(place.sheet, { row, column: place.column, rows: 1, columns: 1 });
}

async function conflictsAt(context: Excel.RequestContext, plan: BlockPlan) {
  const { place } = plan;
  if (place.kind === 'newSheet') return [];
  const size = { rows: plan.cells.length, columns: plan.cells[0].length };
  checkFits(place, size.rows, size.columns);
  const asked = askForTarget(context, place, size);
  await context.sync();
  const target = await asked.read();
  return conflictsOf(context, target, place.sheet, await mergesIn(context, target.sheet, target.area));
}

/** After a change of the workbook nothing prepared is true any more. */
export function forgetPrepared(): void {
  last = null;
  forgetSheets();
}
