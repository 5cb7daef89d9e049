/**
 * A formula falls into code and quoted pieces: texts (`"…"`), quoted sheet names (`'…'`) and square brackets (other
 * workbooks, table columns). Whatever rewrites references or function names touches code only.
 */
export function mapFormulaCode(formula: string, change: (code: string) => string): string {
  let result = '';
  let codeStart = 0;
  let at = 0;
  while (at < formula.length) {
    const end = quotedEnd(formula, at);
    if (end === at) {
      at++;
      continue;
    }
    result += change(formula.slice(codeStart, at)) + formula.slice(at, end);
    codeStart = at = end;
  }
  return result + change(formula.slice(codeStart));
}

/** Where the quoted piece that begins at `at` ends; `at` itself when none begins there. */
function quotedEnd(formula: string, at: number): number {
  const letter = formula[at];
  if (letter === '"' || letter === "'") return closingQuote(formula, at);
  return letter === '[' ? closingBracket(formula, at) : at;
}

function closingQuote(formula: string, at: number): number {
  const quote = formula[at];
  for (let end = at + 1; end < formula.length; end++) {
    if (formula[end] !== quote) continue;
    if (formula[end + 1] !== quote) return end + 1;
    end++;
  }
  return formula.length;
}

function closingBracket(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    if (formula[end] === "'") end++;
    else if (formula[end] === '[') depth++;
    else if (formula[end] === ']' && --depth === 0) return end + 1;
  }
  return formula.length;
}
