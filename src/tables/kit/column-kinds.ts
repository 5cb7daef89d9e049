import type { TemplateColumnKind } from './template-column-kind';

/** Columns that hold a value of their row, which a sum or a difference of rows computes. */
export const KINDS_OF_VALUES: ReadonlySet<TemplateColumnKind> = new Set([
  'base',
  'plan',
  'estimate',
  'target',
  'level',
  'cumulative',
  'samePeriod',
  'quantity',
  'count',
]);
