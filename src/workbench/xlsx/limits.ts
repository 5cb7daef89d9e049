/** What the workbench takes; a workbook beyond it is refused before it is unpacked or parsed. */
export const MAX_ROWS_IN_SHEET = 200_000;
export const MAX_CELLS_IN_WORKBOOK = 2_000_000;
/** Cells with a format only that are shown; beyond it they look like their column. */
export const MAX_EMPTY_CELLS_IN_WORKBOOK = 200_000;
/** Defined names: opening and saving takes longer with each, and Univer keeps them all in memory. */
export const MAX_NAMES_IN_WORKBOOK = 100_000;
/** Characters that Excel takes in a cell. */
export const MAX_CHARACTERS_IN_CELL = 32_767;
/** Columns of Excel’s own grid. */
export const EXCEL_COLUMNS = 16_384;
