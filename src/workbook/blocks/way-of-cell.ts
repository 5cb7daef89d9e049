import { figureWay, type FigureWay } from '../../linking/figure-way';
import { asProblem } from '../excel/errors';
import { allSheets } from '../excel/known-sheets';

/** Where the figure in the active cell comes from and what uses it, on all sheets. */
export async function wayOfActiveCell(): Promise<FigureWay | null> {
  try {
    return await Excel.run(async (context) => {
      const active = context.workbook.getActiveCell();
      active.load('address');
      await context.sync();
      return figureWay(active.address, await allSheets(context));
    });
  } catch (error) {
    throw asProblem(error);
  }
}
