export type { DigitsWanted } from './digits';
export type { FigureToWrite, TableLevels } from './figure-to-write';
export { figureToWrite, figuresOfLevels } from './figure-to-write';
export type { UnitScale } from './unit-scale';
export type { ReportStyle, WriteOptions } from './write-report';
export { reportStyles, writeReport, writeSentence } from './write-report';
