import { fullAddress, parseAddress } from './addresses';
import { asProblem } from './excel-errors';
import { insertBlock, type Progress } from './insert';
import { givenAgain, insertPlan } from './insert-plan';
import { forgetPrepared } from './preview';
import type { BlockRecord } from './record';
import { forgetRecord, loadRecord } from './record-part';
import { WorkbookProblem, type InsertionRecord, type InsertReport } from './requests';
import { sheetOf, takeBack } from './rollback';
import { sameContent } from './verify';

function described(block: BlockRecord, sheetName = block.sheet): InsertionRecord {
  const { id, request, area, newSheet, state } = block;
  return { id, table: request.table, address: fullAddress(sheetName, area), newSheet, state };
}

/** The block the add-in wrote last, or `null`. State `writing`: the session ended before it was complete. */
export async function lastInsertion(): Promise<InsertionRecord | null> {
  try {
    forgetRecord();
    return await Excel.run(async (context) => {
      const block = (await loadRecord(context)).blocks.at(-1);
      if (!block) return null;
      const sheet = await sheetOf(context, block);
      return sheet ? described(block, sheet.name) : null;
    });
  } catch (error) {
    throw asProblem(error);
  }
}

/** Takes the last block away and puts back what was there; asks first (`editedSince`) where somebody edited it. */
export async function removeLastInsertion(
  options: { evenIfEdited?: boolean } = {},
): Promise<InsertionRecord> {
  try {
    forgetRecord();
    const { block, edited } = await Excel.run(readLast);
    if (edited && !options.evenIfEdited) {
      throw new WorkbookProblem('editedSince', { sheet: block.sheet, address: edited });
    }
    await takeBack(block);
    forgetPrepared();
    return described(block);
  } catch (error) {
    throw asProblem(error);
  }
}

async function readLast(
  context: Excel.RequestContext,
): Promise<{ block: BlockRecord; edited: string | null }> {
  const block = (await loadRecord(context)).blocks.at(-1);
  const sheet = block ? await sheetOf(context, block) : null;
  if (!block || !sheet) throw new WorkbookProblem('nothingToRemove');
  const { row, column, rows, columns } = block.area;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  const used = sheet.getUsedRangeOrNullObject(true);
  range.load('formulas');
  used.load('address');
  sheet.protection.load('protected');
  await context.sync();
  const current = { ...block, sheet: sheet.name };
  if (sheet.protection.protected) throw new WorkbookProblem('sheetProtected', { sheet: sheet.name });
  // an unfinished block is not as written, whoever looks at it: there is nothing to ask
  if (block.state === 'writing') return { block: current, edited: null };
  const outside = block.newSheet && !used.isNullObject && reachesOutside(used.address, block);
  return { block: current, edited: outside ? sheet.name : firstEdit(current, range.formulas) };
}

function reachesOutside(usedAddress: string, { area }: BlockRecord): boolean {
  const used = parseAddress(usedAddress)!.area;
  return used.row + used.rows > area.rows || used.column + used.columns > area.columns;
}

function firstEdit(
  { sheet, area, written }: BlockRecord,
  now: (string | number | boolean)[][],
): string | null {
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      if (sameContent(written[row][column], now[row][column])) continue;
      return fullAddress(sheet, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
    }
  }
  return null;
}

/** Completes a block whose session was lost: what is there of it goes, and the same request is written again. */
export async function finishInsertion(
  id: string,
  onProgress?: (progress: Progress) => void,
): Promise<InsertReport> {
  try {
    forgetRecord();
    const block = await Excel.run(async (context) =>
      (await loadRecord(context)).blocks.find((one) => one.id === id),
    );
    if (!block) throw new WorkbookProblem('nothingToRemove');
    await takeBack(block);
    forgetPrepared();
    const { area } = block;
    const cell = fullAddress(block.sheet, { row: area.row, column: area.column, rows: 1, columns: 1 });
    const place = block.newSheet ? block.request.place : ({ kind: 'cell', address: cell } as const);
    const request = { ...block.request, place };
    return block.plan
      ? await insertPlan(givenAgain(block.plan, request), onProgress)
      : await insertBlock(request, onProgress);
  } catch (error) {
    throw asProblem(error);
  }
}
