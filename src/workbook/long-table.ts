import { blockRows, ledgerRows, type LongRow } from '../collecting';
import { ledgerIn } from '../ledger/read-ledger';
import { loadTemplate } from '../tables';
import { locatedBlock } from './blocks/roll/old-blocks';
import { readExisting } from './blocks/inserted-blocks';
import { asProblem } from './excel/errors';
import { allSheets } from './excel/known-sheets';
import { WorkbookProblem } from './excel/problem';

/**
 * The figures of the inserted tables and of the ledger of published figures, one a row, with the columns of SDMX-CSV 2.0.
 * @param id - of one block; without it all that stand whole, and the ledger
 * @throws WorkbookProblem `blockNotFound`
 */
export async function longTable(id?: string): Promise<LongRow[]> {
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('name');
      const { blocks, sheets } = await readExisting(context);
      const wanted = blocks.filter((one) => id === undefined || one.id === id);
      if (id !== undefined && wanted.length === 0) throw new WorkbookProblem('blockNotFound');
      const rows: LongRow[] = [];
      for (const block of wanted) {
        const { table, given } = block.request;
        // the ledger is read as such, and given rows are figures of no table
        if (table === 'SO-CONG-BO' || given) continue;
        const located = await locatedBlock(context, block, sheets);
        if (typeof located === 'string') continue;
        await loadTemplate(table);
        rows.push(...blockRows(located.old, workbook.name));
      }
      const ledger = id === undefined ? ledgerIn(await allSheets(context)) : null;
      if (ledger) rows.push(...ledgerRows(ledger, workbook.name));
      return rows;
    });
  } catch (error) {
    throw asProblem(error);
  }
}
