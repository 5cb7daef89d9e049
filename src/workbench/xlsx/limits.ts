/** What the workbench takes; a workbook beyond it is refused before it is unpacked or parsed. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
export const MAX_PART_BYTES = 192 * 1024 * 1024;
/** Deflate reaches 1032:1; the most regular real sheets stay below 100:1. Small parts may do as they like. */
export const MAX_RATIO = 400;
export const RATIO_MATTERS_FROM_BYTES = 8 * 1024 * 1024;
export const MAX_ENTRIES = 20_000;
export const MAX_ROWS_IN_SHEET = 200_000;
export const MAX_CELLS_IN_WORKBOOK = 2_000_000;
/** Columns of Excel’s own grid. */
export const EXCEL_COLUMNS = 16_384;
