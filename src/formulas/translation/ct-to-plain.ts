import { CallArguments } from './call-arguments';
import { ctCalls, mentionsOurs, type CtCall } from './ct-calls';
import { factsAt, NO_FACTS, type Facts } from './facts';
import { textOf, tokensOf, type Token } from '../../spreadsheet/formula-tokens';
import { judgementRules } from './judgement-rules';
import { NoPlain, type NoPlainReason } from './no-plain';
import type { CellKnowledge } from './operands';
import { otherRules } from './other-rules';
import { LONGEST_FORMULA } from './plain-reading';
import { ratioRules, type Rule } from './ratio-rules';

/**
 * How each function is said in Excel's own words. With which arguments each can be, its rule decides: levels, percentages and numbers
 * as single cells, numbers or expressions of one value; choices (`method`, `rule`, `bound` …), digits, units and `ifUndefined` written
 * out or left out; the months of YTD and YTDGROWTH and the parts of ROUNDPARTS as one row or one column. A function without a rule
 * never, nor CUMULATE, and ROUNDPARTS where no one part is asked for: their results lie in several cells.
 */
export const PLAIN_RULES: Readonly<Record<string, Rule>> = {
  ...ratioRules,
  ...judgementRules,
  ...otherRules,
};

/** A formula without our functions, or why there is none. */
type Translation =
  | { readonly formula: string }
  | {
      /** The function that stands in the way, `CT.READREPORT`. */
      readonly function: string;
      readonly why: NoPlainReason;
    };

/** Nothing is known of any cell: each may hold a number written as a text. */
const NOTHING_KNOWN: CellKnowledge = { textAt: () => undefined };

/** Carries the name of the function along with the reason. */
class Untranslatable extends Error {
  constructor(
    readonly call: string,
    readonly reason: NoPlainReason,
  ) {
    super(reason);
  }
}

function translateCall(call: CtCall, knowledge: CellKnowledge, facts: Facts): string {
  const rule = PLAIN_RULES[call.name];
  const name = `CT.${call.name}`;
  if (!rule) throw new Untranslatable(name, 'function');
  const written = call.args.map((tokens) => translateTokens(tokens, knowledge, facts));
  try {
    return rule(new CallArguments(call, written, knowledge, facts));
  } catch (error) {
    throw error instanceof NoPlain ? new Untranslatable(name, error.reason) : error;
  }
}

function translateTokens(tokens: readonly Token[], knowledge: CellKnowledge, facts: Facts): string {
  const calls = ctCalls(tokens);
  if (!calls) throw new Untranslatable('CT', 'argument');
  let written = '';
  let from = 0;
  for (const call of calls) {
    const known = factsAt(tokens, call.start, facts);
    written += textOf(tokens.slice(from, call.start)) + translateCall(call, knowledge, known);
    from = call.end;
  }
  return written + textOf(tokens.slice(from));
}

/**
 * A formula without our functions, with the same results in every case: numbers, blank cells and signs of no data, texts that hold
 * numbers in Vietnamese writing, errors, bases that are zero or negative. Uses functions of Excel 2013 only, and no spilled results.
 * @param formula - any formula in Excel's English writing, with or without its `=`, as Excel shows it or as files keep it
 * @param knowledge - what stands in the cells it refers to: shortens the formula where they hold no text numbers, and tells where they
 * hold texts that only our functions can read
 */
export function toPlain(formula: string, knowledge: CellKnowledge = NOTHING_KNOWN): Translation {
  if (!mentionsOurs(formula)) return { formula };
  const tokens = tokensOf(formula);
  if (!tokens) return { function: 'CT', why: 'argument' };
  const full = translated(tokens, knowledge);
  if ('formula' in full || full.why !== 'tooLong') return full;
  // Reading texts that may never come is what makes it long: without it they are #VALUE!, not another number.
  return translated(tokens, { textAt: (reference) => knowledge.textAt(reference) ?? null });
}

function translated(tokens: readonly Token[], knowledge: CellKnowledge): Translation {
  try {
    const plain = translateTokens(tokens, knowledge, NO_FACTS);
    if (plain.length < LONGEST_FORMULA) return { formula: plain };
    return { function: `CT.${ctCalls(tokens)?.[0]?.name ?? ''}`, why: 'tooLong' };
  } catch (error) {
    if (error instanceof Untranslatable) return { function: error.call, why: error.reason };
    throw error;
  }
}
