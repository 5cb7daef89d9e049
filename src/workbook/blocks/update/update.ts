import { fullAddress } from '../../../spreadsheet/a1';
import type { InsertReport } from '../../../contract';
import type { BlockPlan, CellLook } from '../../../planning/block-plan';
import { blockSize } from '../../../planning';
import type { BlockRequest } from '../../../tables/choices';
import { WorkbookProblem } from '../../excel/problem';
import { apply, type ApplyOptions } from '../change-set/apply';
import { blockChange, expectationOf } from '../change-set/block-change';
import type { ChangeSet } from '../change-set/change-set';
import { heightsTo, pageTo, setUpOf } from '../change-set/set-up';
import { findBlock } from '../find-block';
import { changedBy, looksIn } from '../former-looks';
import { reportOf } from '../insert-report';
import { cellsAround } from '../lateness';
import { standing as standingBlocks } from '../locate';
import { forgetPrepared, type Prepared } from '../preview';
import type { BlockRecord, FormerLook, RecordContent } from '../record';
import { askForRecord } from '../record-part';
import { keptSource, sourcesNow } from '../replan';
import type { Carried } from './carry';
import { changesTo, type Changes, type Standing } from './changes';
import { facesOfDrawn } from './drawn';
import { askForGround, cellsNow, conflictsOfUpdate, planUpdate, standingIn, type Ground } from './ground';
import { recordsOf } from './records';
import type { StandingBlock } from './typed-cells';

/** What the first request found. */
interface Found {
  ground: Ground;
  request: BlockRequest;
  standing: StandingBlock;
  plan: BlockPlan;
  carried: Carried;
  record: RecordContent;
  /** The record's other blocks whose sheets still exist. */
  others: BlockRecord[];
  manual: boolean;
}

/**
 * Makes a block anew in its place, in the requests of an insertion: what the user typed stays with its row and column, cells
 * that shall be as they are, are not named, and whatever fails, the block is put back as it was.
 * @param accepted - addresses of typed cells that the user knows to be lost
 */
export async function updateBlock(
  context: Excel.RequestContext,
  prepared: Prepared,
  block: StandingBlock,
  accepted: readonly string[],
  options: ApplyOptions,
): Promise<InsertReport> {
  options.onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const found = await readGround(context, prepared, block);
  const { standing, plan, carried, manual } = found;
  refuseLosses(carried, accepted, standing.sheet);
  const { set, done } = changeSetOf(found, prepared);
  const { late, pageRefused } = await apply(context, set, options);
  forgetPrepared();
  const { kept, refilled, lost } = carried;
  const unverified = late.length ? 'busy' : manual ? 'manualCalculation' : null;
  return { ...reportOf(done, plan, unverified, pageRefused), updated: { kept, refilled, lost } };
}

function changeSetOf(found: Found, { sources }: Prepared): { set: ChangeSet; done: BlockRecord } {
  const { ground, request, standing, plan, carried, record, others, manual } = found;
  const { block, sheet, area } = standing;
  const before = standingIn(ground);
  const { looks } = ground.target.now;
  const keptValidation = block.former.keptValidation || ground.growsOverRules;
  const { typed } = carried;
  const sheetId = ground.target.sheet.id;
  const { writing, done } = recordsOf({
    standing,
    sheetId,
    request,
    plan,
    typed,
    before,
    looks,
    keptValidation,
  });
  const [had, shall] = block.newSheet ? [before.drawn?.setUp, setUpOf(plan)] : [];
  const change = blockChange({
    sheet,
    corner: area,
    plan,
    standing: before,
    changes: withRules(changesTo(plan, before), keptValidation),
    former: block.newSheet ? untouchedLooks(before) : looksIn(block.former, before.rows, before.columns),
    looks,
    keepsRules: block.former.keptValidation,
    heights: { before: heightsTo(shall, had), after: heightsTo(had, shall) },
  });
  const withBlock = (one: BlockRecord): RecordContent => ({ ...record, blocks: [...others, one] });
  const set: ChangeSet = {
    record: { before: record, during: withBlock(writing), after: () => withBlock(done) },
    areas: [change],
    manual,
    expected: [expectationOf(plan, done)],
    known: cellsAround(plan, sources),
    ...(shall && { page: pageTo({ sheet, area: done.area, isNew: false }, had, shall) }),
  };
  return { set, done };
}

/** The first request: the block as it is, what it will grow into, and everything the plan is made from. */
async function readGround(
  context: Excel.RequestContext,
  prepared: Prepared,
  found: StandingBlock,
): Promise<Found> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.application.load('calculationMode');
  workbook.worksheets.load('items/id,items/name');
  const groundRead = askForGround(context, found, blockSize(prepared.request));
  const recordRead = askForRecord(context);
  const { sources, request } = await sourcesNow(context, prepared);

  const { sheet, area } = found;
  if (workbook.readOnly) throw new WorkbookProblem('readOnly');
  const ground = await groundRead();
  const record = recordRead();
  const block = record.blocks.find(({ id }) => id === found.block.id);
  const address = fullAddress(sheet, area);
  if (!block) throw new WorkbookProblem('recordLost', { sheet, address });
  if (!stands(block, ground)) throw new WorkbookProblem('blockChanged', { sheet });
  const conflicts = await conflictsOfUpdate(context, ground);
  if (conflicts.length) {
    throw new WorkbookProblem('conflict', { sheet, address: conflicts[0].address, conflicts });
  }
  const standing = { block, sheet, area };
  const { plan, carried } = planUpdate(request, standing, sources, cellsNow(ground), prepared.plan.font);
  return {
    ground: { ...ground, standing },
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
function stands({ written, interrupted }: BlockRecord, ground: Ground): boolean {
  if (interrupted) return true;
  const { area } = ground.standing;
  const at = findBlock(written, area, cellsNow(ground));
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
    rules: changes.rules.map((row) => row.map((rule) => rule && { before: rule.before, after: null })),
  };
}

/** How cells of a new sheet look, as far as a block changes it. */
const UNTOUCHED: Excel.CellPropertiesFormat = {
  font: { bold: false, italic: false, color: '#000000', size: 11 },
  fill: {},
  borders: {},
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
};
/** A look that changes everything a block can change. */
const EVERYTHING: CellLook = {
  bold: true,
  italic: true,
  align: 'left',
  indent: 1,
  wrap: true,
  bordered: true,
  size: 1,
  fill: '#FFFFFF',
  color: '#000000',
};

/** What cells of a sheet of the block's own go back to before they are drawn anew. */
function untouchedLooks({ rows, columns, drawn }: Standing): FormerLook[][] {
  const faces = drawn && facesOfDrawn(drawn);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => ({
      numberFormat: 'General',
      format: changedBy(faces?.[r][c].look ?? EVERYTHING, UNTOUCHED),
    })),
  );
}
