/* Recognition: from a sheet as plain data to the indicator tables on it. */
export type * from './recognised-table';
export { readSheet, type RecognisedSheet } from './recognise-sheet';
export { yearInTitles } from './title';
