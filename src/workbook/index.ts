/* The one door to Excel: what the pane, the ribbon and the command line ask of the workbook. */
export { WorkbookProblem } from './excel/problem';
export { previewBlock } from './blocks/preview';
export { insertBlock, type Progress } from './blocks/insert';
export {
  finishInsertion,
  insertions,
  lastInsertion,
  removeInsertion,
  removeLastInsertion,
} from './blocks/remove';
export type { InsertedBlock } from './blocks/inserted-blocks';
export { surveyWorkbook } from './excel/survey';
export { goTo, watchSelection } from './excel/navigation';
export type {
  BecameValue,
  Bounded,
  LeftCell,
  LeftReason,
  NoPlainReason,
  SwitchOptions,
  SwitchProgress,
  SwitchReport,
  SwitchScope,
} from './switch/report';
export type { SendOutMode, SendOutOptions, SendOutReport } from './send-out/report';
