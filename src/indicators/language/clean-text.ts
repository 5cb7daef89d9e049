/*
 * The one cleaning of texts from cells and reports. Marks without width come along when text is copied from web pages and Word (soft
 * hyphens, joiners, directions: what Unicode calls "format"), wide forms of ASCII from keyboards for East Asian writing, letters in
 * pieces from a Mac.
 */
const invisible = /\p{Cf}/gu;
const WIDE = '\uff01-\uff5e\u3000';
const wide = new RegExp(`[${WIDE}]`, 'g');
const unclean = new RegExp(`[\\p{Cf}${WIDE}]`, 'u');

/** Whether a text holds marks or signs that cells and reports are read without. */
export const isUnclean = (text: string): boolean => unclean.test(text);

/** A text as a reader sees it: without marks that have no width, wide digits and signs as plain ones, letters composed. */
export function cleanText(text: string): string {
  const composed = text.normalize('NFC');
  if (!isUnclean(composed)) return composed;
  return composed
    .replace(invisible, '')
    .replace(wide, (sign) => (sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)))
    .normalize('NFC');
}

/** A space that never breaks a line groups digits by three; all others only part. */
const SPACES = /(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))|(\s+)/g;

/** The same on one line, with single spaces and none at its ends. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(SPACES, (_, parting?: string) => (parting === undefined ? '\u00a0' : ' '))
    .trim();
