export type { FigureToWrite } from './figure-to-write';
export { figureToWrite, figuresOfLevels } from './figure-to-write';
export type { ReportStyle } from './write-report';
export { reportStyles, writeReport, writeSentence } from './write-report';
