import type {
  FigureWay,
  InsertedBlock,
  InsertReport,
  LedgerReport,
  RollPlan,
  RollReport,
  RollScope,
  SendOutMode,
  SendOutReport,
  SwitchReport,
  TakingOptions,
} from '../../contract';
import type { SendOutFile } from '../../workbook';
import type { WorkbookProblem } from '../../workbook/excel/problem';
import { EMPTY_FORM, type LedgerForm } from './ledger-draft';

export type BlocksList =
  | { kind: 'reading' }
  | { kind: 'stopped' }
  | { kind: 'ready'; blocks: InsertedBlock[]; sheets: string[] }
  | { kind: 'failed'; problem: WorkbookProblem };

export type BlocksActivity =
  | 'remove'
  | 'switch'
  | 'restore'
  | 'planRoll'
  | 'roll'
  | 'undoRoll'
  | 'sendOut'
  | 'record'
  | 'revisions'
  | 'erase';

/** `done` of `total` of a stage; a total of 0 has no measure. */
export interface BlocksProgress {
  stage: 'reading' | 'writing' | 'verifying' | 'copying' | 'opening';
  done: number;
  total: number;
}

/** What the user is told or asked, one thing at a time. */
export type BlocksNotice =
  | { kind: 'problem'; problem: WorkbookProblem; during: BlocksActivity | 'goTo' }
  | { kind: 'askEdited'; block: InsertedBlock; address: string }
  | { kind: 'askErase' }
  /** Values that may be of before: `take` does it again. */
  | { kind: 'askAsShown'; problem: WorkbookProblem; take: (taking: TakingOptions) => Promise<unknown> }
  | { kind: 'removed'; block: InsertedBlock }
  | { kind: 'switched'; report: SwitchReport }
  | { kind: 'sentOut'; report: SendOutReport }
  /** What a roll forward will do, before it is made. */
  | { kind: 'askRoll'; scope: RollScope; plan: RollPlan }
  | { kind: 'askRollEdited'; id: string; address: string }
  | { kind: 'rolled'; report: RollReport }
  | { kind: 'rollUndone'; blocks: InsertedBlock[] }
  | { kind: 'recorded'; report: LedgerReport }
  | { kind: 'revisions'; report: InsertReport }
  | { kind: 'erased'; blocks: number | null };

export interface BlocksState {
  list: BlocksList;
  /** `isStopping`: told to stop, and putting back what was written. */
  working: { activity: BlocksActivity; progress: BlocksProgress | null; isStopping: boolean } | null;
  notice: BlocksNotice | null;
  /** Name of the sheet whose formulas are switched; `null`: the whole workbook. */
  sheet: string | null;
  sendOut: SendOutMode;
  /** The copy that was made last, to be saved as a file. */
  copy: SendOutFile | null;
  /** What is being filled in for the ledger; it outlasts the work on it. */
  ledger: LedgerForm;
  /** The way of the figure in the cell that was asked for last. */
  way:
    | { kind: 'closed' }
    | { kind: 'reading' }
    | { kind: 'ready'; way: FigureWay | null }
    | { kind: 'failed'; problem: WorkbookProblem };
}

/** Activities that can be stopped on the way. */
export const STOPPABLE: readonly BlocksActivity[] = ['switch', 'restore', 'roll', 'sendOut'];

/** What the tab knows before it read anything. */
export const FIRST_STATE: BlocksState = {
  list: { kind: 'reading' },
  working: null,
  notice: null,
  sheet: null,
  sendOut: 'plain',
  copy: null,
  ledger: EMPTY_FORM,
  way: { kind: 'closed' },
};
