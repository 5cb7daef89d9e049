import { figureWay, type BlockPlace, type FarCells, type FigureWay } from '../../linking/figure-way';
import { parseAddress } from '../../spreadsheet/a1';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import { asProblem } from '../excel/errors';
import { allSheets } from '../excel/known-sheets';
import { readExisting } from './inserted-blocks';

/** A way is at most so many cells deep; what lies beyond the read part of a sheet is read step by step. */
const MOST_READINGS = 8;

/** Where the figure in the active cell comes from and what uses it, on all sheets. */
export async function wayOfActiveCell(): Promise<FigureWay | null> {
  try {
    return await Excel.run(async (context) => {
      const active = context.workbook.getActiveCell();
      active.load('address');
      await context.sync();
      const sheets = await allSheets(context);
      const blocks = await blocksNow(context);
      return wholeWay(context, active.address, sheets, blocks);
    });
  } catch (error) {
    throw asProblem(error);
  }
}

async function wholeWay(
  context: Excel.RequestContext,
  address: string,
  sheets: readonly SheetSnapshot[],
  blocks: readonly BlockPlace[],
): Promise<FigureWay | null> {
  let far: FarCells = new Map();
  for (let reading = 0; ; reading++) {
    const way = figureWay(address, sheets, { blocks, far });
    if (!way?.unread.length || reading === MOST_READINGS) return way;
    far = new Map([...far, ...(await readCells(context, way.unread))]);
  }
}

async function readCells(context: Excel.RequestContext, addresses: readonly string[]): Promise<FarCells> {
  const ranges = addresses.map((address) => {
    const { sheet, area } = parseAddress(address)!;
    const range = context.workbook.worksheets.getItem(sheet!).getCell(area.row, area.column);
    range.load('values,formulas');
    return [address, range] as const;
  });
  await context.sync();
  return new Map(
    ranges.map(([address, { values, formulas }]) => [
      address,
      { value: values[0][0], formula: formulas[0][0] },
    ]),
  );
}

/** The add-in's blocks where the record last saw them, under the names that their sheets have now. */
async function blocksNow(context: Excel.RequestContext): Promise<BlockPlace[]> {
  const { blocks, sheets } = await readExisting(context);
  return blocks.map(({ request, sheet, sheetId, area }) => ({
    table: request.table,
    sheet: sheets.find(({ id }) => id === sheetId)?.name ?? sheet,
    area,
  }));
}
