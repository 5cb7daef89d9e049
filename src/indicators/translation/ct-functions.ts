import { isSign, next, tokensOf } from './formula-tokens';

/** As Excel shows our functions, and as files keep them: `CT.GROWTH`, `_xldudf_CT_GROWTH`. */
export const OURS = /^(?:_xldudf_CT_|CT\.)([A-Z0-9.]+)$/i;

/** What a formula holds that may call one of them. */
export const MENTIONED = /_xldudf_CT_|CT\./i;

/** Names of our functions that a formula calls, nested ones too, each once: `GROWTH`, `VNUMBER`. */
export function ctFunctionsOf(formula: string): string[] {
  // Most formulas call none, and are not taken apart.
  const tokens = MENTIONED.test(formula) ? tokensOf(formula) : null;
  const names = new Set<string>();
  tokens?.forEach((token, at) => {
    const name = token.kind === 'word' ? OURS.exec(token.text)?.[1] : undefined;
    if (name !== undefined && isSign(tokens[next(tokens, at + 1)], '(')) names.add(name.toUpperCase());
  });
  return [...names];
}
