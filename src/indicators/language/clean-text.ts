/** Marks that show nothing and come along when text is copied from web pages and Word: soft hyphens, zero-width signs, joiners. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Letters, digits and signs as wide as a Chinese character (U+FF01–U+FF5E), and where their narrow forms begin. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FROM_FULL_WIDTH = 0xff01 - 0x21;

/** Spaces of other kinds than the usual one. */
const OTHER_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Whether a text has anything that `narrowText` would change; most have not. */
const UNUSUAL = /[\u00ad\u200b-\u200f\u2060\ufeff\uff01-\uff5e\u3000]/;

/** A text without invisible marks, its full-width signs narrow: "9\u200b12" is 912, "１２" is 12. Spaces stay as they are. */
export function narrowText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(/\u3000/g, ' ')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FROM_FULL_WIDTH));
}

/** A text as it is compared: narrow, its letters composed, spaces of any kind and line breaks made single. */
export function cleanText(text: string): string {
  return narrowText(text).replace(OTHER_SPACES, ' ').normalize('NFC').replace(/\s+/g, ' ').trim();
}
