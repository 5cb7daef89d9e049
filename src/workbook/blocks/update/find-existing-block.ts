import { fullAddress } from '../../../spreadsheet/a1';
import { intersects } from '../../../spreadsheet/area';
import { standsWhole } from '../locate';
import type { BlockRecord } from '../record';
import { WorkbookProblem } from '../../excel/problem';
import type { BlockRequest } from '../../../tables/choices';
import type { UpdateObstacle } from '../../../contract';
import { originOf } from '../target';
import { isSameTable } from './same-table';
import type { ExistingBlock } from './typed-cells';

/** The block that a request is about, where it stands, or why it cannot be updated. */
interface FoundBlock {
  existing: ExistingBlock | null;
  obstacle: UpdateObstacle | null;
  /** Where the same table stands, though the request names another place. */
  elsewhere: string | null;
  /** Ids of blocks in whose place nothing stands any more. */
  gone: string[];
}

/**
 * Looks for the block that a request would make once more, the newest first. One that was torn apart, or whose sheet is protected,
 * cannot be updated; one that is gone is no one's concern.
 * @param sheets - with ids and names loaded
 */
export async function findExistingBlock(
  context: Excel.RequestContext,
  request: BlockRequest,
  selection: string,
  blocks: BlockRecord[],
  sheets: Excel.Worksheet[],
): Promise<FoundBlock> {
  const { place } = request;
  const found: FoundBlock = { existing: null, obstacle: null, elsewhere: null, gone: [] };
  if (place.kind === 'newSheet' && place.another) return found;
  const origin = originOf(request, selection);
  for (const block of blocks.filter((one) => isSameTable(one, request)).reverse()) {
    const existing = await stand(context, block, sheets, found);
    if (!existing) continue;
    const isMeant =
      !origin ||
      (origin.sheet === existing.sheet && intersects({ ...origin, rows: 1, columns: 1 }, existing.area));
    if (isMeant) return { ...found, existing, obstacle: null, elsewhere: null };
    found.elsewhere ??= fullAddress(existing.sheet, existing.area);
  }
  // at a place of its own no one asked for an update
  return origin ? { ...found, obstacle: null } : found;
}

async function stand(
  context: Excel.RequestContext,
  block: BlockRecord,
  sheets: Excel.Worksheet[],
  found: FoundBlock,
): Promise<ExistingBlock | null> {
  const isThere = sheets.some(({ id, name }) => id === block.sheetId || name === block.sheet);
  if (!isThere) return null;
  const address = fullAddress(block.sheet, block.area);
  try {
    const placed = await standsWhole(context, block, sheets);
    if (placed?.isGone) found.gone.push(block.id);
    else if (placed) return { block, sheet: placed.sheet, area: placed.area };
    else found.obstacle ??= { kind: 'torn', address };
  } catch (error) {
    if (!(error instanceof WorkbookProblem) || error.code !== 'sheetProtected') throw error;
    found.obstacle ??= { kind: 'protected', address };
  }
  return null;
}
