/** Excel's limit for the text of a formula. */
export const FORMULA_LIMIT = 8192;

const CLOSING: Record<string, string> = { '(': ')', '{': '}' };

/**
 * Whether Excel could read the formula at all: quotes, brackets and braces close, nothing is missing at its end. What
 * this lets through may still be refused by Excel; what it refuses, Excel refuses too.
 */
export function isWellFormed(formula: string): boolean {
  const body = formula.slice(1).trim();
  if (!body || /[-+*/^&=<>,(]$/.test(body)) return false;
  const open: string[] = [];
  for (let i = 0; i < body.length; i++) {
    const character = body[i];
    if (character === '"' || character === "'") {
      i = body.indexOf(character, i + 1);
      if (i < 0) return false;
    } else if (character === '[') {
      i = closingBracket(body, i);
      if (i < 0) return false;
    } else if (character in CLOSING) open.push(CLOSING[character]);
    else if ((character === ')' || character === '}') && open.pop() !== character) return false;
  }
  return open.length === 0;
}

/** Brackets of a table reference nest, and quote with an apostrophe. */
function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === '[') depth++;
    else if (text[i] === ']' && --depth === 0) return i;
  }
  return -1;
}
