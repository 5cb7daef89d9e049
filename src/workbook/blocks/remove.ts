import { cellAddress } from '../../spreadsheet/a1';
import { sameArea, type Area } from '../../spreadsheet/area';
import { asProblem } from '../excel/errors';
import { apply, type ApplyOptions } from './change-set/apply';
import { blockChange } from './change-set/block-change';
import type { AreaChange, ChangeSet } from './change-set/change-set';
import { looksIn } from './former-looks';
import { finishUpdate, insertBlock, type Progress } from './insert';
import { described, readInsertions, readExisting, remembered } from './inserted-blocks';
import { locate, type PlacedBlock } from './locate';
import { askForPreflight, existingCellsIn, type Preflight } from './preflight';
import { forgetPrepared, prepare } from './prepare';
import type { BlockRecord, RecordContent } from './record';
import { WorkbookProblem } from '../excel/problem';
import type { InsertReport, InsertedBlock, InsertionRecord } from '../../contract';
import { changesTo } from './update/changes';

interface RemoveOptions extends ApplyOptions {
  /** The user knows that it was edited. */
  evenIfEdited?: boolean;
}

/** All blocks of the record that can be removed, newest first; also those of former sessions. */
export async function insertions(): Promise<InsertedBlock[]> {
  return (await readInsertions()).blocks;
}

/**
 * The block the add-in wrote last, with what the workbook remembers for the next one; or `null`. State `writing`: the session ended
 * before it was complete.
 */
export async function lastInsertion(): Promise<InsertionRecord | null> {
  const all = await insertions();
  return all.length ? { ...all[0], ...remembered(all) } : null;
}

/** Takes the last block away and puts back what was there; asks first (`editedSince`) where it was edited. */
export function removeLastInsertion(options: RemoveOptions = {}): Promise<InsertionRecord> {
  return remove(null, options);
}

/** Takes any block of the record away, as `removeLastInsertion` does with the last. */
export function removeInsertion(id: string, options: RemoveOptions = {}): Promise<InsertedBlock> {
  return remove(id, options);
}

async function remove(
  id: string | null,
  { evenIfEdited = false, ...options }: RemoveOptions,
): Promise<InsertedBlock> {
  try {
    const { block, placed } = await Excel.run(async (context) => {
      const found = await find(context, id, evenIfEdited);
      await takeAway(context, found, options);
      return found;
    });
    forgetPrepared();
    return described(block, placed);
  } catch (error) {
    throw asProblem(error);
  }
}

/** A block and where it is now. */
interface Found {
  block: BlockRecord;
  placed: PlacedBlock;
  record: RecordContent;
  /** The record's other blocks whose sheets still exist. */
  others: BlockRecord[];
}

/** The block of this id, or the last. One that is not there any more leaves the record. */
async function find(context: Excel.RequestContext, id: string | null, evenIfEdited: boolean): Promise<Found> {
  const { record, blocks, sheets } = await readExisting(context);
  const block = id === null ? blocks.at(-1) : blocks.find((one) => one.id === id);
  if (!block) throw new WorkbookProblem('nothingToRemove');
  const others = blocks.filter((one) => one !== block);
  const placed = await locate(context, block, sheets);
  if (!placed || placed.isGone) {
    const without = { ...record, blocks: others };
    await apply(context, {
      record: { before: record, during: without, after: () => without },
      areas: [],
      manual: false,
      expected: [],
      known: [],
    });
    throw new WorkbookProblem('blockNotFound', { sheet: block.sheet });
  }
  if (placed.edited && !evenIfEdited) {
    throw new WorkbookProblem('editedSince', { sheet: placed.sheet, address: placed.edited });
  }
  return { block, placed, record, others };
}

async function takeAway(
  context: Excel.RequestContext,
  found: Found,
  options: ApplyOptions = {},
): Promise<void> {
  const { block, placed, record, others } = found;
  const { sheet, area } = placed;
  const during = { ...record, blocks: [...others, { ...block, state: 'writing' as const }] };
  const set: ChangeSet = {
    record: { before: record, during, after: () => ({ ...record, blocks: others }) },
    areas: [],
    manual: false,
    expected: [],
    known: [],
  };
  if (block.newSheet) {
    await apply(context, { ...set, deleteSheet: sheet }, options);
    return;
  }
  const { application } = context.workbook;
  application.load('calculationMode');
  const readPreflight = askForPreflight(context, { block, sheet, area }, area);
  await context.sync();
  const preflight = await readPreflight();
  const change = removalOf(preflight, block, placed);
  const expected = change.after.contents.map((line, r) =>
    line.map((content, c) => (content === null ? null : { gone: preflight.now.formulas[r][c] })),
  );
  await apply(
    context,
    {
      ...set,
      areas: [change],
      manual: application.calculationMode === 'Manual',
      expected: [{ sheet, area, cells: expected }],
    },
    options,
  );
}

/** A removal is an update to nothing: merges of the user's stay, with what they hold from outside. */
function removalOf(
  preflight: Preflight,
  { former, merges = [] }: BlockRecord,
  { sheet, area }: PlacedBlock,
): AreaChange {
  const all = existingCellsIn(preflight);
  const isOwn = (merge: Area) => merges.some((own) => sameArea(own, merge));
  const existing = { ...all, merges: all.merges.filter(isOwn) };
  const changes = changesTo(null, existing);
  return blockChange({
    sheet,
    corner: area,
    plan: null,
    existing,
    // rules that were added since go with the block too
    changes: { ...changes, rules: changes.rules.map((line) => line.map((rule) => rule ?? NO_RULE)) },
    former: looksIn(former, area.rows, area.columns),
    looks: preflight.now.looks,
    keepsRules: former.keptValidation,
    heights: { before: [], after: [] },
  });
}

const NO_RULE = { before: null, after: null };

/**
 * Completes a block whose session was lost: what is there of it goes, and the same request is written again. What
 * speaks against that (the source is gone, a user typed into the block) is found out before anything is taken away.
 */
export async function finishInsertion(
  id: string,
  onProgress?: (progress: Progress) => void,
): Promise<InsertReport> {
  try {
    const { block, placed } = await Excel.run((context) => find(context, id, false));
    const { row, column } = placed.area;
    const address = cellAddress({ sheet: placed.sheet, row, column });
    const place = block.newSheet
      ? ({ kind: 'newSheet', another: true } as const)
      : ({ kind: 'cell', address } as const);
    const request = { ...block.request, place };
    if (block.interrupted) {
      forgetPrepared();
      return await finishUpdate({ block, sheet: placed.sheet, area: placed.area }, onProgress);
    }
    forgetPrepared();
    await prepare(request);
    await Excel.run(async (context) => takeAway(context, await find(context, id, false)));
    return await insertBlock(request, onProgress);
  } catch (error) {
    throw asProblem(error);
  }
}
