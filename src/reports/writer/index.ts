export type { FigureToWrite } from './figure-to-write';
export { figureToWrite, figuresOfLevels } from './figure-to-write';
export type { ReportStyle } from './write-report';
export { reportStyles, writeReport, writeSentence } from './write-report';
export type { ChangedNumber, FigureInCell, Rewritten, WrittenParagraph } from './rewritten';
export { figureName, paragraphOf, rewritten, tableOfParagraph, writtenParagraph } from './rewritten';
