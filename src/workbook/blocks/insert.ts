import { mergesIn } from '../excel/merges';
import { asProblem } from '../excel/errors';
import { matrix } from '../../spreadsheet/area';
import type { BlockPlan } from '../../planning/block-plan';
import { apply, type ApplyOptions, type Progress as Applying } from './change-set/apply';
import { blockChange, expectationOf } from './change-set/block-change';
import type { ChangeSet } from './change-set/change-set';
import { heightsTo, pageTo, setUpOf } from './change-set/set-up';
import { contentOf } from './entered-content';
import { formerArea, looksIn } from './former-looks';
import { reportOf } from './insert-report';
import { learnedRules, rulesWith } from './link-rules';
import { keptFormulasOf } from '../switch/kept-formulas';
import { cellsAround } from './lateness';
import { forgetPrepared, prepare, prepareFor, type Prepared } from './preview';
import { onExistingSheets } from './locate';
import type { BlockRecord, RecordContent } from './record';
import { askForRecord, forgetRecord } from './record-part';
import { WorkbookProblem } from '../excel/problem';
import type { BlockRequest } from '../../tables/choices';
import type { InsertReport } from '../../contract';
import { keptSource, replan } from './replan';
import { askForTarget, checkFits, conflictsOf, originOf, type Origin, type Target } from './target';
import { changesTo, type ExistingCells } from './update/changes';
import { layoutSnapshotOf } from './update/layout-snapshot';
import type { ExistingBlock } from './update/typed-cells';
import { updateBlock } from './update/update';

/** What an insertion is doing. */
export type Progress = Applying['stage'];

/** What the first request found. */
interface Preflight {
  plan: BlockPlan;
  target: Target | null;
  record: RecordContent;
  /** The record's blocks whose sheets still exist. */
  others: BlockRecord[];
  manual: boolean;
}

/**
 * Inserts a block in one `Excel.run`: read what is there, write, read back and verify. Where the same table stands already it is updated
 * in its place instead. Whatever fails, the workbook is put back as it was, and the problem says so.
 * @param accepted - addresses of typed cells that the user knows an update to lose
 */
export async function insertBlock(
  request: BlockRequest,
  onProgress: (progress: Progress) => void = () => undefined,
  accepted: readonly string[] = [],
  signal?: AbortSignal,
): Promise<InsertReport> {
  return told(async () => {
    const prepared = await prepare(request);
    const options = optionsOf(onProgress, signal);
    return Excel.run((context) =>
      prepared.existing
        ? updateBlock(context, prepared, prepared.existing, accepted, options)
        : insertPrepared(context, prepared, options),
    );
  });
}

const optionsOf = (onProgress: (progress: Progress) => void, signal?: AbortSignal): ApplyOptions => ({
  onProgress: ({ stage }) => onProgress(stage),
  signal,
});

/** Whatever fails is told as a problem that says whether the workbook is as it was. */
async function told(write: () => Promise<InsertReport>): Promise<InsertReport> {
  try {
    return await write();
  } catch (error) {
    forgetRecord();
    const problem = asProblem(error);
    problem.details.restored ??= true;
    throw problem;
  }
}

