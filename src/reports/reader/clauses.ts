import { WORD } from './function-words';
import { readComparison, readEquality } from './comparisons';
import { readMeasure } from './measures';
import { isWithinPair, written } from './name-pieces';
import { readPeriod, type ToldPeriod } from './periods';
import { phraseSet, phrasesBy } from './phrases';
import { readQuantity } from './quantities';
import type { Token } from './tokens';
import type { FigureComparator } from '../report-figure';
import { boundsBehind } from './vocabulary/approximations';
import { MARKS } from './vocabulary/marks';
import { HEADS, NO_NAME, TAIL_STOPS } from './vocabulary/names';
import { COUNTED, POPULATIONS } from './vocabulary/units';

export const marks = phrasesBy(MARKS);
const tailStops = phraseSet(...TAIL_STOPS);
const heads = phraseSet(...HEADS);
const noName = phraseSet(...NO_NAME);
const populations = phraseSet(...COUNTED, ...POPULATIONS);

const wholes = phraseSet('số', 'tổng số', 'các');

const LONGEST_NAME_BRACKET = 14;
const LONGEST_TAIL = 60;
const LONGEST_PIECE = 40;
const ENDS = new Set([';', '.', ':', '!', '?', '…']);

/** Where a bracket ends that belongs to a name, "(giá so sánh 2010)", "(IIP)"; `null` where it holds figures. */
export function nameBracketEnd(tokens: readonly Token[], index: number): number | null {
  for (let at = index + 1; at < tokens.length && at <= index + LONGEST_NAME_BRACKET; at += 1) {
    if (tokens[at].key === ')') return at + 1;
    if (tokens[at].key === ';' || (tokens[at].kind === 'number' && readQuantity(tokens, at) !== null))
      return null;
    if (readComparison(tokens, at)?.opened || readEquality(tokens, at) !== null) return null;
  }
  return null;
}

/** Whether a percentage is said of the population that is named right behind it: "100% chi bộ …". */
export function namesPopulation(tokens: readonly Token[], index: number): boolean {
  const found = populations.match(tokens, index);
  return found !== null && tokens[index].spaced;
}

/** The population named here, as a thing that may be counted. */
export function populationOf(tokens: readonly Token[], index: number): CountedNoun | null {
  const lead = wholes.match(tokens, index)?.end ?? index;
  const found = populations.match(tokens, lead);
  if (found === null) return null;
  const noun = tokens.slice(lead, found.end);
  return { tokens: noun, unit: written(noun) };
}

/** What a number counted, for the numbers behind it that leave it out. */
export interface CountedNoun {
  readonly tokens: readonly Token[];
  readonly unit: string;
}

/** What follows a counted thing up to the end of its name. */
interface Tail {
  readonly tokens: readonly Token[];
  readonly period: ToldPeriod | null;
  readonly comparator: FigureComparator | null;
  readonly end: number;
}

/**
 * The rest of the name of something counted: "… dự án thứ cấp mới", "… đảng viên, công chức được quán triệt, học tập". With
 * `overCommas` it goes on behind a comma as long as no other figure begins there.
 */
export function readTail(tokens: readonly Token[], index: number, overCommas: boolean): Tail {
  const name: Token[] = [];
  let period: ToldPeriod | null = null;
  let comparator: FigureComparator | null = null;
  // "80% chi bộ trở lên …" bounds the number, "… tốt nhiệm vụ trở lên" is part of the name
  const nounEnd = populations.match(tokens, index)?.end ?? index;
  let at = index;
  while (at < tokens.length && name.length < LONGEST_TAIL) {
    const token = tokens[at];
    if (ENDS.has(token.key) || token.key === ')') break;
    if (token.key === '(') {
      const end = nameBracketEnd(tokens, at);
      if (end === null) break;
      name.push(...tokens.slice(at, end));
      at = end;
      continue;
    }
    if (token.key === ',' && !isWithinPair(tokens, at) && (!overCommas || beginsOtherFigure(tokens, at + 1)))
      break;
    if (
      token.key === WORD.and &&
      (readQuantity(tokens, at + 1, true) !== null || beginsOtherFigure(tokens, at + 1))
    )
      break;
    const bound = at === index || at === nounEnd ? boundsBehind.match(tokens, at) : null;
    if (bound !== null) {
      comparator = bound.entry;
      at = bound.end;
      continue;
    }
    if ((token.key === WORD.is || token.key === WORD.with) && heads.has(tokens, at + 1)) break;
    if (tailStops.has(tokens, at) || marks.match(tokens, at)?.entry === 'target') break;
    if (readComparison(tokens, at)?.opened || readMeasure(tokens, at) !== null) break;
    // "412 cơ sở lưu trú với 9.870 buồng"
    if (token.key === WORD.with && readMeasure(tokens, at, true) !== null) break;
    const found = readPeriod(tokens, at);
    if (found !== null) {
      period ??= found;
      at = found.end;
      continue;
    }
    name.push(token);
    at += 1;
  }
  return { tokens: name, period, comparator, end: at };
}

/** "20 mặt hàng đạt kim ngạch trên 1 tỷ USD": which things are counted, and no figure of its own. */
export function withThreshold(tokens: readonly Token[], tail: Tail): Tail {
  const measure = readMeasure(tokens, tail.end);
  const isThreshold =
    measure?.bound?.comparator != null &&
    measure.quantity.unit.kind === 'measure' &&
    measure.senses.every((sense) => sense === 'reach') &&
    measure.behind === null;
  if (measure === null || !isThreshold) return tail;
  return { ...tail, tokens: [...tail.tokens, ...tokens.slice(tail.end, measure.end)], end: measure.end };
}

/** Whether the words from here to the next comma hold a number of their own, or cannot go on with a name. */
function beginsOtherFigure(tokens: readonly Token[], index: number): boolean {
  if (noName.has(tokens, index) || marks.has(tokens, index)) return true;
  for (let at = index; at < tokens.length && at < index + LONGEST_PIECE; at += 1) {
    const { key, kind } = tokens[at];
    if (key === ',' || ENDS.has(key)) return false;
    if (kind === 'number' && readQuantity(tokens, at, true) !== null) return true;
  }
  return false;
}
