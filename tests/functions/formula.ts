/** A formula as documentation writes it, taken apart: `=CT.NAME(1, "text", {1,2;3,4}, , TRUE)`. */
export interface Formula {
  id: string;
  args: unknown[];
}

function literal(text: string): unknown {
  const content = text.trim();
  if (content === '') return undefined;
  if (/^".*"$/s.test(content)) return content.slice(1, -1).replaceAll('""', '"');
  if (content === 'TRUE' || content === 'FALSE') return content === 'TRUE';
  const number = Number(content);
  if (Number.isNaN(number)) throw new Error(`Not a literal: ${content}`);
  return number;
}

/** Splits at a separator that stands outside quotes and braces. */
function split(text: string, separator: string): string[] {
  const parts = [''];
  let quoted = false;
  let depth = 0;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && sign === '{') depth += 1;
    if (!quoted && sign === '}') depth -= 1;
    if (sign === separator && !quoted && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** A value or an array constant: `{1,2;3,4}`. */
export function value(text: string): unknown {
  const content = text.trim();
  if (!content.startsWith('{')) return literal(content);
  const rows = split(content.slice(1, -1), ';').map((row) => split(row, ','));
  return rows.map((row) => row.map((cell) => literal(cell) ?? null));
}

export function parseFormula(text: string): Formula {
  const found = /^=CT\.([A-Z0-9]+)\((.*)\)$/s.exec(text.trim());
  if (!found) throw new Error(`Not a formula of the library: ${text}`);
  const [, id = '', args = ''] = found;
  return { id, args: split(args, ',').map(value) };
}
