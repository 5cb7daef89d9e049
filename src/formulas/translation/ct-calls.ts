import type { Token } from '../../spreadsheet/formula-tokens';
import { tokensOf, trimmed } from '../../spreadsheet/formula-tokens';

/** As Excel shows our functions, and as files keep them: `CT.GROWTH`, `_xldudf_CT_GROWTH`. */
const OURS = /^(?:_xldudf_CT_|CT\.)([A-Z0-9.]+)$/i;

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

/** Place of the next token that is no space. */
function next(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'space') at += 1;
  return at;
}

const isSign = (token: Token | undefined, sign: string): boolean =>
  token?.kind === 'sign' && token.text === sign;

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

const MENTIONED = /_xldudf_CT_|CT\./i;

/** Whether a formula may call one of our functions: most call none, and are not taken apart. */
export const mentionsOurs = (formula: string): boolean => MENTIONED.test(formula);

/** Names of our functions that a formula calls, nested ones too, each once: `GROWTH`, `VNUMBER`. */
export function ctFunctionsOf(formula: string): string[] {
  const tokens = mentionsOurs(formula) ? tokensOf(formula) : null;
  const names = new Set<string>();
  tokens?.forEach((token, at) => {
    const name = token.kind === 'word' ? OURS.exec(token.text)?.[1] : undefined;
    if (name !== undefined && isSign(tokens[next(tokens, at + 1)], '(')) names.add(name.toUpperCase());
  });
  return [...names];
}

/** A formula whose calls are written as Excel shows them, whatever a file or a failed registration left: `_xldudf_CT_X(` is `CT.X(`. */
export function shownCalls(formula: string): string {
  const tokens = mentionsOurs(formula) ? tokensOf(formula) : null;
  if (!tokens) return formula;
  return tokens
    .map(({ kind, text }) =>
      kind === 'word' ? text.replace(OURS, (_, name: string) => `CT.${name.toUpperCase()}`) : text,
    )
    .join('');
}
