/* What a table is made of, without the tables themselves. */
export * from './template-info';
export { cellContent, cellOf, choicesOf, type TableCell } from './cell-content';
export { givenRows, type GivenRow } from './given-rows';
export type { CellLink, LinkRule, LinkRules, SourceWords } from './link-rules';
export { MOST_LIST_ROWS, rowsOf } from './expand';
export { CAP_BASES, DENOMINATORS, fillingFor, indicatorWords, TRACKED_INDICATORS } from './filling';
export { KINDS_OF_VALUES } from './column-kinds';
export { FINDINGS } from './findings';
export { numberRow, percentForm } from './number-row';
export { PAGE_KINDS, printableHeight, printScale } from './page';
export { isOfText, printedNumbers } from './printed-numbers';
export { LEVELS, STATEMENTS } from './statements';
export * from './table';
export * from './template';
export { SCALES, scaledUnit, unitLineWords, unitWords, type Scale } from './units';
export { fillWords, type Filling, type NamedWord } from './words';
