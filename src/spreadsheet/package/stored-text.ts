const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text of a file with Excel's `_xHHHH_` for characters that XML cannot hold. */
export function shownText(stored: string): string {
  return stored.includes('_x')
    ? stored.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : stored;
}

export function storedText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(ILLEGAL, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as the content of an element: nothing in it can be read as markup. */
export const escapedXml = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign]);

/** Errors as old as the file format; newer ones are stored as `#VALUE!`, as Excel does for readers before them. */
export const STORABLE_ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

export function storedError(error: string): string {
  return STORABLE_ERRORS.has(error) ? error : '#VALUE!';
}
