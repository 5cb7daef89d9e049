/* Fields of a line, separated by |, and what may stand in them. */

const ESCAPES: Record<string, string> = { '\\': '\\', '|': '|', '→': '→', '\n': 'n', '\r': 'r' };
const UNESCAPED = new Map(Object.entries(ESCAPES).map(([plain, letter]) => [letter, plain]));

/** A text in which no | separates and no line ends; spaces at its ends are `\s`, for padding is cut off. */
export function escaped(text: string): string {
  return text.replace(/[\\|→\n\r]/g, (sign) => `\\${ESCAPES[sign]}`).replace(/^ | $/g, '\\s');
}

export function unescaped(field: string): string {
  return field.replace(/\\(.)/gu, (_, letter: string) =>
    letter === 's' ? ' ' : (UNESCAPED.get(letter) ?? letter),
  );
}

/** The fields of a line, without the spaces around them and still escaped. */
export function fieldsOf(line: string): string[] {
  const fields = [''];
  for (const [part] of line.matchAll(/\\.|[^\\|]+|\|/gu)) {
    if (part === '|') fields.push('');
    else fields[fields.length - 1] += part;
  }
  return fields.map((field) => field.replace(/^ +| +$/g, ''));
}

const isNumeral = (text: string) => text.trim() !== '' && Number.isFinite(Number(text));

/** A value as one types it into Excel: an apostrophe goes before a text that would be taken for a number. */
export function writtenValue(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return escaped(isNumeral(value) || value.startsWith("'") ? `'${value}` : value);
}

export function readValue(field: string): string | number {
  const text = unescaped(field);
  if (text.startsWith("'")) return text.slice(1);
  return isNumeral(text) ? Number(text) : text;
}
