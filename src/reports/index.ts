/* Report text: what it states, read from and written to paragraphs. */
export type { FigureRole, ReportFigure } from './report-figure';
export { readWholePeriod } from './reader/periods';
export { readReport } from './read-report';
export { readReportInSteps, readWholeReport } from './read-in-steps';
export type {
  ChangedNumber,
  FigureInCell,
  FigureToWrite,
  ReportStyle,
  Rewritten,
  WrittenParagraph,
} from './writer';
export {
  figureName,
  figuresOfLevels,
  figureToWrite,
  paragraphOf,
  reportStyles,
  rewritten,
  tableOfParagraph,
  writeSentence,
  writtenParagraph,
} from './writer';
export type {
  Finding,
  LevelBesideCell,
  Reconciliation,
  ReconciliationRow,
  ReconcileSource,
  FindingStatus,
  StatedLevel,
} from './reconcile';
export {
  countsOf,
  findingWords,
  reconcileInSteps,
  besideCellWords,
  contradictionWords,
  reconcileTexts,
  reconciliationLines,
} from './reconcile';
