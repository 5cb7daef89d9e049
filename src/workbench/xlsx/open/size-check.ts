import { MAX_CELLS_IN_WORKBOOK, MAX_ROWS_IN_SHEET } from '../limits';
import { XlsxProblem } from '../../../spreadsheet/package/problem';

/**
 * Refuses a sheet with more rows or cells than the workbench takes, by counting tags: a parsed tree of it would
 * already be too large.
 * @param cellsBefore cells of the sheets before it
 * @returns cells so far, this sheet's included
 */
export function checkSize(xml: string, sheet: string, cellsBefore: number): number {
  const rows = countTags(xml, 'row');
  if (rows > MAX_ROWS_IN_SHEET)
    throw new XlsxProblem('tooLarge', { sheet, what: 'rows', found: rows, limit: MAX_ROWS_IN_SHEET });
  const cells = cellsBefore + countTags(xml, 'c');
  if (cells > MAX_CELLS_IN_WORKBOOK)
    throw new XlsxProblem('tooLarge', { sheet, what: 'cells', found: cells, limit: MAX_CELLS_IN_WORKBOOK });
  return cells;
}

function countTags(xml: string, name: string): number {
  let count = 0;
  const tag = new RegExp(`<(?:\\w+:)?${name}[\\s/>]`, 'g');
  while (tag.test(xml)) count++;
  return count;
}
