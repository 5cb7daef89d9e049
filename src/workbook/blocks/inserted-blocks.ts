import { fullAddress } from '../../spreadsheet/a1';
import { asProblem } from '../excel/errors';
import { goTo } from '../excel/navigation';
import { locate, onExistingSheets } from './locate';
import { namedRef } from './named-ref';
import { forgetPrepared } from './prepare';
import type { BlockRecord } from './record';
import { deleteRecord, forgetRecord, loadRecord } from './record-part';
import { WorkbookProblem } from '../excel/problem';
import type { InsertedBlock, InsertionRecord } from '../../contract';
import { HOUSE_CHOICES } from '../../tables/choices';

/** A block of the record at a place. */
export function described(
  block: BlockRecord,
  { sheet, area }: Pick<BlockRecord, 'sheet' | 'area'> = block,
): InsertedBlock {
  const { id, request, newSheet, state, roll } = block;
  const { year, month = null, quarter = null, mode = 'ct', formNumber } = request;
  const house = Object.fromEntries(
    HOUSE_CHOICES.flatMap((name) => (request[name] ? [[name, request[name]]] : [])),
  );
  const address = fullAddress(sheet, area);
  return {
    id,
    ...namedRef(request),
    address,
    newSheet,
    state,
    sheet,
    year,
    month,
    quarter,
    mode,
    ...(Object.keys(house).length > 0 && { house }),
    ...(formNumber && { formNumber }),
    ...(roll !== undefined && { roll }),
  };
}

/** What all blocks together say for the next table; a block without words of the department, as one of a report, says nothing. */
export function remembered(
  newestFirst: readonly InsertedBlock[],
): Pick<InsertionRecord, 'house' | 'formNumbers'> {
  const house = newestFirst.find((block) => block.house)?.house;
  const numbers = [...newestFirst].reverse().map(({ table, formNumber = '' }) => [table, formNumber]);
  return {
    ...(house && { house }),
    formNumbers: Object.fromEntries(numbers) as InsertionRecord['formNumbers'],
  };
}

/** The record's blocks whose sheet still exists, oldest first, and the sheets. */
export async function readExisting(context: Excel.RequestContext) {
  forgetRecord();
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const record = await loadRecord(context);
  return { record, blocks: onExistingSheets(record.blocks, worksheets.items), sheets: worksheets.items };
}

/** All blocks of the record that can be removed, newest first, also those of former sessions; and the sheets there are. */
export async function readInsertions(): Promise<{ blocks: InsertedBlock[]; sheets: string[] }> {
  try {
    return await Excel.run(async (context) => {
      const { blocks, sheets } = await readExisting(context);
      const listed = blocks.reverse().map((block) => {
        const name = sheets.find(({ id }) => id === block.sheetId)?.name ?? block.sheet;
        return described(block, { ...block, sheet: name });
      });
      return { blocks: listed, sheets: sheets.map(({ name }) => name) };
    });
  } catch (error) {
    throw asProblem(error);
  }
}

/**
 * Shows a block where it is now, which is not where it was written if rows were put in above.
 * @returns its address
 * @throws WorkbookProblem `blockNotFound`
 */
export async function goToInsertion(id: string): Promise<string> {
  try {
    const address = await Excel.run((context) => addressNow(context, id));
    await goTo(address);
    return address;
  } catch (error) {
    throw asProblem(error);
  }
}

async function addressNow(context: Excel.RequestContext, id: string): Promise<string> {
  const { blocks, sheets } = await readExisting(context);
  const block = blocks.find((one) => one.id === id);
  if (!block) throw new WorkbookProblem('blockNotFound');
  try {
    const placed = await locate(context, block, sheets);
    if (!placed || placed.isGone) throw new WorkbookProblem('blockNotFound', { sheet: block.sheet });
    return fullAddress(placed.sheet, placed.area);
  } catch (error) {
    // a protected sheet can be looked at all the same
    const isProtected = error instanceof WorkbookProblem && error.code === 'sheetProtected';
    if (!isProtected) throw error;
    return fullAddress(error.details.sheet ?? block.sheet, block.area);
  }
}

/**
 * Takes the add-in's record out of the workbook and nothing else: the tables stay, and the add-in can no longer remove, update or
 * restore them.
 * @returns how many blocks were kept in it; `null` where there is none
 */
export async function eraseRecord(): Promise<number | null> {
  try {
    return await Excel.run(async (context) => {
      const held = await deleteRecord(context);
      return held ? held.blocks.length : null;
    });
  } catch (error) {
    throw asProblem(error);
  } finally {
    forgetRecord();
    forgetPrepared();
  }
}
