/* Planning: from a standard table, the user's choices and a recognised source to every cell that will be written. */
export { bestMatch } from './choose-source';
export { planBlock } from './plan-block';
export { sheetNameFor } from './sheet-name';
