/**
 * How a result is held against a target: at least, more than, exactly, at most, less than, no word at all, between two numbers, or
 * about a number.
 */
export type Comparator = '>=' | '>' | '=' | '<=' | '<' | 'none' | 'range' | 'about';

/** A word or sign that stands before a number, or behind it. */
export type StatedComparator = Exclude<Comparator, 'none' | 'range'>;

type Words<C> = readonly (readonly [comparator: C, ...words: string[]])[];

/** Words before a number, in a table and in a sentence. */
export const WORDS_BEFORE: Words<Exclude<StatedComparator, '='>> = [
  ['>=', 'ít nhất', 'tối thiểu', 'không dưới', 'không thấp hơn', 'không nhỏ hơn', 'không ít hơn'],
  ['>', 'trên', 'hơn', 'cao hơn'],
  ['<=', 'nhiều nhất', 'tối đa', 'không quá', 'không vượt quá', 'không cao hơn', 'không trên'],
  ['<', 'dưới', 'thấp hơn', 'chưa đến', 'chưa tới', 'chưa đầy'],
  ['about', 'khoảng', 'ước khoảng', 'vào khoảng', 'xấp xỉ', 'chừng', 'ước chừng'],
];

/** Words that bound a number where it stands alone; in a sentence they mostly compare. */
export const WORDS_BEFORE_ALONE: Words<StatedComparator> = [
  ['>=', 'lớn hơn hoặc bằng'],
  ['>', 'lớn hơn', 'nhiều hơn'],
  ['<=', 'nhỏ hơn hoặc bằng'],
  ['<', 'nhỏ hơn', 'ít hơn'],
  ['=', 'bằng', 'đúng'],
];

export const WORDS_BEHIND: Words<'>=' | '<='> = [
  ['>=', 'trở lên'],
  ['<=', 'trở xuống', 'trở lại'],
];

export const SIGNS: Words<StatedComparator> = [
  ['>=', '≥', '>=', '=>'],
  ['>', '>'],
  ['=', '='],
  ['<=', '≤', '<=', '=<'],
  ['<', '<'],
  ['about', '≈', '~'],
];

/** What words stand for, by the word, the longest first. */
export const byWord = <C>(words: Words<C>): [word: string, comparator: C][] =>
  words
    .flatMap(([comparator, ...spellings]) => spellings.map((word): [string, C] => [word, comparator]))
    .sort(([one], [other]) => other.length - one.length);
