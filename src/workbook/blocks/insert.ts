import { verified } from '../excel/read-back';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import { mergesIn } from '../excel/merges';
import { afterFailure, newAttempt, type Attempt, type Progress } from './attempt';
import type { BlockPlan } from '../../planning/block-plan';
import { reportOf } from './insert-report';
import { keptFormulasOf } from '../switch/kept-formulas';
import { forgetPrepared, prepare, prepareFor, type Prepared } from './preview';
import { standing } from './locate';
import type { BlockRecord } from './record';
import { slicesToRead } from '../excel/read-back';
import { askForRecord, readRecord, rememberPart, writeRecord } from './record-part';
import { WorkbookProblem } from '../excel/problem';
import type { BlockRequest } from '../../tables/choices';
import type { InsertReport } from '../../contract';
import { keptSource, replan } from './replan';
import { forgetBlock, takeBack } from './rollback';
import {
  askForTarget,
  checkFits,
  conflictsOf,
  formerOf,
  originOf,
  type AskedTarget,
  type Origin,
} from './target';
import { drawnOf } from './update/drawn';
import type { StandingBlock } from './update/typed-cells';
import { updateBlock } from './update/update';
import { contentOf, writeBlock } from './write-block';

export type { Progress };

/** What is about to be inserted, and how its plan is made again from what the first request brings. */
export interface Insertion {
  request: BlockRequest;
  /** Address of the active cell, `'Sheet'!B3`. */
  selection: string;
  size: { rows: number; columns: number };
  /** The sheets the plan was made from. */
  sources: readonly SheetSnapshot[];
  /** Sends the first request of the insertion, with what is queued by then. */
  plan: (context: Excel.RequestContext) => Promise<BlockPlan>;
}

/** What the first request found. */
interface Ground {
  plan: BlockPlan;
  target: AskedTarget | null;
  record: ReturnType<typeof readRecord>;
  /** The record's blocks whose sheets still exist. */
  others: BlockRecord[];
  manual: boolean;
}

/**
 * Inserts a block in one `Excel.run` of four requests: read what is there, write, read back and verify, and
 * Office.js's own clean-up; at a cell also those that ask for the merges there. Where the same table stands already it is updated in its place instead. Whatever fails, the
 * workbook is put back as it was, and the problem says so.
 * @param accepted - addresses of typed cells that the user knows an update to lose
 */
export async function insertBlock(
  request: BlockRequest,
  onProgress: (progress: Progress) => void = () => undefined,
  accepted: readonly string[] = [],
): Promise<InsertReport> {
  return attempted(async (attempt) => {
    const prepared = await prepare(request);
    return Excel.run((context) =>
      prepared.standing
        ? updateBlock(context, prepared, prepared.standing, { attempt, onProgress, accepted })
        : insertPrepared(context, insertionOf(prepared), attempt, onProgress),
    );
  });
}

async function attempted(write: (attempt: Attempt) => Promise<InsertReport>): Promise<InsertReport> {
  const attempt = newAttempt();
  try {
    return await write(attempt);
  } catch (error) {
    throw await afterFailure(error, attempt);
  }
}

const insertionOf = (prepared: Prepared): Insertion => ({
  request: prepared.request,
  selection: prepared.selection,
  size: sizeOf(prepared.plan),
  sources: prepared.sources,
  plan: (context) => replan(context, prepared),
});

/** Rows and columns of a block. */
function sizeOf({ cells }: BlockPlan): Insertion['size'] {
  return { rows: cells.length, columns: cells[0].length };
}

/** Completes an update whose session was lost, from what its record knows. */
export function finishUpdate(
  standing: StandingBlock,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<InsertReport> {
  return attempted(async (attempt) => {
    const prepared = await prepareFor(standing);
    return Excel.run((context) =>
      updateBlock(context, prepared, standing, { attempt, onProgress, accepted: [] }),
    );
  });
}

async function insertPrepared(
  context: Excel.RequestContext,
  prepared: Insertion,
  attempt: Attempt,
  onProgress: (progress: Progress) => void,
): Promise<InsertReport> {
  onProgress('reading');
  const ground = await readGround(context, prepared);
  const { plan } = ground;

  onProgress('writing');
  attempt.stage = 'writing';
  const block = recordOf(prepared, plan, ground.target);
  attempt.block = block;
  // the sheet of a name that was taken is not the block's
  attempt.undo = ({ code }) => (code === 'nameTaken' ? forgetBlock(block) : takeBack(block));
  // the record comes first: what it does not hold is never taken back
  const part = writeRecord(context, ground.record.part, [...ground.others, block]);
  const sheet = block.newSheet ? context.workbook.worksheets.add(block.sheet) : ground.target!.sheet;
  await writeBlock(sheet, block.area, plan, block.former.keptValidation, () => {
    // from here on a request that is refused as a whole leaves something behind
    attempt.stage = 'verifying';
  });
  const { row, column, rows, columns } = block.area;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  // with calculation by hand Excel would leave the new formulas uncalculated
  if (ground.manual) range.calculate();
  sheet.load('id');
  await context.sync();
  rememberPart(part);

  onProgress('verifying');
  attempt.stage = 'verifying';
  Object.assign(block, { state: 'done', sheetId: sheet.id });
  writeRecord(context, part, [...ground.others, block]);
  const { wrong, isLate } = await verified(context, slicesToRead(sheet, block.area), plan, prepared.sources);
  if (wrong) throw new WorkbookProblem('verificationFailed', { sheet: block.sheet, address: wrong });
  // the same request again is an update
  forgetPrepared();
  const unverified = isLate ? 'busy' : ground.manual ? 'manualCalculation' : null;
  return reportOf(block, plan, unverified, prepared.sources);
}

/** The first request: everything the plan was made from, again, and what stands where the block shall go. */
async function readGround(context: Excel.RequestContext, prepared: Insertion): Promise<Ground> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.application.load('calculationMode');
  workbook.worksheets.load('items/id,items/name');
  const { request, size } = prepared;
  const origin = request.place.kind === 'cell' ? originOf(request, prepared.selection) : null;
  if (origin) checkFits(origin, size.rows, size.columns);
  const target = origin ? askForTarget(context, origin, size) : null;
  const askedRecord = askForRecord(context);
  const plan = await prepared.plan(context);

  if (workbook.readOnly) throw new WorkbookProblem('readOnly');
  if (origin && target) await refuseConflicts(context, target, origin);
  else if (workbook.protection.protected) throw new WorkbookProblem('structureProtected');
  const record = readRecord(askedRecord);
  return {
    plan,
    target,
    record,
    others: standing(record.blocks, workbook.worksheets.items),
    manual: workbook.application.calculationMode === 'Manual',
  };
}

async function refuseConflicts(
  context: Excel.RequestContext,
  target: AskedTarget,
  origin: Origin,
): Promise<void> {
  if (target.sheet.protection.protected) throw new WorkbookProblem('sheetProtected', { sheet: origin.sheet });
  const merges = await mergesIn(context, target.sheet, target.area);
  const conflicts = await conflictsOf(context, target, origin.sheet, merges);
  if (conflicts.length) {
    throw new WorkbookProblem('conflict', { sheet: origin.sheet, address: conflicts[0].address, conflicts });
  }
}

function recordOf({ request }: Insertion, plan: BlockPlan, target: AskedTarget | null): BlockRecord {
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
    former: target ? formerOf(target, plan) : { looks: [], keptValidation: false },
    drawn: drawnOf(plan, place.kind === 'newSheet'),
    ...keptFormulasOf(plan),
  };
}
