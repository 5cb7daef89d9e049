import type { Token } from '../../spreadsheet/formula-tokens';
import { argumentsAt, isCalled, isSign, nextToken } from '../../spreadsheet/formula-calls';
import { tokensOf } from '../../spreadsheet/formula-tokens';

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

/** The calls of our functions, outermost ones only, in their order; `null` where the brackets of one do not close. */
export function ctCalls(tokens: readonly Token[]): CtCall[] | null {
  const calls: CtCall[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = tokens[at]?.kind === 'word' ? OURS.exec(tokens[at]?.text ?? '')?.[1] : undefined;
    if (name === undefined || !isCalled(tokens, at)) continue;
    const found = argumentsAt(tokens, nextToken(tokens, at + 1));
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
    if (name !== undefined && isCalled(tokens, at)) names.add(name.toUpperCase());
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
