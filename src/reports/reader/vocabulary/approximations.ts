import { byWord, SIGNS, WORDS_BEFORE, WORDS_BEHIND } from '../../../indicators/language/comparators';
import type { Approximation, FigureComparator } from '../../report-figure';
import { phrasesBy } from '../phrases';

/** A word before a number that loosens or bounds it; the comparator holds for targets. */
export interface Bound {
  readonly approximation: Approximation | null;
  readonly comparator: FigureComparator | null;
}

const BOUNDS = {
  '>=': { approximation: null, comparator: '>=' },
  '>': { approximation: 'over', comparator: '>' },
  '=': { approximation: null, comparator: '=' },
  '<=': { approximation: null, comparator: '<=' },
  '<': { approximation: 'under', comparator: '<' },
  about: { approximation: 'about', comparator: null },
} as const satisfies Record<string, Bound>;

/** Words that bound a number in a sentence only. */
const IN_SENTENCES: typeof WORDS_BEFORE = [
  ['>=', 'tối thiểu là', 'ít nhất là', 'ít nhất từ', 'từ'],
  ['>', 'hơn khoảng', 'quá', 'vượt mức'],
  ['<=', 'tối đa là'],
  ['<', 'gần', 'ngót', 'gần đạt', 'suýt soát'],
  ['about', 'khoảng trên', 'độ'],
];

export const boundsBefore = phrasesBy<Bound>(
  [...WORDS_BEFORE, ...IN_SENTENCES].map(([comparator, ...words]) => [BOUNDS[comparator], ...words]),
);

/** Signs before a number that is all a cell holds: "≥ 95", ">= 95". */
export const boundSigns: ReadonlyMap<string, Bound> = new Map(
  byWord(SIGNS).map(([sign, comparator]) => [sign, BOUNDS[comparator]]),
);

/** Every word that bounds a number. */
export const BOUNDING = [...WORDS_BEFORE, ...IN_SENTENCES, ...WORDS_BEHIND].flatMap(([, ...words]) => words);

/** Behind the number: "từ 1 đảng viên trở lên". */
export const boundsBehind = phrasesBy<FigureComparator>(WORDS_BEHIND);
