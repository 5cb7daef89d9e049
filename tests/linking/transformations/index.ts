import { inCapitals, inTcvn3, inVni, shortened, withoutMarks } from './letters';
import {
  renamed,
  reordered,
  scribbled,
  scribbledBelow,
  shifted,
  withEmptyColumns,
  withEmptyRows,
  withHeadersMerged,
  withHeadersSplit,
  withNamesSplit,
} from './layout';
import type { Way } from './written';

export type { Written, Way } from './written';
export { inEnglish } from './english';
export { inSmallerUnits, shuffled } from './units';

/** Other ways to write any workbook. */
export const WAYS: readonly (readonly [name: string, way: Way])[] = [
  ['sheets under names that say nothing', renamed],
  ['sheets in another order', reordered],
  ['everything moved down and to the right', shifted],
  ['empty columns', withEmptyColumns],
  ['empty rows', withEmptyRows],
  ['headers split over two rows', withHeadersSplit],
  ['headers merged', withHeadersMerged],
  ['names over two rows', withNamesSplit],
  ['figures left beside the tables', scribbled],
  ['figures left below the tables', scribbledBelow],
  ['TCVN3 letters', inTcvn3],
  ['VNI letters', inVni],
  ['no marks', withoutMarks],
  ['capitals', inCapitals],
  ['abbreviations', shortened],
];
