/* What needs no workbook and no Excel, in one bundle: the command line runs it without starting a spreadsheet. */
export * as collecting from './collecting';
export { loadTemplate } from './tables';
export { templateDoubtWords } from './templates';
export { readTemplateFile, templateFaultWords, templateText } from './tables/own';
export { readReport, readWholeReport, reconcileTexts } from './reports';
export { documentProblem } from './reports/documents/document-problems';
export { ledgerLines, ledgerReportLines } from './ledger/ledger-words';
export { readWordDocument } from './reports/documents/word-document';
export { checkWords } from './findings/check/words';
export { sourceFindingWords } from './findings/words';
export { sentenceText } from './indicators/language/sentence';
export { mergerText } from './indicators/language/mergers';
export { readTerritoryList, territoryCalled } from './indicators/language/territory-list';
export { unusedSheetWords } from './planning/sheet-words';
export { cellChangeWords, rowAndHeader, typedDifferenceWords, updateWords } from './planning/update-words';
export { ROLLED_AS, rolledCellWords, rollPeriodWords, rollWords } from './year/roll-words';
