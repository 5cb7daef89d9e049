import { asProblem } from '../excel/errors';
import { WorkbookProblem } from '../excel/problem';
import type { BlockRequest } from '../../tables/choices';
import type { InsertReport } from '../../contract';
import { apply, type ApplyOptions, type Progress as Applying } from './change-set/apply';
import { blockChange, expectationOf } from './change-set/block-change';
import type { ChangeSet } from './change-set/change-set';
import { heightsTo, pageTo, setUpOf } from './change-set/set-up';
import { findBlock } from './find-block';
import { looksIn } from './former-looks';
import { reportOf } from './insert-report';
import { cellsAround } from './lateness';
import { learnedRules, rulesWith } from './link-rules';
import { onExistingSheets } from './locate';
import { placeOf } from './place';
import { planAt } from './plan-at';
import { fullAddress } from '../../spreadsheet/a1';
import { askForPreflight, cellsNow, conflictsIn, existingCellsIn } from './preflight';
import type { Preflight } from './preflight';
import { forgetPrepared, prepare, prepareFor, type Prepared } from './prepare';
import type { BlockRecord, RecordContent } from './record';
import { askForRecord, forgetRecord } from './record-part';
import { recordsOf } from './records';
import { linkedSource, sourcesNow } from './sources-now';
import { untouchedLooks } from './untouched-looks';
import { changesTo, type Changes } from './update/changes';
import { offerOf } from './update/offer';
import type { ExistingBlock } from './update/typed-cells';
import type { UserEdits } from './update/user-edits';

/** What an insertion is doing. */
export type Progress = Applying['stage'];

/** What a block is written by: what was prepared, and what the first request found. */
interface Found extends Prepared {
  record: RecordContent;
  /** The record's other blocks whose sheets still exist. */
  others: BlockRecord[];
  manual: boolean;
}

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
  const found = await look(context, prepared);
  const { existing, preflight, plan, edits, manual, sources } = found;
  if (existing) refuseLosses(edits, accepted, existing.sheet);
  const { set, done } = changeSetOf(found);
  const { late, pageRefused } = await apply(context, set, options);
  // the same request again is an update
  forgetPrepared();
  const unverified = late.length ? 'busy' : manual ? 'manualCalculation' : null;
  const report = reportOf(done, plan, unverified, pageRefused, sources);
  if (!existing) return report;
  const { kept, refilled, lost, changes, differing } = offerOf(preflight, existing, plan, edits);
  return { ...report, updated: { kept, refilled, lost, changes, differing } };
}

function changeSetOf(found: Found): { set: ChangeSet; done: BlockRecord } {
  const { request, preflight, existing, plan, edits, record, others, manual, sources } = found;
  const { writing, done } = recordsOf({ request, plan, preflight, typed: edits.typed });
  const { sheet, area, newSheet } = done;
  const isAdded = newSheet && !existing;
  const before = existingCellsIn(preflight);
  const changes = changesTo(plan, before);
  const [had, shall] = newSheet ? [before.layout?.setUp, setUpOf(plan)] : [];
  const block = existing?.block ?? done;
  const keptValidation = block.former.keptValidation || preflight.growsOverRules;
  const former = newSheet ? untouchedLooks(before) : looksIn(block.former, before.rows, before.columns);
  const change = blockChange({
    sheet,
    corner: area,
    plan,
    existing: before,
    changes: keptValidation ? withoutOwnValidation(changes) : changes,
    former,
    // before an insertion only what it changes of a look is known to be put back
    looks: existing || newSheet ? preflight.now.looks : looksIn(done.former, area.rows, area.columns),
    keepsRules: block.former.keptValidation,
    heights: { before: isAdded ? [] : heightsTo(shall, had), after: heightsTo(had, shall) },
  });
  const rules = rulesWith(record.rules, learnedRules(request, plan));
  const withBlock = (one: BlockRecord): RecordContent => ({ ...record, blocks: [...others, one], rules });
  const set: ChangeSet = {
    record: {
      before: record,
      during: withBlock(writing),
      after: (sheetId) => withBlock(isAdded ? { ...done, sheetId } : done),
    },
    ...(isAdded && { addSheet: { name: sheet, columnWidths: plan.columnWidths } }),
    areas: [change],
    manual,
    expected: [expectationOf(plan, done)],
    known: cellsAround(plan, sources),
    ...(shall && { page: pageTo({ sheet, area, isNew: isAdded }, had, shall) }),
  };
  return { set, done };
}

/** The first request: what the plan was made from, again. It is the plan that was shown, unless something was changed since. */
async function look(context: Excel.RequestContext, prepared: Prepared): Promise<Found> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.application.load('calculationMode');
  workbook.worksheets.load('items/id,items/name');
  const { request, selection, plan: shown } = prepared;
  const size = { rows: shown.cells.length, columns: shown.cells[0].length };
  const readPreflight = askForPreflight(context, prepared.existing ?? shown.place, size);
  const recordRead = askForRecord(context);
  const { sources, names, areUnchanged } = await sourcesNow(context, prepared);

  if (workbook.readOnly) throw new WorkbookProblem('readOnly');
  const isOnNewSheet = !prepared.existing && request.place.kind === 'newSheet';
  if (isOnNewSheet && workbook.protection.protected) throw new WorkbookProblem('structureProtected');
  const preflight = await readPreflight();
  const record = recordRead();
  const existing = prepared.existing && recorded(prepared.existing, record, preflight);
  const place = placeOf(request, existing, selection, names);
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
  const planned = isUnchanged ? prepared : planAt(ruled, place, sources, now, shown.font);
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

/** Where the user has data validation beside the block, it gives up its own, as it does at its insertion. */
function withoutOwnValidation(changes: Changes): Changes {
  const rules = changes.rules.map((row) => row.map((rule) => rule && { before: rule.before, after: null }));
  return { ...changes, rules };
}
