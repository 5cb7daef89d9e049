import { trimmed, type Token } from './formula-tokens';

const OPENING = new Set(['(', '{']);
const CLOSING = new Set([')', '}']);

export const isSign = (token: Token | undefined, sign: string): boolean =>
  token?.kind === 'sign' && token.text === sign;

/** Place of the next token that is no space. */
export function nextToken(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'space') at += 1;
  return at;
}

/** Whether the word at `at` is the name of a function that is called. */
export const isCalled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && isSign(tokens[nextToken(tokens, at + 1)], '(');

/**
 * Arguments between the bracket that opens at `open` and its end, trimmed, and the place behind the closing bracket; `null` where it
 * does not close.
 */
export function argumentsAt(
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
