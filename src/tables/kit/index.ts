/* What a table is made of, without the tables themselves. */
export * from './template-info';
export type { TemplateChart } from './chart';
export { cellContent, cellOf, choicesOf, type TableCell } from './cell-content';
export { givenRows, type GivenRow } from './given-rows';
export type { CellLink, LinkRule, LinkRules, SourceWords } from './link-rules';
export { MOST_LIST_ROWS, rowsOf, USUAL_LIST_ROWS } from './expand';
export { fillingFor, indicatorWords, TRACKED_INDICATORS } from './filling';
export { KINDS_OF_VALUES } from './column-kinds';
export { withMergedBases } from './merged-bases';
export { withPlans } from './plans';
export { withSharing } from './shared-out';
export { numberRow } from './number-row';
export { PAGE_KINDS, printableHeight, printScale } from './page';
export { isOfText } from './printed-numbers';
export * from './table';
export * from './template';
export { SCALES, scaledUnit, unitLineWords, unitWords, type Scale } from './units';
export { fillWords } from './words';
