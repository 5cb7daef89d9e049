import { cleanText } from '../../indicators/language/clean-text';
import { pieceAt } from './pieces';
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
