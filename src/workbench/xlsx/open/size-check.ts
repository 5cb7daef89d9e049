import { MAX_CELLS_IN_WORKBOOK, MAX_EMPTY_CELLS_IN_WORKBOOK, MAX_ROWS_IN_SHEET } from '../limits';
import { XlsxProblem } from '../../../spreadsheet/package/problem';
import { countContent, withoutEmptyCells, type SplitRows } from '../../../spreadsheet/package/sheet-rows';

/** Cells of the sheets that were read so far. */
export interface CellCount {
  cells: number;
  emptyCells: number;
}

/**
 * Refuses a sheet with more rows or cells than the workbench takes, before there is a tree of it. What counts is content: formats of
 * empty cells are not read where a workbook has too many of them, and stay in the file.
 * @param so of the sheets before it; this sheet's are added
 * @returns the rows to read
 */
export function checkSize(split: SplitRows, sheet: string, so: CellCount): SplitRows {
  const { rows, cells, emptyCells } = countContent(split);
  if (rows > MAX_ROWS_IN_SHEET)
    throw new XlsxProblem('tooLarge', { sheet, what: 'rows', found: rows, limit: MAX_ROWS_IN_SHEET });
  so.cells += cells;
  if (so.cells > MAX_CELLS_IN_WORKBOOK)
    throw new XlsxProblem('tooLarge', {
      sheet,
      what: 'cells',
      found: so.cells,
      limit: MAX_CELLS_IN_WORKBOOK,
    });
  if (so.emptyCells + emptyCells > MAX_EMPTY_CELLS_IN_WORKBOOK) return withoutEmptyCells(split);
  so.emptyCells += emptyCells;
  return split;
}
