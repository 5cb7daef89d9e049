import { sameArea } from '../../spreadsheet/area';
import { mergesIn } from '../excel/merges';
import type { MergesNow } from './former-looks';
import type { Area } from '../../spreadsheet/area';
import { putBack } from './former-looks';
import { standing } from './locate';
import type { BlockRecord } from './record';
import { forgetRecord, loadRecord, writeRecord } from './record-part';

/**
 * Makes the workbook as it was before the block: the area or the sheet, and the add-in's record. A block that the
 * record does not hold was never written: what stands in its place is somebody else's.
 * @param where the block's sheet and area as they are now
 */
export async function takeBack(
  block: BlockRecord,
  where: Pick<BlockRecord, 'sheet' | 'area'> = block,
): Promise<void> {
  await changeRecord(block, async (context, worksheets) => {
    const sheet = worksheets.items.find(({ name }) => name === where.sheet);
    if (block.newSheet) sheet?.delete();
    else if (sheet)
      putBack(sheet, where.area, block.former, await mergesNow(context, sheet, where.area, block));
  });
}

async function mergesNow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  { merges = [] }: BlockRecord,
): Promise<MergesNow> {
  const written = merges.map((merge) => ({
    ...merge,
    row: area.row + merge.row,
    column: area.column + merge.column,
  }));
  const now = await mergesIn(context, sheet, area);
  const isOwn = (merge: Area) => written.some((own) => sameArea(own, merge));
  return { own: now.filter(isOwn), others: now.filter((merge) => !isOwn(merge)) };
}

/** Takes a block off the record and leaves its cells alone. */
export async function forgetBlock(block: BlockRecord): Promise<void> {
  await changeRecord(block);
}

async function changeRecord(
  { id }: BlockRecord,
  change?: (context: Excel.RequestContext, worksheets: Excel.WorksheetCollection) => Promise<void>,
): Promise<void> {
  forgetRecord();
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      const record = await loadRecord(context);
      if (!record.blocks.some((block) => block.id === id)) return;
      await change?.(context, worksheets);
      const rest = record.blocks.filter((block) => block.id !== id);
      writeRecord(context, record.part, standing(rest, worksheets.items));
      await context.sync();
    });
  } catch (error) {
    // what became of the part is not known
    forgetRecord();
    throw error;
  }
}
