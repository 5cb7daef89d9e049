import { ctCalls, type CtCall } from './ct-calls';
import { tokensOf } from '../../spreadsheet/formula-tokens';
import { isArray } from './operands';

/** Functions whose results lie in several cells whatever they are given. */
const SPILLING = new Set(['READREPORT', 'CUMULATE', 'ROUNDPARTS']);
/** The last argument of ROUNDPARTS says which of its results is wanted. */
const PLACE_OF_PART = 3;

/** Whether a call takes a range and gives one value of it. */
const isOfOne = ({ name, args }: CtCall): boolean =>
  name === 'ROUNDPARTS' && (args[PLACE_OF_PART]?.length ?? 0) > 0 && !args.slice(1).some(isArray);

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
  const ofOne = calls.filter(isOfOne);
  const others = tokens.filter((_, at) => !ofOne.some(({ start, end }) => at >= start && at < end));
  return hasName || isArray(others) || calls.some((call) => SPILLING.has(call.name) && !ofOne.includes(call));
}
