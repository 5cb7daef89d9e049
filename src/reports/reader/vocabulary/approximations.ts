import type { Approximation, FigureComparator } from '../../report-figure';

/** A word before a number that loosens or bounds it; the comparator holds for targets. */
export interface Bound {
  readonly approximation: Approximation | null;
  readonly comparator: FigureComparator | null;
}

const over: Bound = { approximation: 'over', comparator: '>' };
const under: Bound = { approximation: 'under', comparator: '<' };
const about: Bound = { approximation: 'about', comparator: null };
const atLeast: Bound = { approximation: null, comparator: '>=' };
const atMost: Bound = { approximation: null, comparator: '<=' };

export const BOUNDS_BEFORE: readonly (readonly [bound: Bound, ...spellings: string[]])[] = [
  [over, 'hơn', 'trên', 'hơn khoảng', 'quá', 'cao hơn', 'vượt mức'],
  [under, 'gần', 'dưới', 'chưa đến', 'chưa tới', 'chưa đầy', 'ngót', 'gần đạt', 'suýt soát', 'thấp hơn'],
  [about, 'khoảng', 'xấp xỉ', 'ước chừng', 'chừng', 'ước khoảng', 'vào khoảng', 'khoảng trên', 'độ'],
  [
    atLeast,
    'ít nhất',
    'tối thiểu',
    'không dưới',
    'không thấp hơn',
    'không ít hơn',
    'tối thiểu là',
    'ít nhất là',
    'ít nhất từ',
    'từ',
  ],
  [atMost, 'không quá', 'tối đa', 'không vượt quá', 'không cao hơn', 'nhiều nhất', 'không trên', 'tối đa là'],
];

/** Behind the number: "từ 1 đảng viên trở lên". */
export const BOUNDS_BEHIND: readonly (readonly [comparator: FigureComparator, ...spellings: string[]])[] = [
  ['>=', 'trở lên'],
  ['<=', 'trở xuống', 'trở lại'],
];
