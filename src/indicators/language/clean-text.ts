/** Marks without width, which come along when text is copied from web pages and Word: soft hyphens, joiners, directions. */
const INVISIBLE = '\u00ad\u200b-\u200f\u2060\ufeff';
/** Wide forms of ASCII signs, as keyboards for East Asian writing give them. */
const WIDE = '\uff01-\uff5e\u3000';

const invisible = new RegExp(`[${INVISIBLE}]`, 'g');
const wide = new RegExp(`[${WIDE}]`, 'g');
const unclean = new RegExp(`[${INVISIBLE}${WIDE}]`);

/** Whether a text holds marks that cells and reports are read without. */
export const isUnclean = (text: string): boolean => unclean.test(text);

/** A text of a cell or a report as a reader sees it: without marks that have no width, wide digits and signs as plain ones. */
export function cleanText(text: string): string {
  if (!isUnclean(text)) return text;
  return text
    .replace(invisible, '')
    .replace(wide, (sign) => (sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)));
}
