import { cleanText } from './clean-text';
import { remembered } from './remembered';

/** Vietnamese tone marks as they decompose, in the order of the VNI keyboard: sắc, huyền, hỏi, ngã, nặng. */
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** Whole words written in two ways. */
const SAME_WORDS = new Map([['ngàn', 'nghìn']]);

/** "kỳ" and "kì", "quý" and "quí", "tỷ" and "tỉ": a final y that is the only vowel sounds as i. */
const FINAL_Y = /^(qu|[bcdđghklmnprstvx]+)y$/u;

const wordKey = remembered(keyOfWord);

function keyOfWord(word: string): string {
  let tone = '';
  const written = SAME_WORDS.get(word.normalize('NFC')) ?? word;
  const bare = [...written.normalize('NFD')].filter((sign) => {
    const found = TONES.indexOf(sign);
    if (found >= 0) tone = String(found + 1);
    return found < 0;
  });
  return bare.join('').normalize('NFC').replace(FINAL_Y, '$1i') + tone;
}

/**
 * What is the same for all accepted spellings of a Vietnamese text: letter case, the place of the tone mark (hóa, hoá),
 * i or y (kỳ, kì), nghìn or ngàn, composed or decomposed letters, spaces and punctuation. The tone stands as a digit at
 * the end of its word (giá → gia1), so that keys are plain words fit for comparison and for patterns. `%`, `/`, `+` and
 * `-` within the text are dropped like all other punctuation.
 */
export const spellingKey = remembered((text: string): string => {
  const plain = cleanText(text).toLowerCase().replace(/²/g, '2').replace(/³/g, '3');
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(wordKey).join(' ');
});

const knownPatterns = new Map<string, RegExp>();

/** A pattern over keys, from words as people write them: `pattern('giá (so sánh|SS)')`. Sources are the code's own. */
export function keyPattern(source: string): RegExp {
  let pattern = knownPatterns.get(source);
  if (!pattern) knownPatterns.set(source, (pattern = compiled(source)));
  return pattern;
}

function compiled(source: string): RegExp {
  const spelled = source.replace(/[\p{L}\p{M}]+/gu, (word) => wordKey(word.normalize('NFC').toLowerCase()));
  return new RegExp(`(?<=^| )${spelled}(?= |$)`, 'u');
}
