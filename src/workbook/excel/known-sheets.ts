import { readSheets } from './read-sheets';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';

/** The workbook's sheets as last read, until Excel tells of a change. */
let known: SheetSnapshot[] | null = null;
let stopWatching: () => void = () => undefined;

/** Reads all sheets and keeps them for the previews that follow: typing a year must not read the workbook again. */
export async function readAndKeep(context: Excel.RequestContext): Promise<SheetSnapshot[]> {
  // a lost connection takes its handlers along, so each reading has handlers of its own
  stopWatching();
  known = null;
  let isChanged = false;
  const forget = async () => {
    isChanged = true;
    known = null;
  };
  const { worksheets } = context.workbook;
  const handlers = [
    worksheets.onChanged.add(forget),
    worksheets.onCalculated.add(forget),
    worksheets.onAdded.add(forget),
    worksheets.onDeleted.add(forget),
  ];
  stopWatching = () => {
    for (const handler of handlers) handler.remove();
    context.sync().catch(() => undefined);
  };
  const snapshots = await readSheets(context);
  if (!isChanged) known = snapshots;
  return snapshots;
}

/**
 * The kept sheets of these names, or all of them; `null` where the workbook is not as it was kept.
 * @param sheets the workbook's sheets, with names and visibility loaded: Excel does not tell when those change
 */
export function keptSheets(sheets: Excel.Worksheet[], only?: string[]): SheetSnapshot[] | null {
  const isSame =
    known?.length === sheets.length &&
    known.every(({ name, visible }, index) => {
      const now = sheets[index];
      return name === now.name && visible === (now.visibility === 'Visible');
    });
  if (!known || !isSame) return null;
  return only ? known.filter(({ name }) => only.includes(name)) : known;
}

/** All sheets, read only where they were changed since. */
export async function allSheets(context: Excel.RequestContext): Promise<SheetSnapshot[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  return keptSheets(worksheets.items) ?? (await readAndKeep(context));
}

/** After a write of our own nothing kept is true any more; Excel's own word may come too late. */
export function forgetSheets(): void {
  known = null;
}
