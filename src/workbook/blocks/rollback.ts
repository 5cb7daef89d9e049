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
  await changeRecord(block, (worksheets) => {
    const sheet = worksheets.items.find(({ name }) => name === where.sheet);
    if (block.newSheet) sheet?.delete();
    else if (sheet) putBack(sheet, where.area, block.former);
  });
}

/** Takes a block off the record and leaves its cells alone. */
export async function forgetBlock(block: BlockRecord): Promise<void> {
  await changeRecord(block);
}

async function changeRecord(
  { id }: BlockRecord,
  change?: (worksheets: Excel.WorksheetCollection) => void,
): Promise<void> {
  forgetRecord();
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      const record = await loadRecord(context);
      if (!record.blocks.some((block) => block.id === id)) return;
      change?.(worksheets);
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
