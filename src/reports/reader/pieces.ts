import { cleanText, isUnclean } from '../../indicators/language/clean-text';
import { classAt, DIGIT, LETTER, numberEnd, SIGN as CHARACTER, SPACE, wordEnd } from './characters';

/** What begins with a sign of each kind; each is tried where such a sign stands, and only there. */
const SPACES = /[^\S\r\n]+/y;
const LINE = /\r\n?|\n|<(?:\/p|br|\/div|\/li|\/tr|\/h\d)[^<>]{0,200}>/iy;
const IGNORED = /<[a-z!/][^<>]{0,200}>|&nbsp;/iy;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/iy;
const NUMBER = /\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]+\d+)*/y;
/** Letters, with digits unless a forgotten space makes them a number of their own: "m3", but "tăng" of "tăng1,4%". */
const WORD = /\p{L}(?:[\p{L}\p{M}\p{Cf}]|\p{N}(?!\p{N}*(?:[.,]\p{N}|%)))*/uy;
/** Digits and their separators with marks between them that are not seen, or in wide forms; no number is longer. */
const UNCLEAN_NUMBER =
  /[\d\uff10-\uff19][\d.,\uff10-\uff19\uff0c\uff0e\u00a0\u2007\u2009\u202f\p{Cf}]{0,200}/uy;
const SIGN = /[^]/uy;

type Kind = 'space' | 'line' | 'ignored' | 'number' | 'word' | 'sign';
/** Tried in this order where the sign does not decide by itself. */
const KINDS: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['space', SPACES],
  ['line', LINE],
  ['ignored', IGNORED],
  ['word', WORD],
  ['sign', SIGN],
];
const ADDRESSES: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['ignored', ADDRESS],
  ['word', WORD],
];
const NUMBERS: readonly (readonly [kind: Kind, pattern: RegExp])[] = [['number', NUMBER]];

function kindsAt(text: string, at: number): readonly (readonly [kind: Kind, pattern: RegExp])[] {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return NUMBERS;
  return code === 72 || code === 87 || code === 104 || code === 119 ? ADDRESSES : KINDS;
}

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);

/** Where a number that is written with unseen marks or wide digits ends; `null` where it has none. */
function uncleanNumberEnd(text: string, at: number): number | null {
  UNCLEAN_NUMBER.lastIndex = at;
  const run = UNCLEAN_NUMBER.exec(text)?.[0] ?? '';
  if (!isUnclean(run)) return null;
  NUMBER.lastIndex = 0;
  const length = NUMBER.exec(cleanText(run))?.[0].length ?? 1;
  let seen = 0;
  for (let end = 0; end < run.length; end++) {
    seen += cleanText(run.charAt(end)).length;
    if (seen === length) return at + end + 1;
  }
  return at + run.length;
}

/** The piece of a text that begins here: what kind it is and where it ends. */
export function pieceAt(text: string, at: number): { kind: Kind; end: number } {
  return plainPieceAt(text, at) ?? patternedPieceAt(text, at);
}

/** What nearly all of a text is made of: words, numbers, signs and spaces that no pattern is needed for. */
function plainPieceAt(text: string, at: number): { kind: Kind; end: number } | null {
  switch (classAt(text, at)) {
    case LETTER: {
      const end = mayBeAddress(text, at) ? null : wordEnd(text, at);
      return end === null ? null : { kind: 'word', end };
    }
    case DIGIT: {
      const end = numberEnd(text, at);
      return end === null ? null : { kind: 'number', end };
    }
    case SPACE:
      return { kind: 'space', end: at + 1 };
    case CHARACTER:
      return { kind: 'sign', end: at + 1 };
    default:
      return null;
  }
}

const mayBeAddress = (text: string, at: number): boolean => {
  const first = text.charAt(at);
  return (
    (first === 'h' && text.startsWith('http', at)) ||
    (first === 'w' && text.startsWith('www.', at)) ||
    first === 'H' ||
    first === 'W'
  );
};

function patternedPieceAt(text: string, at: number): { kind: Kind; end: number } {
  const uncleanEnd = isDigit(text.charCodeAt(at)) ? uncleanNumberEnd(text, at) : null;
  if (uncleanEnd !== null) return { kind: 'number', end: uncleanEnd };
  for (const [kind, pattern] of kindsAt(text, at)) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { kind, end: pattern.lastIndex };
  }
  return { kind: 'sign', end: at + 1 };
}
