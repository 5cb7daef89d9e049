/* The check: what is probably wrong on sheets, one finding a pattern (rà soát). */
export { acceptanceOf, withoutFinding, type Acceptance } from './acceptance';
export { type CheckFinding, type CheckKind, type CheckReport } from './check-finding';
export { checkSheets } from './check-sheets';
export { checkWords, contentText, kindWords } from './words';
