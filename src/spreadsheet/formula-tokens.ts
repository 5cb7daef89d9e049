/** What a piece of a formula is. */
type TokenKind =
  | 'space'
  /** `"text"`, quotes included. */
  | 'text'
  /** `'Tên sheet'`, quotes included. */
  | 'sheet'
  /** `[@Cột]` behind a table's name, `[1]` of another workbook: brackets nest. */
  | 'bracket'
  | 'number'
  /** `#REF!` and its kind. */
  | 'error'
  /** References, names of functions and of anything else. */
  | 'word'
  /** An operator, a bracket of any other kind, a separator. */
  | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', /'(?:[^']|'')*'/y],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/uy],
  ['word', /[\p{L}\p{N}_\\$][\p{L}\p{M}\p{N}_.$\\?]*/uy],
  ['sign', /<>|<=|>=|./suy],
];

/** End of the bracket that opens at `start`; an apostrophe takes the sign behind it as it is. `null`: it does not close. */
function bracketEnd(formula: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula.charAt(at);
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

function tokenAt(formula: string, at: number): Token | null {
  if (formula.charAt(at) === '[') {
    const end = bracketEnd(formula, at);
    return end === null ? null : { kind: 'bracket', text: formula.slice(at, end) };
  }
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    // An open quote is no sign: what follows it cannot be told from a text.
    if (found && !(kind === 'sign' && /["']/.test(found[0]))) return { kind, text: found[0] };
  }
  return null;
}

/**
 * A formula of Excel (in its English writing, as files and Office.js have it) in pieces that put together give the formula again.
 * @returns `null` where a quote or a bracket does not close
 */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    if (!token) return null;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/** The tokens without spaces at their ends. */
export function trimmed(tokens: readonly Token[]): readonly Token[] {
  const isSpace = (token: Token | undefined): boolean => token?.kind === 'space';
  let [start, end] = [0, tokens.length];
  while (isSpace(tokens[start])) start += 1;
  while (end > start && isSpace(tokens[end - 1])) end -= 1;
  return tokens.slice(start, end);
}
