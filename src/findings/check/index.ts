/* The check: what is probably wrong on sheets, one finding a pattern (rà soát). */
export { type CellFinding, type CheckFinding, type CheckKind, type CheckReport } from './check-finding';
export { checkSheets } from './check-sheets';
export { checkWords, type CheckWords } from './words';
