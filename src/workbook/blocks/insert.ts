import { asProblem } from '../excel/errors';
import { WorkbookProblem } from '../excel/problem';
import type { BlockRequest } from '../../tables/choices';
import type { InsertReport } from '../../contract';
import { apply, type ApplyOptions, type Progress as Applying } from './change-set/apply';
import { findBlock } from './find-block';
import { reportOf } from './insert-report';
import { onExistingSheets } from './locate';
import { placeOf } from './place';
import { planAt } from './plan-at';
import { fullAddress } from '../../spreadsheet/a1';
import { changeSetOf, type Found } from './insertion-set';
import { askForPreflight, cellsNow, conflictsIn } from './preflight';
import type { Preflight } from './preflight';
import { forgetPrepared, prepare, prepareFor, type Prepared } from './prepare';
import type { RecordContent } from './record';
import { askForRecord, forgetRecord } from './record-part';
import { linkedSource, sourcesNow } from './sources-now';
import { offerOf } from './update/offer';
import type { ExistingBlock } from './update/typed-cells';
import type { UserEdits } from './update/user-edits';

/** What an insertion is doing. */
export type Progress = Applying['stage'];

/**
 * Inserts a block in one `Excel.run`: read what is there, write, read back and verify. Where the same table stands already it is updated
 * in its place: what the user typed stays with its row and column, and cells that shall be as they are, are not named. Whatever fails,
 * the workbook is put back as it was, and the problem says so.
 * @param accepted - addresses of typed cells that the user knows an update to lose
 */
export async function insertBlock(
  request: BlockRequest,
  onProgress: (progress: Progress) => void = () => undefined,
  accepted: readonly string[] = [],
  options: Pick<ApplyOptions, 'signal' | 'isShown'> = {},
): Promise<InsertReport> {
  return written(() => prepare(request), accepted, {
    ...options,
    onProgress: ({ stage }) => onProgress(stage),
  });
}

/** Completes an update whose session was lost, from what its record knows. */
export function finishUpdate(
  existing: ExistingBlock,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<InsertReport> {
  return written(() => prepareFor(existing), [], { onProgress: ({ stage }) => onProgress(stage) });
}

/** Whatever fails is told as a problem that says whether the workbook is as it was. */
async function written(
  prepared: () => Promise<Prepared>,
  accepted: readonly string[],
  options: ApplyOptions,
): Promise<InsertReport> {
  try {
    const ready = await prepared();
    return await Excel.run((context) => write(context, ready, accepted, options));
  } catch (error) {
    forgetRecord();
    const problem = asProblem(error);
    problem.details.restored ??= true;
    throw problem;
  }
}

async function write(
  context: Excel.RequestContext,
  prepared: Prepared,
  accepted: readonly string[],
  options: ApplyOptions,
): Promise<InsertReport> {
  options.onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const found = await lookAt(context, prepared);
  const { existing, preflight, plan, edits, manual, sources } = found;
  if (existing) refuseLosses(edits, accepted, existing.sheet);
  const {
    set,
    done: [done],
  } = changeSetOf([found]);
  const { late, pageRefused } = await apply(context, set, options);
  // the same request again is an update
  forgetPrepared();
  const unverified = late.length ? 'busy' : manual ? 'manualCalculation' : null;
  const report = reportOf(done, plan, unverified, pageRefused, sources);
  if (!existing) return report;
  const { kept, refilled, lost, changes, differing } = offerOf(preflight, existing, plan, edits);
  return { ...report, updated: { kept, refilled, lost, changes, differing } };
}

/** The first request: what the plan was made from, again. It is the plan that was shown, unless something was changed since. */
export async function lookAt(context: Excel.RequestContext, prepared: Prepared): Promise<Found> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.application.load('calculationMode');
  workbook.worksheets.load('items/id,items/name');
  const { request, selection, plan: shown, roll } = prepared;
  const size = { rows: shown.cells.length, columns: shown.cells[0].length };
  const readPreflight = askForPreflight(context, prepared.existing ?? shown.place, size);
  const recordRead = askForRecord(context);
  const { sources, names, areUnchanged } = await sourcesNow(context, prepared, recordRead);

  if (workbook.readOnly) throw new WorkbookProblem('readOnly');
  const isOnNewSheet = !prepared.existing && request.place.kind === 'newSheet';
  if (isOnNewSheet && workbook.protection.protected) throw new WorkbookProblem('structureProtected');
  const preflight = await readPreflight();
  const record = recordRead();
  const existing = prepared.existing && recorded(prepared.existing, record, preflight);
  const place = placeOf(request, existing, selection, [...names, ...(roll?.taken ?? [])]);
  const conflicts = await conflictsIn(context, preflight, place.sheet);
  if (conflicts.length) {
    const address = conflicts[0].address;
    throw new WorkbookProblem('conflict', { sheet: place.sheet, address, conflicts });
  }
  const now: Preflight = { ...preflight, existing };
  const isUnchanged =
    areUnchanged &&
    isSame(place, shown.place) &&
    isSame(existing && existingState(now), existingState(prepared.preflight));
  // a source that gave nothing is not looked through again
  const ruled = { ...prepared.ruled, source: linkedSource(request, shown) };
  const planned = isUnchanged
    ? prepared
    : planAt(ruled, place, sources, now, { font: shown.font, moved: roll?.moved });
  const gone = new Set([...prepared.gone, existing?.block.id]);
  return {
    ...prepared,
    plan: planned.plan,
    edits: planned.edits,
    existing,
    preflight: now,
    sources: sources.filter(({ name }) => planned.plan.links.sourceSheets.includes(name)),
    record,
    others: onExistingSheets(record.blocks, workbook.worksheets.items).filter(({ id }) => !gone.has(id)),
    manual: workbook.application.calculationMode === 'Manual',
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What an update's plan is made from beside its sources: the block as the record knows it, and as it stands. */
const existingState = (preflight: Preflight) =>
  preflight.existing && [preflight.existing.block, cellsNow(preflight)];

/**
 * The block as the record knows it now.
 * @throws WorkbookProblem `recordLost`, or `blockChanged` where it is not where it was found
 */
function recorded(found: ExistingBlock, { blocks }: RecordContent, preflight: Preflight): ExistingBlock {
  const { sheet, area } = found;
  const block = blocks.find(({ id }) => id === found.block.id);
  if (!block) throw new WorkbookProblem('recordLost', { sheet, address: fullAddress(sheet, area) });
  const at = block.interrupted ? area : findBlock(block.written, area, cellsNow(preflight));
  if (at?.row !== area.row || at.column !== area.column) throw new WorkbookProblem('blockChanged', { sheet });
  return { block, sheet, area };
}

function refuseLosses({ otherUnit, lost }: UserEdits, accepted: readonly string[], sheet: string): void {
  if (otherUnit.length) throw new WorkbookProblem('typedInOtherUnit', { sheet, typed: otherUnit });
  const unseen = lost.filter(({ address }) => !accepted.includes(address));
  if (unseen.length) throw new WorkbookProblem('typedWouldBeLost', { sheet, typed: unseen });
}
