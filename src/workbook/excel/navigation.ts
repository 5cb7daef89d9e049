import { areaName, parseAddress } from '../../spreadsheet/a1';
import { asProblem } from './errors';
import { WorkbookProblem } from './problem';

/** Shows a place of the workbook: its sheet comes to the front, its cells are selected. */
export async function goTo(address: string): Promise<void> {
  const parsed = parseAddress(address);
  if (!parsed?.sheet) throw new WorkbookProblem('badAddress', { address });
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(parsed.sheet!);
      await context.sync();
      if (sheet.isNullObject) throw new WorkbookProblem('sheetMissing', { sheet: parsed.sheet! });
      sheet.activate();
      sheet.getRange(areaName(parsed.area)).select();
      await context.sync();
    });
  } catch (error) {
    throw asProblem(error);
  }
}

/** Address of the active cell, `'Sheet'!B3`. */
export async function selectedCell(): Promise<string> {
  try {
    return await Excel.run(async (context) => {
      const selected = context.workbook.getActiveCell();
      selected.load('address');
      await context.sync();
      return selected.address;
    });
  } catch (error) {
    throw asProblem(error);
  }
}

/** Tells the listener the address of the active cell whenever the selection changes; the returned function ends that. */
export async function watchSelection(listener: (address: string) => void): Promise<() => void> {
  const tell = () =>
    selectedCell()
      .then(listener)
      .catch(() => undefined); // a cell is being edited, or the connection is lost: the next change will tell
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.onSelectionChanged.add(tell);
    await context.sync();
    return added;
  });
  return () => {
    handler.remove();
    handler.context.sync().catch(() => undefined);
  };
}
