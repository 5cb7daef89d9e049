/* The one door to Excel: what the pane, the ribbon and the command line ask of the workbook. */
export type { BlockPlan, CellLook, CellRole, PlannedCell } from './block-plan';
export type { Area } from './sheet-snapshot';
export * from './requests';
export { previewBlock } from './preview';
export { insertBlock, type Progress } from './insert';
export { finishInsertion, insertions, lastInsertion, removeInsertion, removeLastInsertion } from './remove';
export type { InsertedBlock } from './inserted-blocks';
export { surveyWorkbook } from './workbook-survey';
export { goTo, watchSelection } from './navigation';
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
} from './modes/report';
export type { SendOutMode, SendOutOptions, SendOutReport } from './send-out/report';
