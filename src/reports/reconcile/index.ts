export type { Contradiction, Finding, RateVerdict, Reconciliation, Remark, Standing } from './finding';
export type { KnownLevel } from './known-level';
export type { ReconcileSource, StatedLevel } from './known-levels';
export type { RateKind } from './rate-check';
export { reconcile, reconcileInSteps } from './reconcile';
export { reconcileTexts } from './reconcile-texts';
export type { ReconciliationRow } from './reconciliation-rows';
export { reconciliationRows } from './reconciliation-rows';
export { countsOf, findingWords, reconciliationLines } from './reconciliation-text';
