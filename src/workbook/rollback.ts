import { forgetRecord, loadRecord, writeRecord } from './record-part';
import { putBack } from './former-looks';
import type { BlockRecord } from './record';

/** The sheet a block is on: by its id, or by its name where the id is not known (or was renewed on reopening). */
export async function sheetOf(
  context: Excel.RequestContext,
  block: Pick<BlockRecord, 'sheet' | 'sheetId'>,
): Promise<Excel.Worksheet | null> {
  const sheets = context.workbook.worksheets;
  const byName = sheets.getItemOrNullObject(block.sheet);
  const byId = block.sheetId ? sheets.getItemOrNullObject(block.sheetId) : byName;
  byName.load('id,name');
  byId.load('id,name');
  await context.sync();
  if (!byId.isNullObject) return byId;
  return byName.isNullObject ? null : byName;
}

/** Makes the workbook as it was before the block: the area or the sheet, and the add-in's record. */
export async function takeBack(block: BlockRecord): Promise<void> {
  forgetRecord();
  await Excel.run(async (context) => {
    const record = await loadRecord(context);
    const sheet = await sheetOf(context, block);
    if (sheet && block.newSheet) sheet.delete();
    else if (sheet) putBack(sheet, block.area, block.former);
    const rest = record.blocks.filter(({ id }) => id !== block.id);
    writeRecord(context, record.part, rest);
    await context.sync();
  });
}
