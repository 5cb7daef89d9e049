import { cleanText, isUnclean } from '../../indicators/language/clean-text';
import { classAt, DIGIT, LETTER, numberEnd, SIGN as CHARACTER, SPACE, wordEnd } from './characters';
import { LONGEST_WORD, wordOf } from './written-words';

/** A word, a number or a single sign of the text, with its place in the text as it was handed over. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** As written, composed (NFC), without invisible marks. */
  readonly text: string;
  /** What is the same for every accepted spelling of a word; of a sign the sign itself; of a number its digits. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** What stands between two full stops or two ends of a paragraph. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly opensParagraph: boolean;
}

/** A longer sentence is cut: nothing looks further back than this many tokens, so time stays linear. */
const LONGEST_SENTENCE = 1500;
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

/** The piece that begins here: what kind it is and where it ends. */
function pieceAt(text: string, at: number): { kind: Kind; end: number } {
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

const isLetter = (sign: string) => /\p{L}/u.test(sign);
const isCapital = (sign: string) => /\p{Lu}/u.test(sign);
/** A full stop behind these does not end a sentence: "TP. Hồ Chí Minh", "tr. đồng". */
const SHORTENED = new Set([
  'tp',
  'tr',
  'tx',
  'h',
  'x',
  'p',
  'q',
  'ths',
  'ts',
  'pgs',
  'gs',
  'đ/c',
  'v',
  'stt',
]);

const NOTE_OPENS: Readonly<Record<string, string | undefined>> = { ')': '(', ']': '[' };

/** Whether this sign closes the mark of a note behind a number or a word: "8,01% (1) so với", "năm 2031[2]". */
function closesNote(tokens: readonly Token[], sign: string): boolean {
  const [opening, number] = tokens.slice(-2);
  return (
    tokens.length > 2 &&
    opening.key === NOTE_OPENS[sign] &&
    number.kind === 'number' &&
    /^\d{1,2}$/.test(number.text)
  );
}

function endsSentence(text: string, at: number, before: Token | undefined): boolean {
  const sign = text.charAt(at);
  if (sign === '!' || sign === '?') return true;
  if (sign !== '.') return false;
  if (before?.kind === 'word' && SHORTENED.has(before.text.toLowerCase()) && !before.spaced) return false;
  if (before?.kind === 'word' && SHORTENED.has(before.text.toLowerCase()))
    return text.charAt(at + 1) === '\n';
  // "tấn.Km" is one unit
  if (/^km(?!\p{L})/iu.test(text.slice(at + 1, at + 4))) return false;
  const next = text.charAt(at + 1);
  // "7.520 nghìn con., tăng 1,2%"
  if (next === ',' || next === ';') return false;
  // "cùng kỳ.Kim ngạch": the space is often forgotten
  return !isLetter(next) || (isCapital(next) && before !== undefined && !isCapital(before.text));
}

/** Whether a line goes on in the next one, as in text copied from a page with hard line ends. */
function lineGoesOn(text: string, behind: number, before: Token | undefined): boolean {
  if (before === undefined || '.;:!?'.includes(before.text)) return false;
  const next = /[^\S\r\n]*(\p{Ll}|\d+(?![\d.)/]*[.)/]\s))/uy;
  next.lastIndex = behind;
  return next.test(text) && !/[^\S\r\n]*\p{Ll}[.)]/uy.test(text.slice(behind, behind + 20));
}

/** Where a remark ("# source: …") or a formula that begins this line ends, or `null`. */
function remarkEnd(text: string, at: number): number | null {
  if (text.charAt(at) !== '#' && text.charAt(at) !== '=') return null;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Cuts a text, or a stretch of it, into sentences of tokens, one after the other, in time proportional to its length. */
export function* sentences(text: string, from = 0, to = text.length): Generator<Sentence> {
  let tokens: Token[] = [];
  let opensParagraph = true;
  let spaced = true;
  let lineStart = true;
  for (let at = from; at < to;) {
    const remark = lineStart ? remarkEnd(text, at) : null;
    if (remark !== null) {
      at = remark;
      continue;
    }
    const { kind, end } = pieceAt(text, at);
    const start = at;
    at = end;
    if (kind === 'space' || kind === 'ignored') {
      spaced = true;
      continue;
    }
    if (kind === 'line') {
      spaced = true;
      lineStart = true;
      if (lineGoesOn(text, at, tokens[tokens.length - 1])) continue;
      if (tokens.length > 0) yield { tokens, opensParagraph };
      tokens = [];
      opensParagraph = true;
      continue;
    }
    lineStart = false;
    const before = tokens[tokens.length - 1];
    if (kind === 'word') {
      const { text: written, key, cut } = wordOf(text.slice(start, at));
      if (cut === null) tokens.push({ kind: 'word', text: written, key, start, end: at, spaced });
      else {
        const [first, second] = [wordOf(written.slice(0, cut)), wordOf(written.slice(cut))];
        const middle = start + cut;
        tokens.push({ kind: 'word', text: first.text, key: first.key, start, end: middle, spaced });
        tokens.push({
          kind: 'word',
          text: second.text,
          key: second.key,
          start: middle,
          end: at,
          spaced: true,
        });
      }
    } else if (kind === 'number' && at - start <= LONGEST_WORD) {
      const number = cleanText(text.slice(start, at));
      tokens.push({ kind: 'number', text: number, key: number, start, end: at, spaced });
    } else {
      const sign = kind === 'sign' ? cleanText(text.slice(start, at)) : '#';
      if (sign === '') continue;
      if (closesNote(tokens, sign)) {
        tokens.length -= 2;
        continue;
      }
      tokens.push({ kind: 'sign', text: sign, key: sign, start, end: at, spaced });
      if (endsSentence(text, start, before)) {
        yield { tokens, opensParagraph };
        tokens = [];
        opensParagraph = false;
      }
    }
    spaced = false;
    if (tokens.length >= LONGEST_SENTENCE) {
      yield { tokens, opensParagraph };
      tokens = [];
      opensParagraph = false;
    }
  }
  if (tokens.length > 0) yield { tokens, opensParagraph };
}
