import type { BlockPlan, Place } from './block-plan';
import { asProblem } from './excel-errors';
import { planBlock, sheetNameFor } from './plan';
import { forgetSheets, keptSheets } from './known-sheets';
import { readSheets } from './read-sheets';
import { loadRecord, recordIsKnown } from './record-part';
import { WorkbookProblem, type BlockPreview, type BlockRequest } from './requests';
import type { SheetSnapshot } from './sheet-snapshot';
import { askForTarget, checkFits, conflictsOf, originOf } from './target';

/** What a preview found out, kept so that inserting need not read the workbook again. */
export interface Prepared {
  request: BlockRequest;
  /** Address of the active cell, `'Sheet'!B3`. */
  selection: string;
  /** The sheets the plan was made from. */
  sources: SheetSnapshot[];
  plan: BlockPlan;
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

/** The plan for a request and what stands in its way, without changing anything. */
export async function previewBlock(request: BlockRequest): Promise<BlockPreview> {
  try {
    const { prepared, conflicts } = await readAndPlan(request);
    return { plan: prepared.plan, conflicts };
  } catch (error) {
    throw asProblem(error);
  }
}

function readAndPlan(request: BlockRequest) {
  return Excel.run(async (context) => {
    if (!recordIsKnown()) await loadRecord(context);
    const { worksheets } = context.workbook;
    const selected = context.workbook.getActiveCell();
    selected.load('address');
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const wanted = sourcesFor(request);
    const read = keptSheets(worksheets.items, wanted) ?? (await readSheets(context, wanted));
    const sources = read.filter(({ visible, name }) => {
      return visible || name === request.source;
    });
    if (typeof request.source === 'string' && request.source !== 'auto' && !sources.length) {
      throw new WorkbookProblem('sourceMissing', { sheet: request.source });
    }
    const names = worksheets.items.map(({ name }) => name);
    const place = placeOf(request, selected.address, names);
    if (place.kind === 'cell' && !names.includes(place.sheet)) {
      throw new WorkbookProblem('sheetMissing', { sheet: place.sheet });
    }
    const plan = planBlock(request, place, sources);
    const used = sources.filter(({ name }) => name === plan.links.sourceSheet);
    const prepared: Prepared = { request, selection: selected.address, sources: used, plan };
    last = prepared;
    return { prepared, conflicts: await conflictsAt(context, plan) };
  });
}

async function conflictsAt(context: Excel.RequestContext, plan: BlockPlan) {
  const { place } = plan;
  if (place.kind === 'newSheet') return [];
  const size = { rows: plan.cells.length, columns: plan.cells[0].length };
  checkFits(place, size.rows, size.columns);
  const target = askForTarget(context, place, size);
  await context.sync();
  if (target.sheet.protection.protected) throw new WorkbookProblem('sheetProtected', { sheet: place.sheet });
  return conflictsOf(context, target, place.sheet);
}

/** After a change of the workbook nothing prepared is true any more. */
export function forgetPrepared(): void {
  last = null;
  forgetSheets();
}
