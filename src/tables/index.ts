import { CT_NAM } from './catalogue/ct-nam';
import type { StandardTable } from './kit/table';
import { TARGETS } from './catalogue/targets';

export * from './kit';
export { templateOf } from './at-hand';
export { loadTemplate } from './load-template';

/** The yearly tables by id. */
export const TABLES: Readonly<Record<'CT-NAM' | 'TARGETS', StandardTable>> = { 'CT-NAM': CT_NAM, TARGETS };
