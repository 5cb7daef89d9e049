import type { Token } from './formula-tokens';
import { MENTIONED, OURS } from './ct-functions';
import { isSign, next, tokensOf, trimmed } from './formula-tokens';

/** A call of a function of ours within the tokens of a formula. */
export interface CtCall {
  /** `GROWTH`. */
  readonly name: string;
  /** First token: the name, or the `@` before it. */
  readonly start: number;
  /** Behind the closing bracket. */
  readonly end: number;
  /** Trimmed; an empty list where an argument is left out. */
  readonly args: readonly (readonly Token[])[];
}

const OPENING = new Set(['(', '{']);
const CLOSING = new Set([')', '}']);

/** Arguments between the bracket that opens at `open` and its end; `null` where it does not close. */
function argumentsAt(
  tokens: readonly Token[],
  open: number,
): { args: (readonly Token[])[]; end: number } | null {
  const args: Token[][] = [[]];
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const { kind, text } = token;
    if (kind === 'sign' && OPENING.has(text)) depth += 1;
    if (kind === 'sign' && CLOSING.has(text)) depth -= 1;
    if (depth === 0) return { args: args.map(trimmed), end: at + 1 };
    if (at === open) continue;
    if (depth === 1 && kind === 'sign' && text === ',') args.push([]);
    else args[args.length - 1]?.push(token);
  }
  return null;
}

/** The calls of our functions, outermost ones only, in their order; `null` where the brackets of one do not close. */
export function ctCalls(tokens: readonly Token[]): CtCall[] | null {
  const calls: CtCall[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = tokens[at]?.kind === 'word' ? OURS.exec(tokens[at]?.text ?? '')?.[1] : undefined;
    const open = next(tokens, at + 1);
    if (name === undefined || !isSign(tokens[open], '(')) continue;
    const found = argumentsAt(tokens, open);
    if (!found) return null;
    const start = isSign(tokens[at - 1], '@') ? at - 1 : at;
    calls.push({ name: name.toUpperCase(), start, ...found });
    at = found.end - 1;
  }
  return calls;
}

/** A formula whose calls are written as Excel shows them, whatever a file or a failed registration left: `_xldudf_CT_X(` is `CT.X(`. */
export function shownCalls(formula: string): string {
  const tokens = MENTIONED.test(formula) ? tokensOf(formula) : null;
  if (!tokens) return formula;
  return tokens
    .map(({ kind, text }) =>
      kind === 'word' ? text.replace(OURS, (_, name: string) => `CT.${name.toUpperCase()}`) : text,
    )
    .join('');
}
