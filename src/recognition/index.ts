/* Recognition: from a sheet as plain data to the indicator tables on it. */
export type * from './recognised-table';
export { englishFigures, type EnglishFigures } from './english-figures';
export { isFigureList, PLACE_HEADINGS } from './figure-list';
export { areByMonths } from './month-columns';
export { readSheet, type RecognisedSheet } from './recognise-sheet';
export { yearInTitles } from './title';
