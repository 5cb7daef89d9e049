import { textOf, tokensOf } from '../formula-tokens';

/** Functions that plain formulas call and that are newer than the file format: a file keeps them with a prefix. */
const NEWER = new Map([['NUMBERVALUE', '_xlfn.NUMBERVALUE']]);

/** A formula as a file keeps it. */
export const storedFormula = (formula: string): string =>
  textOf((tokensOf(formula) ?? []).map((token) => ({ ...token, text: NEWER.get(token.text) ?? token.text })));
