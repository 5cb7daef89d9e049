import { BUSY, type ReadBack } from './verify';

/** Pause before cells that were still being calculated are read once more. */
const BUSY_PAUSE = 600;

/** Reads a block after it was written, and once more where functions had not answered yet. */
export async function readAgain(context: Excel.RequestContext, range: Excel.Range): Promise<ReadBack> {
  range.load('formulas,values');
  await context.sync();
  if (!range.values.some((row) => row.includes(BUSY))) return range;
  await new Promise((resolve) => setTimeout(resolve, BUSY_PAUSE));
  range.load('formulas,values');
  await context.sync();
  return range;
}
