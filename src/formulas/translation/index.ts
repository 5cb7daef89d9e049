/* Formulas that call our functions, and the same in Excel's own words. */
export { ctFunctionsOf, shownCalls } from './ct-calls';
export { toPlain } from './ct-to-plain';
export { maySpill } from './may-spill';
export type { NoPlainReason } from './no-plain';
export { referencesOf, type CellKnowledge } from './operands';
