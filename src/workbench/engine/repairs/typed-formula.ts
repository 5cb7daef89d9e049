/** Texts, quoted sheet names and array constants, in which nothing is changed. */
const UNTOUCHED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/g;

/** `[@Kế hoạch]`, `[@[Kế hoạch]]` and `[@]`, which Univer does not know. */
const THIS_ROW = /\[@(?:\[([^\]]+)\]|([^\][]+))?\]/g;

/** Table references in the writing Univer knows: `[@Thu]` is `[[#This Row],[Thu]]`. */
export function withKnownReferences(formula: string): string {
  if (!formula.includes('[@')) return formula;
  return outside(formula, (part) =>
    part.replace(THIS_ROW, (_, bracketed?: string, plain?: string) => {
      const column = bracketed ?? plain;
      return column ? `[[#This Row],[${column}]]` : '[#This Row]';
    }),
  );
}

/**
 * A typed formula in English writing. With `;` between its arguments it is in Vietnamese writing, in which a comma
 * between digits is the decimal comma: `=CT.GROWTH(680,5;660)`. Outside of brackets a comma can be nothing else.
 */
export function formulaInEnglish(formula: string): string {
  let isVietnamese = false;
  outside(formula, (part) => {
    isVietnamese ||= part.includes(';');
    return part;
  });
  let depth = 0;
  const translated = outside(formula, (part) => {
    let result = '';
    for (const token of part.match(/[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:,\d+)?|[^]/gu) ?? []) {
      if (token === '(') depth += 1;
      else if (token === ')') depth -= 1;
      const isDecimal = token.length > 1 && token.includes(',') && (isVietnamese || depth === 0);
      result += isDecimal ? token.replace(',', '.') : token === ';' ? ',' : token;
    }
    return result;
  });
  return withKnownReferences(translated);
}

/** Changes the parts of a formula that are neither text nor sheet name nor array constant. */
function outside(formula: string, change: (part: string) => string): string {
  let result = '';
  let from = 0;
  for (const match of formula.matchAll(UNTOUCHED)) {
    result += change(formula.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + change(formula.slice(from));
}
