import { parseArea } from './a1';
import type { Area } from './area';
import { isSign } from './formula-calls';
import { tokensOf } from './formula-tokens';

/** An area that a formula reads. */
export interface FormulaSource {
  /** `null`: the formula's own sheet. */
  sheet: string | null;
  area: Area;
}

/** Functions whose references do not stand in the formula. */
const INDIRECT = new Set(['INDIRECT', 'OFFSET']);
const NO_NAMES = new Set(['TRUE', 'FALSE']);

/** What a formula reads; `null` where its text does not tell all of it: names, tables, other workbooks. */
export function sourcesOf(formula: string): FormulaSource[] | null {
  const tokens = tokensOf(formula)?.filter(({ kind }) => kind !== 'space');
  if (!tokens) return null;
  const sources: FormulaSource[] = [];
  let sheet: string | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at];
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
    if (!area) return null;
    sources.push({ sheet, area });
    sheet = null;
    if (isRange) at += 2;
  }
  return sources;
}
