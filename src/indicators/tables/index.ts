import { CT_NAM } from './ct-nam';
import { TARGETS } from './targets';
import type { StandardTable } from './table';

export { numberRow, percentForm } from './number-row';
export * from './table';

/** The standard tables by id. */
export const TABLES: Readonly<Record<'CT-NAM' | 'TARGETS', StandardTable>> = { 'CT-NAM': CT_NAM, TARGETS };
