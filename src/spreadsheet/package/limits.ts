/** What of a package is unpacked; one beyond it is refused before. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
export const MAX_PART_BYTES = 192 * 1024 * 1024;
/** Deflate reaches 1032:1; the most regular real sheets stay below 100:1. Small parts may do as they like. */
export const MAX_RATIO = 400;
export const RATIO_MATTERS_FROM_BYTES = 8 * 1024 * 1024;
export const MAX_ENTRIES = 20_000;
