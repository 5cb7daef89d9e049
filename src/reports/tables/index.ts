/* Figures of a report as rows of the standard tables. */
export { reconciliationTable, type ReconciliationTable } from './reconciliation';
export { resultsTable, type ResultsTable } from './results';
export { targetsTable, type TargetsTable } from './targets';
export { rangeText } from './table-words';
