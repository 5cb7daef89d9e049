import { cleanLine } from './clean-text';
import {
  byWord,
  SIGNS,
  WORDS_BEFORE,
  WORDS_BEFORE_ALONE,
  WORDS_BEHIND,
  type Comparator,
} from './comparators';
import { readNumber } from './number-text';

/** A target as a plan words it. Of a single number `low` and `high` are equal. */
export interface Target {
  readonly comparator: Comparator;
  readonly low: number;
  readonly high: number;
  /** Decimals as printed, of the number that has most. */
  readonly decimals: number;
  /** Unit as written, `''` where there is none. */
  readonly unit: string;
}

const before = byWord([...WORDS_BEFORE, ...WORDS_BEFORE_ALONE, ...SIGNS]);
const behind = byWord(WORDS_BEHIND);

/** Words that say nothing about the comparison. "Giảm" does: a fall by 3 is no target of 3. */
const fillers = ['phấn đấu', 'đạt', 'có', 'tăng', 'từ', 'ước'];

/** "Không có", "không để xảy ra …": none allowed. */
const NONE_ALLOWED = /^không( (có|để|xảy ra|phát sinh)( .*)?)?$/u;

/** A longer text is a sentence with a target in it, not a target. */
const LONGEST_TARGET = 200;

const plain = (text: string): string => cleanLine(text).toLowerCase();

function withoutFillers(text: string): string {
  let rest = text;
  for (;;) {
    const filler = fillers.find((word) => rest.startsWith(`${word} `));
    if (filler === undefined) return rest;
    rest = rest.slice(filler.length + 1);
  }
}

/** "Tăng 5%": by how much something is to rise, not how large it is to be. */
export const wordsRise = (text: string): boolean => ` ${plain(text)}`.includes(' tăng ');

/** A comparator by its sign or its words: "≥", "trên", "từ … trở lên", "không có" (which is: equal to 0). */
export function readComparator(text: string): Comparator | null {
  if (text.length > LONGEST_TARGET) return null;
  const words = plain(text);
  if (words === 'none' || words === 'range' || words === 'about') return words;
  if (NONE_ALLOWED.test(words)) return '=';
  const found = behind.find(([word]) => words.endsWith(word)) ?? before.find(([word]) => word === words);
  return found?.[1] ?? null;
}

function single(text: string, comparator: Comparator): Target | null {
  const reading = readNumber(text);
  if (reading.kind !== 'number') return null;
  const { value, decimals, unit } = reading;
  return { comparator, low: value, high: value, decimals, unit };
}

function range(text: string): Target | null {
  const start = text.search(/\d/);
  const separator = /\s?(?:[-–—]|đến|tới)\s?(?=\d)/u.exec(text.slice(Math.max(start, 0)));
  if (!separator) return null;
  const end = start + separator.index;
  const from = single(text.slice(0, end), 'range');
  const to = single(text.slice(end + separator[0].length), 'range');
  if (!from || !to || from.low > to.low) return null;
  if (from.unit !== '' && from.unit !== to.unit) return null;
  return { ...to, low: from.low, decimals: Math.max(from.decimals, to.decimals) };
}

/**
 * Reads a target as plans word it: "từ 1 trở lên", "trên 90%", "khoảng 4", "33-34", "không quá 20%", "không có". `null` where the
 * text is none of these.
 */
export function readTarget(text: string): Target | null {
  if (text.length > LONGEST_TARGET) return null;
  const words = plain(text);
  if (NONE_ALLOWED.test(words)) return { comparator: '=', low: 0, high: 0, decimals: 0, unit: '' };
  const rest = withoutFillers(words);
  const last = behind.find(([word]) => rest.endsWith(` ${word}`));
  if (last) return single(rest.slice(0, -last[0].length).trim(), last[1]);
  const first = before.find(([word]) => rest.startsWith(word));
  if (!first) return range(rest) ?? single(rest, 'none');
  const number = withoutFillers(rest.slice(first[0].length).trim());
  return single(number, first[1]) ?? (first[1] === 'about' ? range(number) : null);
}
