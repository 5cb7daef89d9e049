import { ctCalls } from './ct-calls';
import { tokensOf } from '../../spreadsheet/formula-tokens';
import { isArray } from './operands';

/** Functions whose results lie in several cells whatever they are given. */
const SPILLING = new Set(['READREPORT', 'CUMULATE', 'ROUNDPARTS']);

/** Whether a formula that calls our functions may show its results in more than its own cell. */
export function maySpill(formula: string): boolean {
  const tokens = tokensOf(formula) ?? [];
  const calls = ctCalls(tokens) ?? [];
  // Names stand for ranges as well as for cells.
  const hasName = tokens.some(
    ({ kind, text }, at) =>
      kind === 'word' &&
      !/^\$?[A-Z]{1,3}\$?\d+$|^(?:TRUE|FALSE)$/i.test(text) &&
      !['(', '!'].includes(tokens[at + 1]?.text ?? ''),
  );
  return hasName || isArray(tokens) || calls.some(({ name }) => SPILLING.has(name));
}
