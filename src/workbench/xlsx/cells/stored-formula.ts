import { mapFormulaCode } from './formula-code';
import { storedPrefix } from './future-functions';

/** Namespace of the add-in's functions; Excel stores `CT.GROWTH(…)` as `_xldudf_CT_GROWTH(…)`. */
const NAMESPACE = 'CT';
const storedCustom = new RegExp(`(?<![A-Za-z0-9_.])_xldudf_${NAMESPACE}_([A-Za-z0-9_.]+)(?=\\s*\\()`, 'gi');
const shownCustom = new RegExp(`(?<![A-Za-z0-9_.])${NAMESPACE}\\.([A-Za-z0-9_.]+)(?=\\s*\\()`, 'gi');
const storedPrefixes = /(?<![A-Za-z0-9_.])(?:_xlfn\._xlws\.|_xlfn\.|_xlws\.)(?=[A-Za-z])/gi;
const storedParameter = /(?<![A-Za-z0-9_.])_xlpm\.(?=[\p{L}_])/giu;
const call = /(?<![A-Za-z0-9_.\\])([A-Za-z][A-Za-z0-9.]*)(?=\()/g;
const name = /^\s*([\p{L}_][\p{L}\p{N}_.]*)\s*$/u;

/** A formula of the file as Excel shows it, without the leading `=`. */
export function shownFormula(stored: string): string {
  return mapFormulaCode(stored, (code) =>
    code
      .replace(storedCustom, (_, id: string) => `${NAMESPACE}.${id.toUpperCase()}`)
      // LibreOffice writes functions that it does not know in lower case.
      .replace(shownCustom, (_, id: string) => `${NAMESPACE}.${id.toUpperCase()}`)
      .replace(storedPrefixes, '')
      .replace(storedParameter, ''),
  );
}

/** A formula (with or without its `=`) as it stands in a file. */
export function storedFormula(shown: string): string {
  const formula = withParameterPrefixes(shown.replace(/^\s*=/, ''));
  return mapFormulaCode(formula, (code) =>
    code
      .replace(shownCustom, (_, id: string) => `_xldudf_${NAMESPACE}_${id.toUpperCase()}`)
      .replace(call, (match, id: string) => (storedPrefix.get(id.toUpperCase()) ?? '') + match),
  );
}

/** Names declared by LET and LAMBDA carry `_xlpm.` in a file, where they are declared and where they are used. */
function withParameterPrefixes(formula: string): string {
  const declared = new Set<string>();
  for (const { index, 0: head } of formula.matchAll(/(?<![A-Za-z0-9_.])(?:LET|LAMBDA)\(/gi)) {
    const parameters = splitArguments(formula, index + head.length).slice(0, -1);
    const isLet = /^LET/i.test(head);
    parameters.forEach((text, position) => {
      const found = name.exec(text)?.[1];
      if (found && (!isLet || position % 2 === 0)) declared.add(found.toUpperCase());
    });
  }
  if (declared.size === 0) return formula;
  return mapFormulaCode(formula, (code) =>
    code.replace(/(?<![\p{L}\p{N}_.$!])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.!:])/gu, (word) =>
      declared.has(word.toUpperCase()) ? `_xlpm.${word}` : word,
    ),
  );
}

/** The arguments from `start`, just behind an opening parenthesis, to the closing one. */
function splitArguments(formula: string, start: number): string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const letter of formula.slice(start)) {
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter) && --depth < 0) break;
    if (letter === ',' && depth === 0 && !quote) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
