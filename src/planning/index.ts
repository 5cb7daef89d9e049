/* Planning: from a standard table, the user's choices and a recognised source to every cell that will be written. */
export { blockSize, planBlock } from './plan-block';
export { nameColumnsNeeded, narrowColumns, showsNoNumber, withColumnWidths } from './column-room';
export { nameColumnOf } from './spread';
export { sheetNameFor } from './sheet-name';
export { cellKey, isFormula, type Typed, type TypedContent } from './typed';
