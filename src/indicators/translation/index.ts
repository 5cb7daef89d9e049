/* Formulas that call our functions, and the same in Excel's own words. */
export { shownCalls } from './ct-calls';
export { ctFunctionsOf } from './ct-functions';
export { toPlain, type Translation } from './ct-to-plain';
export { isSign, textOf, tokensOf, type Token } from './formula-tokens';
export { maySpill } from './may-spill';
export type { NoPlainReason } from './no-plain';
export type { CellKnowledge } from './operands';
