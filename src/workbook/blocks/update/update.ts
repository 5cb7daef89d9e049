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
import { learnedRules, rulesWith } from '../link-rules';
import { cellsAround } from '../lateness';
import { onExistingSheets } from '../locate';
import { forgetPrepared, type Prepared } from '../preview';
import type { BlockRecord, FormerLook, RecordContent } from '../record';
import { askForRecord } from '../record-part';
import { keptSource, sourcesNow } from '../replan';
import type { UserEdits } from './user-edits';
import { changesTo, type Changes, type ExistingCells } from './changes';
import { cellFormatsIn } from './layout-snapshot';
import {
  askForPreflight,
  cellsNow,
  conflictsOfUpdate,
  planUpdate,
  existingCellsIn,
  type Preflight,
} from './preflight';
import { recordsOf } from './records';
import type { ExistingBlock } from './typed-cells';

/** What the first request found. */
interface Found {
  preflight: Preflight;
  request: BlockRequest;
  existing: ExistingBlock;
  plan: BlockPlan;
  edits: UserEdits;
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
  block: ExistingBlock,
  accepted: readonly string[],
  options: ApplyOptions,
): Promise<InsertReport> {
  options.onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const found = await readPreflight(context, prepared, block);
  const { existing, plan, edits, manual } = found;
  refuseLosses(edits, accepted, existing.sheet);
  const { set, done } = changeSetOf(found, prepared);
  const { late, pageRefused } = await apply(context, set, options);
  forgetPrepared();
  const { kept, refilled, lost } = edits;
  const unverified = late.length ? 'busy' : manual ? 'manualCalculation' : null;
  return {
    ...reportOf(done, plan, unverified, pageRefused, prepared.sources),
    updated: { kept, refilled, lost },
  };
}

function changeSetOf(found: Found, { sources }: Prepared): { set: ChangeSet; done: BlockRecord } {
  const { preflight, request, existing, plan, edits, record, others, manual } = found;
  const { block, sheet, area } = existing;
  const before = existingCellsIn(preflight);
  const { looks } = preflight.target.now;
  const keptValidation = block.former.keptValidation || preflight.growsOverRules;
  const { typed } = edits;
  const sheetId = preflight.target.sheet.id;
  const { writing, done } = recordsOf({
    existing,
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
    existing: before,
    changes: withRules(changesTo(plan, before), keptValidation),
    former: block.newSheet ? untouchedLooks(before) : looksIn(block.former, before.rows, before.columns),
    looks,
    keepsRules: block.former.keptValidation,
    heights: { before: heightsTo(shall, had), after: heightsTo(had, shall) },
  });
  const rules = rulesWith(record.rules, learnedRules(request, plan));
  const withBlock = (one: BlockRecord): RecordContent => ({ ...record, blocks: [...others, one], rules });
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
async function readPreflight(
  context: Excel.RequestContext,
  prepared: Prepared,
  found: ExistingBlock,
): Promise<Found> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.application.load('calculationMode');
  workbook.worksheets.load('items/id,items/name');
  const preflightRead = askForPreflight(context, found, blockSize(prepared.request));
  const recordRead = askForRecord(context);
  const { sources, request, ruled } = await sourcesNow(context, prepared);

  const { sheet, area } = found;
  if (workbook.readOnly) throw new WorkbookProblem('readOnly');
  const preflight = await preflightRead();
  const record = recordRead();
  const block = record.blocks.find(({ id }) => id === found.block.id);
  const address = fullAddress(sheet, area);
  if (!block) throw new WorkbookProblem('recordLost', { sheet, address });
  if (!stands(block, preflight)) throw new WorkbookProblem('blockChanged', { sheet });
  const conflicts = await conflictsOfUpdate(context, preflight);
  if (conflicts.length) {
    throw new WorkbookProblem('conflict', { sheet, address: conflicts[0].address, conflicts });
  }
  const existing = { block, sheet, area };
  const { plan, edits } = planUpdate(ruled, existing, sources, cellsNow(preflight), prepared.plan.font);
  return {
    preflight: { ...preflight, existing },
    request: { ...request, source: keptSource(request, plan) },
    existing,
    plan,
    edits,
    record,
    others: onExistingSheets(
      record.blocks.filter(({ id }) => id !== block.id),
      workbook.worksheets.items,
    ),
    manual: workbook.application.calculationMode === 'Manual',
  };
}

/** Whether the block is still where it was found. */
function stands({ written, interrupted }: BlockRecord, preflight: Preflight): boolean {
  if (interrupted) return true;
  const { area } = preflight.existing;
  const at = findBlock(written, area, cellsNow(preflight));
  return at !== null && at.row === area.row && at.column === area.column;
}

function refuseLosses({ otherUnit, lost }: UserEdits, accepted: readonly string[], sheet: string): void {
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
function untouchedLooks({ rows, columns, drawn }: ExistingCells): FormerLook[][] {
  const faces = drawn && cellFormatsIn(drawn);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => ({
      numberFormat: 'General',
      format: changedBy(faces?.[r][c].look ?? EVERYTHING, UNTOUCHED),
    })),
  );
}
