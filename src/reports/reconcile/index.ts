export type { Finding, LevelBesideCell, Reconciliation, FindingStatus } from './finding';
export type { ReconcileSource, StatedLevel } from './known-levels';
export { besideCellWords, contradictionWords } from './contradiction-text';
export { reconcile, reconcileInSteps } from './reconcile';
export { reconcileTexts } from './reconcile-texts';
export type { ReconciliationRow } from './reconciliation-rows';
export { reconciliationRows } from './reconciliation-rows';
export { countsOf, findingWords, reconciliationLines } from './reconciliation-text';
