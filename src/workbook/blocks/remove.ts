import { fullAddress } from '../../spreadsheet/a1';
import { asProblem } from '../excel/errors';
import { finishUpdate, insertBlock, type Progress } from './insert';
import { described, readInsertions, readStanding } from './inserted-blocks';
import { locate, type PlacedBlock } from './locate';
import { forgetPrepared, prepare } from './preview';
import type { BlockRecord } from './record';
import { WorkbookProblem } from '../excel/problem';
import type { InsertReport, InsertedBlock, InsertionRecord } from '../../contract';
import { forgetBlock, takeBack } from './rollback';

/** All blocks of the record that can be removed, newest first; also those of former sessions. */
export async function insertions(): Promise<InsertedBlock[]> {
  return (await readInsertions()).blocks;
}

/** The block the add-in wrote last, or `null`. State `writing`: the session ended before it was complete. */
export async function lastInsertion(): Promise<InsertionRecord | null> {
  return (await insertions())[0] ?? null;
}

/** Takes the last block away and puts back what was there; asks first (`editedSince`) where somebody edited it. */
export function removeLastInsertion(options: { evenIfEdited?: boolean } = {}): Promise<InsertionRecord> {
  return remove(null, options);
}

/** Takes any block of the record away, as `removeLastInsertion` does with the last. */
export function removeInsertion(
  id: string,
  options: { evenIfEdited?: boolean } = {},
): Promise<InsertedBlock> {
  return remove(id, options);
}

async function remove(
  id: string | null,
  { evenIfEdited = false }: { evenIfEdited?: boolean },
): Promise<InsertedBlock> {
  try {
    const { block, placed } = await find(id, evenIfEdited);
    await takeBack(block, placed);
    forgetPrepared();
    return described(block, placed);
  } catch (error) {
    throw asProblem(error);
  }
}

/** A block and where it is now: the one of this id, or the last. One that is not there any more leaves the record. */
async function find(
  id: string | null,
  evenIfEdited: boolean,
): Promise<{ block: BlockRecord; placed: PlacedBlock }> {
  const found = await Excel.run(async (context) => {
    const { blocks, sheets } = await readStanding(context);
    const block = id === null ? blocks.at(-1) : blocks.find((one) => one.id === id);
    if (!block) throw new WorkbookProblem('nothingToRemove');
    const placed = await locate(context, block, sheets);
    return { block, placed };
  });
  const { block, placed } = found;
  if (!placed) {
    await forgetBlock(block);
    throw new WorkbookProblem('blockNotFound', { sheet: block.sheet });
  }
  if (placed.edited && !evenIfEdited) {
    throw new WorkbookProblem('editedSince', { sheet: placed.sheet, address: placed.edited });
  }
  return { block, placed };
}

/**
 * Completes a block whose session was lost: what is there of it goes, and the same request is written again. What
 * speaks against that (the source is gone, somebody typed into the block) is found out before anything is taken away.
 */
export async function finishInsertion(
  id: string,
  onProgress?: (progress: Progress) => void,
): Promise<InsertReport> {
  try {
    const { block, placed } = await find(id, false);
    const { row, column } = placed.area;
    const address = fullAddress(placed.sheet, { row, column, rows: 1, columns: 1 });
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
    await takeBack(block, placed);
    return await insertBlock(request, onProgress);
  } catch (error) {
    throw asProblem(error);
  }
}
