import { parseArea } from './a1';
import type { Area } from './area';
import { isSign } from './formula-calls';
import { tokensOf, type Token } from './formula-tokens';

/** An area that a formula reads. */
export interface FormulaSource {
  /** `null`: the formula's own sheet. */
  sheet: string | null;
  area: Area;
}

/** Functions whose references do not stand in the formula. */
const INDIRECT = new Set(['INDIRECT', 'OFFSET']);
const NO_NAMES = new Set(['TRUE', 'FALSE']);

/** A reference and the tokens that it is written with. */
interface WrittenSource extends FormulaSource {
  from: number;
  to: number;
}

/** The formula that a name stands for; `null` where it is not known. */
type Meaning = (name: string) => string | null;
const unknown: Meaning = () => null;

/**
 * What a formula reads; `null` where its text does not tell all of it: names, tables, other workbooks.
 * @param meaning - of names; what they stand for reads no further names
 */
export function sourcesOf(formula: string, meaning = unknown): FormulaSource[] | null {
  const tokens = tokensOf(formula)?.filter(({ kind }) => kind !== 'space');
  const named: FormulaSource[] = [];
  const isKnown = (name: string) => {
    const formula = meaning(name);
    const sources = formula === null ? null : sourcesOf(formula);
    named.push(...(sources ?? []));
    return sources !== null;
  };
  const written = tokens && writtenSources(tokens, isKnown);
  return written ? [...written.map(({ sheet, area }) => ({ sheet, area })), ...named] : null;
}

/** @param isKnown whether a word that is no reference may stay: a name whose meaning is known */
function writtenSources(
  tokens: readonly Token[],
  isKnown: (name: string) => boolean,
): WrittenSource[] | null {
  const sources: WrittenSource[] = [];
  let sheet: string | null = null;
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at];
    if (sheet === null) from = at;
    if (kind === 'bracket') return null;
    if (isSign(tokens[at + 1], '!')) {
      sheet = text.replace(/^'(.*)'$/s, '$1').replace(/''/g, "'");
      // several sheets, or one of another workbook: no sheet's name has these signs
      if (/[:[\]]/.test(sheet)) return null;
      at++;
      continue;
    }
    const isRange = isSign(tokens[at + 1], ':') && (kind === 'word' || kind === 'number');
    if (!isRange && kind !== 'word') continue;
    if (isSign(tokens[at + 1], '(')) {
      if (INDIRECT.has(text.toUpperCase())) return null;
      continue;
    }
    if (NO_NAMES.has(text.toUpperCase())) continue;
    const area = parseArea(isRange ? `${text}:${tokens[at + 2]?.text}` : text);
    if (!area) {
      if (isRange || sheet !== null || !isKnown(text)) return null;
      continue;
    }
    if (isRange) at += 2;
    sources.push({ sheet, area, from, to: at });
    sheet = null;
  }
  return sources;
}

/**
 * Tokens of a formula, and in the place of each reference what is put there; `null` where not all of them can be told.
 * @param isKnown - whether a name may stand among them
 */
export function withSources<Put>(
  tokens: readonly Token[],
  put: (source: FormulaSource) => Put,
  isKnown: (name: string) => boolean = () => false,
): (Token | Put)[] | null {
  const found = writtenSources(tokens, isKnown);
  if (!found) return null;
  const byStart = new Map(found.map((one) => [one.from, one]));
  const all: (Token | Put)[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const source = byStart.get(at);
    all.push(source ? put(source) : tokens[at]);
    if (source) at = source.to;
  }
  return all;
}