/** Completes an update whose session was lost, from what its record knows. */
export function finishUpdate(
  existing: ExistingBlock,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<InsertReport> {
  return told(async () => {
    const prepared = await prepareFor(existing);
    return Excel.run((context) => updateBlock(context, prepared, existing, [], optionsOf(onProgress)));
  });
}

async function insertPrepared(
  context: Excel.RequestContext,
  prepared: Prepared,
  options: ApplyOptions,
): Promise<InsertReport> {
  options.onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const preflight = await readPreflight(context, prepared);
  const { plan, manual } = preflight;
  const block = recordOf(prepared, plan, preflight.target);
  const { late, pageRefused } = await apply(context, changeSetOf(preflight, block, prepared), options);
  // the same request again is an update
  forgetPrepared();
  const unverified = late.length ? 'busy' : manual ? 'manualCalculation' : null;
  return reportOf(block, plan, unverified, pageRefused, prepared.sources);
}

/** An insertion is an update of nothing. */
function changeSetOf(
  { plan, target, record, others, manual }: Preflight,
  block: BlockRecord,
  { sources }: Prepared,
): ChangeSet {
  const { sheet, area, newSheet } = block;
  const nothing: ExistingCells = {
    rows: 0,
    columns: 0,
    drawn: undefined,
    formulas: matrix(area, () => ''),
    merges: [],
  };
  const former = target ? looksIn(block.former, area.rows, area.columns) : [];
  const setUp = newSheet ? setUpOf(plan) : undefined;
  const change = blockChange({
    sheet,
    corner: area,
    plan,
    existing: nothing,
    changes: changesTo(plan, nothing),
    former,
    looks: former,
    keepsRules: block.former.keptValidation,
    heights: { before: [], after: heightsTo(undefined, setUp) },
  });
  const rules = rulesWith(record.rules, learnedRules(block.request, plan));
  const withBlock = (more: Partial<BlockRecord>): RecordContent => ({
    ...record,
    blocks: [...others, { ...block, ...more }],
    rules,
  });
  return {
    record: {
      before: record,
      during: withBlock({}),
      after: (sheetId) => withBlock({ state: 'done', ...(newSheet && { sheetId }) }),
    },
    ...(newSheet && { addSheet: { name: sheet, columnWidths: plan.columnWidths } }),
    areas: [change],
    manual,
    expected: [expectationOf(plan, block)],
    known: cellsAround(plan, sources),
    ...(setUp && { page: pageTo({ sheet, area, isNew: true }, undefined, setUp) }),
  };
}

/** The first request: everything the plan was made from, again, and what stands where the block shall go. */
async function readPreflight(context: Excel.RequestContext, prepared: Prepared): Promise<Preflight> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.application.load('calculationMode');
  workbook.worksheets.load('items/id,items/name');
  const { request } = prepared;
  const { cells } = prepared.plan;
  const size = { rows: cells.length, columns: cells[0].length };
  const origin = request.place.kind === 'cell' ? originOf(request, prepared.selection) : null;
  if (origin) checkFits(origin, size.rows, size.columns);
  const asked = origin ? askForTarget(context, origin, size) : null;
  const recordRead = askForRecord(context);
  const plan = await replan(context, prepared);

  if (workbook.readOnly) throw new WorkbookProblem('readOnly');
  if (!asked && workbook.protection.protected) throw new WorkbookProblem('structureProtected');
  const target = asked && (await asked.read());
  if (origin && target) await refuseConflicts(context, target, origin);
  const record = recordRead();
  return {
    plan,
    target,
    record,
    others: onExistingSheets(record.blocks, workbook.worksheets.items).filter(
      ({ id }) => !prepared.gone.includes(id),
    ),
    manual: workbook.application.calculationMode === 'Manual',
  };
}

async function refuseConflicts(context: Excel.RequestContext, target: Target, origin: Origin): Promise<void> {
  const merges = await mergesIn(context, target.sheet, target.area);
  const conflicts = await conflictsOf(context, target, origin.sheet, merges);
  if (conflicts.length) {
    throw new WorkbookProblem('conflict', { sheet: origin.sheet, address: conflicts[0].address, conflicts });
  }
}

function recordOf({ request }: Prepared, plan: BlockPlan, target: Target | null): BlockRecord {
  const { place } = plan;
  const origin = place.kind === 'cell' ? place : { row: 0, column: 0 };
  return {
    id: `${plan.template}-${Date.now().toString(36)}`,
    request: { ...request, source: keptSource(request, plan) },
    sheet: place.sheet,
    sheetId: target?.sheet.id ?? '',
    area: { row: origin.row, column: origin.column, rows: plan.cells.length, columns: plan.cells[0].length },
    newSheet: place.kind === 'newSheet',
    state: 'writing',
    written: plan.cells.map((row) => row.map(contentOf)),
    merges: plan.merges,
    former: target
      ? formerArea(target.now.looks, target.hasRules, plan)
      : { looks: [], keptValidation: false },
    drawn: layoutSnapshotOf(plan, place.kind === 'newSheet'),
    ...keptFormulasOf(plan),
  };
}
