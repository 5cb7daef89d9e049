/** What a UTF-16 unit can begin; what needs its neighbours (halves of surrogates, marks without width, tags) is `OTHER`. */
const UNKNOWN = 0;
export const LETTER = 1;
const MARK = 2;
export const DIGIT = 3;
export const SPACE = 4;
/** A sign that begins nothing longer than itself. */
export const SIGN = 5;
const OTHER = 6;

const classes = new Uint8Array(0x10000);

const LONGER = /[<&\r\n]/;
/** Spaces that may group digits. */
const GROUPING = /[\u00a0\u2007\u2009\u202f]/;
/** Wide forms are read as their plain ones. */
const WIDE = /[\uff01-\uff5e\u3000]/;

function classify(code: number): number {
  const sign = String.fromCharCode(code);
  if (LONGER.test(sign) || GROUPING.test(sign) || WIDE.test(sign)) return OTHER;
  if (/\d/.test(sign)) return DIGIT;
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{M}/u.test(sign)) return MARK;
  if (/\s/.test(sign)) return SPACE;
  return /[\p{P}\p{S}]/u.test(sign) ? SIGN : OTHER;
}

/** What stands at this place, looked up: a pattern tried at every sign would take most of the time of reading. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = classes[code];
  return known === UNKNOWN ? (classes[code] = classify(code)) : known;
}

/** Where the word ends whose first letter stands here; `null` where its end takes a pattern to find. */
export function wordEnd(text: string, from: number): number | null {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const found = classAt(text, at);
    if (found === DIGIT || found === OTHER) return text.charCodeAt(at) < 128 && found === OTHER ? at : null;
    if (found !== LETTER && found !== MARK) break;
  }
  return at;
}

/** Where the number ends whose first digit stands here, "1.234,5"; `null` where its end takes a pattern to find. */
export function numberEnd(text: string, from: number): number | null {
  let end = from + 1;
  for (let at = end; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const found = classAt(text, at);
    if (found === DIGIT) end = at + 1;
    else if (found === OTHER && text.charCodeAt(at) >= 128) return null;
    else if (sign !== '.' && sign !== ',') break;
  }
  return end;
}
