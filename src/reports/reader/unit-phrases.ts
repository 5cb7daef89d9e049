import { WORD } from './function-words';
import { Phrases, phraseSet, phrasesBy } from './phrases';
import type { Token } from './tokens';
import { PLANS } from './vocabulary/comparisons';
import { COUNTED, MEASURES, PER, SCALES, SHORTENED } from './vocabulary/units';

/** A unit behind a number. */
export interface UnitPhrase {
  /** As the figure carries it: "tỷ đồng", "%", "dự án"; bare "tỷ" stays open until the indicator is known. */
  readonly written: string;
  /** `scale`: only "tỷ" or "triệu"; `counted`: the thing itself, whose name goes on behind it. */
  readonly kind: 'percent' | 'measure' | 'counted' | 'scale' | 'points' | 'times';
  /** Index of the counted noun, which the indicator's name repeats. */
  readonly noun: number;
  readonly nounEnd: number;
  readonly end: number;
}

const scales = phrasesBy(SCALES);
const measures = phrasesBy(MEASURES);
const counted = new Phrases(COUNTED.map((noun): [string, string] => [noun, noun]));
const shortened = phrasesBy(SHORTENED);
const nowhere = { noun: 0, nounEnd: 0 };
const plans = phraseSet(...PLANS);
const per = new Phrases(PER.map((unit): [string, string] => [unit, unit]));

/** "/người", "/ha", "/năm" behind a unit. */
function perPart(tokens: readonly Token[], index: number): { written: string; end: number } {
  let written = '';
  let at = index;
  while (tokens[at]?.key === '/') {
    const match = per.match(tokens, at + 1) ?? perWord(tokens, at + 1);
    if (match === null) break;
    written += `/${match.entry}`;
    at = match.end;
  }
  return { written, end: at };
}

/** "/vạn dân", "/hộ nghèo": any word right behind the stroke, with the people a rate is told for. */
function perWord(tokens: readonly Token[], index: number): { entry: string; end: number } | null {
  const word = tokens[index];
  if (word?.kind !== 'word' || word.spaced || plans.has(tokens, index) || !/^\p{Ll}/u.test(word.text))
    return null;
  const isOfPeople = ['dân', 'người'].includes(tokens[index + 1]?.text);
  const end = isOfPeople ? index + 2 : index + 1;
  return {
    entry: tokens
      .slice(index, end)
      .map(({ text }) => text)
      .join(' '),
    end,
  };
}

const JOINING = new Set(['.', '-', '*', '×', 'x']);

/** ".km" behind a unit: what is carried and how far (tấn.km, lượt khách.km). */
function perDistance(tokens: readonly Token[], index: number): { written: string; end: number } | null {
  if (tokens[index]?.key === 'km') return { written: '.km', end: index + 1 };
  const isJoined = JOINING.has(tokens[index]?.key ?? '') && tokens[index + 1]?.key === 'km';
  return isJoined ? { written: '.km', end: index + 2 } : null;
}

const isPercent = (token: Token | undefined) => token?.key === '%';

/** The unit of a thing that is counted, with the scale before it and what it is told for behind it. */
export function countedUnit(
  tokens: readonly Token[],
  from: number,
  end: number,
  scale: readonly string[],
): UnitPhrase {
  const noun = tokens
    .slice(from, end)
    .map(({ text }) =>
      /^\p{Lu}[\p{Lu}Đ]+$/u.test(text) || /[\p{Lu}].*[\p{Lu}]/u.test(text) ? text : text.toLowerCase(),
    );
  const short = shortened.match(tokens, from);
  const written = [...scale, ...(short?.end === end ? [short.entry] : noun)].join(' ');
  const carried = perDistance(tokens, end);
  if (carried !== null)
    return { written: written + carried.written, kind: 'measure', ...nowhere, end: carried.end };
  const rate = perPart(tokens, end);
  if (rate.written !== '')
    return { written: written + rate.written, kind: 'measure', ...nowhere, end: rate.end };
  return { written, kind: 'counted', noun: from, nounEnd: end, end };
}

/** "nghìn", "triệu" before what is counted. */
export const scaleAt = (tokens: readonly Token[], index: number) => scales.match(tokens, index);

/** "đ/c": no đồng per something. */
const isComrade = (tokens: readonly Token[], at: number): boolean =>
  /^đ$/iu.test(tokens[at]?.text ?? '') && tokens[at + 1]?.key === '/' && tokens[at + 2]?.key === 'c';

/** The unit that begins at this token, or `null`. */
export function readUnit(tokens: readonly Token[], index: number): UnitPhrase | null {
  const first = tokens[index];
  if (first === undefined) return null;
  if (isPercent(first))
    return { written: '%', kind: 'percent', ...nowhere, end: perPart(tokens, index + 1).end };
  if (first.key === '$') return { written: 'USD', kind: 'measure', ...nowhere, end: index + 1 };
  if (first.key === WORD.point) {
    const second = tokens[index + 1];
    if (isPercent(second)) return { written: 'điểm phần trăm', kind: 'points', ...nowhere, end: index + 2 };
  }
  if (first.key === WORD.part && tokens[index + 1]?.key === 'trăm')
    return { written: '%', kind: 'percent', ...nowhere, end: index + 2 };
  const words: string[] = [];
  let at = index;
  for (;;) {
    const scale = scales.match(tokens, at);
    // "trăm" is no scale of its own, and "tr" only before a unit
    if (scale === null || (words.length > 0 && scale.entry === 'trăm')) break;
    words.push(scale.entry);
    at = scale.end;
    // "tr.USD"; what is no unit there is not taken for money
    if (tokens[at]?.key === '.' && tokens[at + 1]?.kind === 'word' && !tokens[at + 1].spaced) {
      if (!measures.has(tokens, at + 1) && !counted.has(tokens, at + 1)) return null;
      at += 1;
    }
  }
  if (isComrade(tokens, at))
    return { written: 'đồng chí', kind: 'counted', noun: at, nounEnd: at + 3, end: at + 3 };
  const measure = measures.match(tokens, at);
  const thing = counted.match(tokens, at);
  if (thing !== null && (measure === null || thing.end > measure.end))
    return countedUnit(tokens, at, thing.end, words);
  if (measure !== null) {
    const below = perDistance(tokens, measure.end) ?? perPart(tokens, measure.end);
    const kind =
      measure.entry === 'lần' && below.written === ''
        ? 'times'
        : measure.entry === 'điểm phần trăm'
          ? 'points'
          : 'measure';
    return { written: [...words, measure.entry].join(' ') + below.written, kind, ...nowhere, end: below.end };
  }
  const written = words.join(' ');
  if (!/(^| )(tỷ|triệu)$/.test(written)) return null;
  const below = perPart(tokens, at);
  return { written: written + below.written, kind: 'scale', ...nowhere, end: below.end };
}
