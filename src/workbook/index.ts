/* The one door to Excel: what the pane, the ribbon and the command line ask of the workbook. */
export { WorkbookProblem } from './excel/problem';
export { previewBlock } from './blocks/prepare';
export { insertBlock, type Progress } from './blocks/insert';
export {
  finishInsertion,
  insertions,
  lastInsertion,
  removeInsertion,
  removeLastInsertion,
} from './blocks/remove';
export { addLinkRules, readLinkRules, saveLinkRules } from './blocks/remembered-rules';
export { keepTemplates, keptTemplates } from './templates/kept-templates';
export { surveyWorkbook } from './excel/survey';
export { goTo, selectedCell, watchSelection } from './excel/navigation';
export type { SwitchOptions, SwitchProgress } from './switch/report';
export type { SendOutFile, SendOutOptions } from './send-out/report';
