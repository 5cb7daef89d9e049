import { findingsOf } from '../../findings';
import { blockSize } from '../../planning';
import type { BlockPlan } from '../../planning/block-plan';
import { readSheet } from '../../recognition';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import { loadTemplate } from '../../tables';
import type { BlockRequest } from '../../tables/choices';
import type { LinkRule } from '../../tables/kit';
import type { BlockPreview } from '../../contract';
import { asProblem } from '../excel/errors';
import { forgetSheets, keptSheets } from '../excel/known-sheets';
import { WorkbookProblem } from '../excel/problem';
import { readSheets } from '../excel/read-sheets';
import { withKeptLinks, withRememberedRules } from './link-rules';
import { nameColumnsAt, narrowAt } from './narrow';
import { freePlaces, placeOf } from './place';
import { planAt, type PlannedBlock } from './plan-at';
import { askForPreflight, conflictsIn, type Preflight } from './preflight';
import { askForRecord, loadRecord, recordIsKnown } from './record-part';
import { sourcePeriodOf } from './source-period';
import { findExistingBlock } from './update/find-existing-block';
import { offerOf } from './update/offer';
import type { ExistingBlock } from './update/typed-cells';
import type { UserEdits } from './update/user-edits';

/** What a preview found out: an insertion writes the same plan, once it has seen that nothing it stands on was changed. */
export interface Prepared extends PlannedBlock {
  request: BlockRequest;
  /** The same with what is remembered of its links: what the plan is made by. */
  ruled: BlockRequest;
  /** Address of the active cell, `'Sheet'!B3`. */
  selection: string;
  /** The sheets that the plan links to. */
  sources: SheetSnapshot[];
  /** All sheets that were looked through. */
  searched: SheetSnapshot[];
  /** The cells that the block will cover. */
  preflight: Preflight;
  /** What is remembered of links. */
  rules: LinkRule[];
  /** The block that stands already and will be updated. */
  existing: ExistingBlock | null;
  /** Ids of blocks of the same table in whose place nothing stands any more. */
  gone: string[];
  /** Of a block that is rolled forward. */
  roll?: RolledBy;
}

/** What a block is rolled forward by. */
export interface RolledBy {
  id: string;
  /** Which of its blocks it is. */
  number: number;
  /** Names of sheets that others of its blocks get. */
  taken: readonly string[];
  /** What goes into the new block from the old one. */
  moved: (plan: BlockPlan) => UserEdits;
}

let last: Prepared | null = null;

/** Reads what the request needs and makes the plan; the same request again is answered from what was read. */
export async function prepare(request: BlockRequest): Promise<Prepared> {
  // a prepared request includes that the record's part is known
  if (last && recordIsKnown() && JSON.stringify(last.request) === JSON.stringify(request)) return last;
  return (await readAndPlan(request)).prepared;
}

/** What finishing an update needs whose session was lost. */
export async function prepareFor(existing: ExistingBlock): Promise<Prepared> {
  return (await readAndPlan(existing.block.request, { interrupted: existing })).prepared;
}

/** A block that is rolled forward, with what stands in its way. */
export const prepareRolled = (
  request: BlockRequest,
  roll: RolledBy,
): Promise<Pick<Planned, 'prepared' | 'obstacle'>> => readAndPlan(request, { roll });

/** The plan for a request and what stands in its way, without changing anything. */
export async function previewBlock(request: BlockRequest): Promise<BlockPreview> {
  try {
    const { prepared, read, ...found } = await readAndPlan(request);
    const { plan, sources } = prepared;
    const { missingCells: missing, sourceSheets: sheets } = plan.links;
    const sourcePeriod = sourcePeriodOf(prepared, read);
    return {
      plan,
      ...found,
      findings: findingsOf({ missing, sheets }, sources.map(readSheet)),
      ...(sourcePeriod && { sourcePeriod }),
    };
  } catch (error) {
    throw asProblem(error);
  }
}

type Planned = Pick<
  BlockPreview,
  'conflicts' | 'freePlaces' | 'narrow' | 'nameColumns' | 'elsewhere' | 'update' | 'obstacle'
> & {
  prepared: Prepared;
  /** All sheets that were read. */
  read: SheetSnapshot[];
};

async function readAndPlan(
  asked: BlockRequest,
  { interrupted, roll }: { interrupted?: ExistingBlock; roll?: RolledBy } = {},
): Promise<Planned> {
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
    const { existing, obstacle, elsewhere, gone } = interrupted
      ? { existing: interrupted, obstacle: null, elsewhere: null, gone: [] }
      : await findExistingBlock(context, asked, selection, blocks, worksheets.items);
    const request = withKeptLinks(asked, existing, rules);
    const read = await sourcesOf(context, request, worksheets.items);
    const searched = existing ? usualSource(request, existing, read) : read;
    const ruled = withRememberedRules(request, rules);
    const names = [...worksheets.items.map(({ name }) => name), ...(roll?.taken ?? [])];
    const place = placeOf(request, existing, selection, names);
    const readPreflight = askForPreflight(context, existing ?? place, blockSize(request));
    if (place.kind === 'cell') await context.sync();
    const preflight = await readPreflight();
    const conflicts = await conflictsIn(context, preflight, place.sheet);
    const planned = planAt(ruled, place, searched, preflight, { moved: roll?.moved });
    const { plan, edits } = planned;
    const narrow = narrowAt(plan);
    const needsPlace = !existing && (conflicts.length > 0 || narrow.length > 0);
    const places = needsPlace ? await freePlaces(context, plan) : {};
    const nameColumns = needsPlace && narrow.length ? await nameColumnsAt(context, request, plan) : null;
    const sources = searched.filter(({ name }) => plan.links.sourceSheets.includes(name));
    const prepared: Prepared = {
      request,
      ruled,
      selection,
      sources,
      searched,
      preflight,
      ...planned,
      rules,
      existing,
      gone,
      ...(roll && { roll }),
    };
    // the same request is no roll by itself
    last = roll ? null : prepared;
    return {
      prepared,
      read,
      conflicts,
      freePlaces: places,
      narrow,
      ...(nameColumns !== null && { nameColumns }),
      ...(elsewhere && { elsewhere }),
      ...(existing && { update: offerOf(preflight, existing, plan, edits) }),
      ...(obstacle && { obstacle }),
    };
  });
}

/** Where the source is left to the add-in, a block stays with the one it has. */
function usualSource(
  request: BlockRequest,
  { block }: ExistingBlock,
  sources: SheetSnapshot[],
): SheetSnapshot[] {
  if (request.source !== 'auto') return sources;
  const pointedAt = new Set((request.links?.cells ?? []).map(({ sheet }) => sheet));
  const own = sources.filter(({ name }) => name === block.request.source || pointedAt.has(name));
  return own.length ? own : sources;
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
  { source }: BlockRequest,
  sheets: Excel.Worksheet[],
): Promise<SheetSnapshot[]> {
  const wanted = source === 'auto' ? undefined : source === null ? [] : [source];
  const read = keptSheets(sheets, wanted) ?? (await readSheets(context, wanted));
  const sources = read.filter(({ visible, name }) => visible || name === source);
  if (typeof source === 'string' && source !== 'auto' && !sources.length) {
    throw new WorkbookProblem('sourceMissing', { sheet: source });
  }
  return sources;
}

/** After a change of the workbook nothing prepared is true any more. */
export function forgetPrepared(): void {
  last = null;
  forgetSheets();
}
