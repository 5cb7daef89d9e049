/* Figures of a report as rows of the standard tables. */
export { reconciliationTable, type ReconciliationTable } from './reconciliation';
export { resultsTable, type ResultsTable } from './results';
export { targetsTable, type TargetsTable } from './targets';
export { levelText, statementsOf } from './table-words';
export { territoryWords } from '../reader/territories';
