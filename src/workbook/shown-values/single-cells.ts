import type { UnconfirmedCell } from './unconfirmed';

/** Leaves out cells with the first of several results whose formula is an array in one cell: it shows no others. */
export async function withoutSingle(
  context: Excel.RequestContext,
  open: readonly UnconfirmedCell[],
): Promise<UnconfirmedCell[]> {
  const asked = open.map((cell) => {
    if (!cell.isOver) return { cell, range: null };
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).getSpillingToRangeOrNullObject();
    range.load('address');
    return { cell, range };
  });
  if (asked.some(({ range }) => range !== null)) await context.sync();
  return asked.filter(({ range }) => range === null || !range.isNullObject).map(({ cell }) => cell);
}
