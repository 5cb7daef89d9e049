import { argumentsAt, isCalled, isSign, nextToken } from '../../../spreadsheet/formula-calls';
import { textOf, tokensOf, type Token } from '../../../spreadsheet/formula-tokens';
import { storedPrefix } from './future-functions';

/** Namespace of the add-in's functions; Excel stores `CT.GROWTH(…)` as `_xldudf_CT_GROWTH(…)`. */
const NAMESPACE = 'CT';
const STORED_CUSTOM = new RegExp(`^_xldudf_${NAMESPACE}_(?=.)`, 'i');
const SHOWN_CUSTOM = new RegExp(`^${NAMESPACE}\\.(?=.)`, 'i');
const STORED_PREFIXES = /^(?:_xlfn\.)?(?:_xlws\.)?(?=[A-Z])/i;
const STORED_PARAMETER = /^_xlpm\.(?=[\p{L}_])/iu;

/** The formula with each of its words put as `change` says; one whose quotes or brackets do not close stays as it is. */
function mapWords(formula: string, change: (word: string, isFunction: boolean) => string): string {
  const tokens = tokensOf(formula);
  if (!tokens) return formula;
  return textOf(
    tokens.map((token, at) =>
      token.kind === 'word' ? { ...token, text: change(token.text, isCalled(tokens, at)) } : token,
    ),
  );
}

/** A formula of the file as Excel shows it, without the leading `=`. */
export function shownFormula(stored: string): string {
  return mapWords(stored, (word, isFunction) => {
    if (isFunction && STORED_CUSTOM.test(word))
      return word.replace(STORED_CUSTOM, `${NAMESPACE}.`).toUpperCase();
    // LibreOffice writes functions that it does not know in lower case.
    if (isFunction && SHOWN_CUSTOM.test(word)) return word.toUpperCase();
    return word.replace(STORED_PREFIXES, '').replace(STORED_PARAMETER, '');
  });
}

/** A formula (with or without its `=`) as it stands in a file. */
export function storedFormula(shown: string): string {
  const formula = shown.replace(/^\s*=/, '');
  const parameters = declaredParameters(tokensOf(formula) ?? []);
  return mapWords(formula, (word, isFunction) => {
    const name = word.toUpperCase();
    if (parameters.has(name) && !isFunction) return `_xlpm.${word}`;
    if (!isFunction) return word;
    if (SHOWN_CUSTOM.test(word)) return name.replace(SHOWN_CUSTOM, `_xldudf_${NAMESPACE}_`);
    return (storedPrefix.get(name) ?? '') + word;
  });
}

/** Names that LET and LAMBDA declare, upper case: a file marks them where they are declared and where they are used. */
function declaredParameters(tokens: readonly Token[]): Set<string> {
  const declared = new Set<string>();
  tokens.forEach(({ text }, at) => {
    const name = text.toUpperCase();
    if ((name !== 'LET' && name !== 'LAMBDA') || !isCalled(tokens, at)) return;
    const parameters = argumentsAt(tokens, nextToken(tokens, at + 1))?.args.slice(0, -1) ?? [];
    parameters.forEach((argument, position) => {
      const [only] = argument;
      const isName = argument.length === 1 && only?.kind === 'word' && !isSign(only, '(');
      if (isName && (name === 'LAMBDA' || position % 2 === 0)) declared.add(only.text.toUpperCase());
    });
  });
  return declared;
}
