import { cellAddress } from '../../spreadsheet/a1';
import { sameArea, type Area } from '../../spreadsheet/area';
import { asProblem } from '../excel/errors';
import { chartStates } from './charts';
import { apply, type ApplyOptions } from './change-set/apply';
import { blockChange } from './change-set/block-change';
import type { AreaChange, ChangeSet, Expectation } from './change-set/change-set';
import { looksIn } from './former-looks';
import { finishUpdate, insertBlock, type Progress } from './insert';
import { described, readInsertions, readExisting, remembered } from './inserted-blocks';
import { locate, type PlacedBlock } from './locate';
import { askForPreflight, existingCellsIn, type Preflight } from './preflight';
import { forgetPrepared, prepare } from './prepare';
import { raisedRows } from './raised-rows';
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

/** Takes away all that a roll forward made, or nothing of it; the older blocks stay as they are. */
export async function undoRoll(id: string, options: RemoveOptions = {}): Promise<InsertedBlock[]> {
  return removeAll((blocks) => blocks.filter(({ roll }) => roll === id), options);
}

async function remove(id: string | null, options: RemoveOptions): Promise<InsertedBlock> {
  const [block] = await removeAll(oneOf(id), options);
  return block;
}

/** Which of the record's blocks, oldest first, are meant. */
type Which = (blocks: readonly BlockRecord[]) => readonly BlockRecord[];

const oneOf =
  (id: string | null): Which =>
  (blocks) =>
    id === null ? blocks.slice(-1) : blocks.filter((one) => one.id === id);

async function removeAll(
  which: Which,
  { evenIfEdited = false, ...options }: RemoveOptions,
): Promise<InsertedBlock[]> {
  try {
    const { blocks } = await Excel.run(async (context) => {
      const found = await find(context, which, evenIfEdited);
      await takeAway(context, found, options);
      return found;
    });
    forgetPrepared();
    return blocks.map(({ block, placed }) => described(block, placed));
  } catch (error) {
    throw asProblem(error);
  }
}

/** Blocks and where they are now. */
interface Found {
  blocks: { block: BlockRecord; placed: PlacedBlock }[];
  record: RecordContent;
  /** The record's other blocks whose sheets still exist. */
  others: BlockRecord[];
}

/**
 * The blocks that are meant. What is not there any more leaves the record.
 * @throws WorkbookProblem `nothingToRemove`, `editedSince`, `structureProtected`, `blockNotFound`
 */
async function find(context: Excel.RequestContext, which: Which, evenIfEdited: boolean): Promise<Found> {
  const { protection } = context.workbook;
  protection.load('protected');
  const { record, blocks, sheets } = await readExisting(context);
  const wanted = which(blocks);
  if (!wanted.length) throw new WorkbookProblem('nothingToRemove');
  const others = blocks.filter((one) => !wanted.includes(one));
  const found: Found = { blocks: [], record, others };
  for (const block of wanted) {
    const placed = await locate(context, block, sheets);
    if (!placed || placed.isGone) continue;
    if (placed.edited && !evenIfEdited)
      throw new WorkbookProblem('editedSince', { sheet: placed.sheet, address: placed.edited });
    // a sheet cannot go from a workbook whose structure is protected
    if (block.newSheet && protection.protected)
      throw new WorkbookProblem('structureProtected', { sheet: placed.sheet });
    found.blocks.push({ block, placed });
  }
  if (found.blocks.length) return found;
  const without = { ...record, blocks: others };
  await apply(context, {
    record: { before: record, during: without, after: () => without },
    areas: [],
    manual: false,
    expected: [],
    known: [],
  });
  throw new WorkbookProblem('blockNotFound', { sheet: wanted[0].sheet });
}

async function takeAway(
  context: Excel.RequestContext,
  found: Found,
  options: ApplyOptions = {},
): Promise<void> {
  const { blocks, record, others } = found;
  const writing = blocks.map(({ block }) => ({ ...block, state: 'writing' as const }));
  const during = { ...record, blocks: [...others, ...writing] };
  const onOwnSheets = blocks.filter(({ block }) => block.newSheet);
  const atCells = blocks.filter(({ block }) => !block.newSheet);
  const { application } = context.workbook;
  if (atCells.length) application.load('calculationMode');
  const asked = atCells.map(({ block, placed: { sheet, area } }) =>
    askForPreflight(context, { block, sheet, area }, area),
  );
  if (atCells.length) await context.sync();
  const areas: AreaChange[] = [];
  const expected: Expectation[] = [];
  for (const [index, { block, placed }] of atCells.entries()) {
    const { sheet, area } = placed;
    const preflight = await asked[index]();
    const change = removalOf(preflight, block, placed);
    const cells = change.after.contents.map((line, r) =>
      line.map((content, c) => (content === null ? null : { gone: preflight.now.formulas[r][c] })),
    );
    areas.push(change);
    expected.push({ sheet, area, cells, ...(change.after.chart && { chart: change.after.chart }) });
  }
  const sheets = onOwnSheets.map(({ placed }) => placed.sheet);
  const set: ChangeSet = {
    record: { before: record, during, after: () => ({ ...record, blocks: others }) },
    areas,
    manual: atCells.length > 0 && application.calculationMode === 'Manual',
    expected,
    known: [],
    ...(sheets.length > 0 && { deleteSheets: sheets }),
  };
  await apply(context, set, options);
}

/** A removal is an update to nothing: merges of the user's stay, with what they hold from outside. */
function removalOf(
  preflight: Preflight,
  { id, former, merges = [], chart }: BlockRecord,
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
    heights: raisedRows(null, preflight).heights,
    ...(chart && { charts: chartStates(id, chart, undefined) }),
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
    const found = await Excel.run((context) => find(context, oneOf(id), false));
    const [{ block, placed }] = found.blocks;
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
    await Excel.run(async (context) => takeAway(context, await find(context, oneOf(id), false)));
    // its rows have their heights back
    forgetPrepared();
    return await insertBlock(request, onProgress);
  } catch (error) {
    throw asProblem(error);
  }
}
