import type { Standing } from './changes';
import type { Changes } from './changes';
import { changesTo } from './changes';
import { verified } from '../../excel/read-back';
import { mergesIn } from '../../excel/merges';
import type { Area } from '../../../spreadsheet/area';
import type { Attempt, Progress } from '../attempt';
import type { BlockPlan } from '../../../planning/block-plan';
import { findBlock } from '../find-block';
import { looksIn } from '../former-looks';
import { reportOf } from '../insert-report';
import { standing as standingBlocks } from '../locate';
import { blockSize } from '../../../planning';
import { forgetPrepared, type Prepared } from '../preview';
import type { BlockRecord } from '../record';
import { askForRecord, readRecord, rememberPart, writeRecord, type LoadedRecord } from '../record-part';
import { keptSource, sourcesNow } from '../replan';
import { WorkbookProblem } from '../../excel/problem';
import type { BlockRequest } from '../../../tables/choices';
import type { InsertReport } from '../../../contract';
import type { Carried } from './carry';
import { setUpOf } from './drawn';
import {
  askForGround,
  cellsNow,
  conflictsOfUpdate,
  growsOverRules,
  looksNow,
  planUpdate,
  standingIn,
  type AskedGround,
} from './ground';
import { recordsOf } from './records';
import type { StandingBlock } from './typed-cells';
import { takeUpdateBack } from './take-update-back';
import { setUpAgain, untouchedLooks, writeUpdate } from './write-update';

interface Run {
  attempt: Attempt;
  onProgress: (progress: Progress) => void;
  /** Addresses of typed cells that the user knows to be lost. */
  accepted: readonly string[];
}

/** What the first request found. */
interface Ground {
  asked: AskedGround;
  /** Merges in the block's cells and those it will grow into. */
  merges: Area[];
  request: BlockRequest;
  standing: StandingBlock;
  plan: BlockPlan;
  carried: Carried;
  record: LoadedRecord;
  /** The record's other blocks whose sheets still exist. */
  others: BlockRecord[];
  manual: boolean;
}

/**
 * Makes a block anew in its place, in the requests of an insertion: what the user typed stays with its row and column, cells
 * that shall be as they are, are not named, and whatever fails, the block is put back as it was.
 */
export async function updateBlock(
  context: Excel.RequestContext,
  prepared: Prepared,
  found: StandingBlock,
  { attempt, onProgress, accepted }: Run,
): Promise<InsertReport> {
  onProgress('reading');
  const ground = await readGround(context, prepared, found);
  const { asked, merges, request, standing, plan, carried, record, others } = ground;
  refuseLosses(carried, accepted, standing.sheet);

  onProgress('writing');
  const { block } = standing;
  const before = standingIn(asked, merges);
  const looks = looksNow(asked);
  const keptValidation = block.former.keptValidation || growsOverRules(asked);
  const changes = withRules(changesTo(plan, before), keptValidation);
  const { sheet } = asked.target;
  const { typed } = carried;
  const planned = { standing, sheetId: sheet.id, request, plan, typed, before, looks, keptValidation };
  const { writing, done } = recordsOf(planned);
  attempt.stage = 'writing';
  attempt.block = done;
  const past = { standing, blocks: record.blocks, cells: before, looks, changes, plan };
  attempt.undo = (_, stage) => takeUpdateBack(past, stage);
  // the record comes first: what it does not know to be under way is never taken back
  const part = writeRecord(context, record.part, [...others, writing]);
  write(sheet, standing, plan, changes, before);
  const { row, column, rows, columns } = done.area;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  // with calculation by hand Excel would leave the new formulas uncalculated
  if (ground.manual) range.calculate();
  await context.sync();
  rememberPart(part);

  onProgress('verifying');
  attempt.stage = 'verifying';
  writeRecord(context, part, [...others, done]);
  const { wrong, isLate } = await verified(context, [range], plan, prepared.sources);
  if (wrong) throw new WorkbookProblem('verificationFailed', { sheet: standing.sheet, address: wrong });
  forgetPrepared();
  const { kept, refilled, lost } = carried;
  const unverified = isLate ? 'busy' : ground.manual ? 'manualCalculation' : null;
  return { ...reportOf(done, plan, unverified, prepared.sources), updated: { kept, refilled, lost } };
}

/** The first request: the block as it is, what it will grow into, and everything the plan is made from. */
async function readGround(
  context: Excel.RequestContext,
  prepared: Prepared,
  found: StandingBlock,
): Promise<Ground> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.application.load('calculationMode');
  workbook.worksheets.load('items/id,items/name');
  const asked = askForGround(context, found, blockSize(prepared.request));
  const askedRecord = askForRecord(context);
  const { sources, request } = await sourcesNow(context, prepared);

  const { sheet, area } = found;
  if (workbook.readOnly) throw new WorkbookProblem('readOnly');
  if (asked.target.sheet.protection.protected) throw new WorkbookProblem('sheetProtected', { sheet });
  const record = readRecord(askedRecord);
  const block = record.blocks.find(({ id }) => id === found.block.id);
  if (!block || !stands(block, asked)) throw new WorkbookProblem('blockChanged', { sheet });
  const merges = await mergesIn(context, asked.target.sheet, asked.whole);
  const conflicts = await conflictsOfUpdate(context, asked, merges);
  if (conflicts.length) {
    throw new WorkbookProblem('conflict', { sheet, address: conflicts[0].address, conflicts });
  }
  const standing = { block, sheet, area };
  const { plan, carried } = planUpdate(request, standing, sources, cellsNow(asked), prepared.plan.font);
  return {
    asked: { ...asked, standing },
    merges,
    request: { ...request, source: keptSource(request, plan) },
    standing,
    plan,
    carried,
    record,
    others: standingBlocks(
      record.blocks.filter(({ id }) => id !== block.id),
      workbook.worksheets.items,
    ),
    manual: workbook.application.calculationMode === 'Manual',
  };
}

/** Whether the block is still where it was found. */
function stands({ written, interrupted }: BlockRecord, asked: AskedGround): boolean {
  if (interrupted) return true;
  const { area } = asked.standing;
  const at = findBlock(written, area, cellsNow(asked));
  return at !== null && at.row === area.row && at.column === area.column;
}

function refuseLosses({ otherUnit, lost }: Carried, accepted: readonly string[], sheet: string): void {
  if (otherUnit.length) throw new WorkbookProblem('typedInOtherUnit', { sheet, typed: otherUnit });
  const unseen = lost.filter(({ address }) => !accepted.includes(address));
  if (unseen.length) throw new WorkbookProblem('typedWouldBeLost', { sheet, typed: unseen });
}

/** Where the user has rules of data validation beside the block, it gives up its own, as it does at its insertion. */
function withRules(changes: Changes, keptValidation: boolean): Changes {
  if (!keptValidation) return changes;
  return {
    ...changes,
    rules: changes.rules.map((row) => row.map(({ before }) => ({ before, after: null }))),
  };
}

function write(
  sheet: Excel.Worksheet,
  { block, area }: StandingBlock,
  plan: BlockPlan,
  changes: Changes,
  before: Standing,
): void {
  const former = block.newSheet ? untouchedLooks(before) : looksIn(block.former, before.rows, before.columns);
  writeUpdate(sheet, area, plan, changes, former, !block.former.keptValidation);
  if (!block.newSheet) return;
  const size = { rows: plan.cells.length, columns: plan.cells[0].length };
  setUpAgain(sheet, area, size, before.drawn?.setUp, setUpOf(plan));
}
