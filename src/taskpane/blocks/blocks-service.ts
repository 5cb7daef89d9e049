import type { ApplyOptions } from '../../workbook/blocks/change-set/apply';
import type { ChosenPeriod, Language } from '../../tables/choices';
import type {
  FigureWay,
  FormulaMode,
  InsertedBlock,
  InsertReport,
  LedgerReport,
  Publication,
  RecordSource,
  RollPlan,
  RollReport,
  RollScope,
  SendOutMode,
  SendOutReport,
  SwitchReport,
  SwitchScope,
} from '../../contract';
import type { SendOutOptions, SwitchOptions } from '../../workbook';

/** What the tab of inserted blocks asks of the workbook. */
export interface BlocksService {
  /** All blocks of the record, newest first, and the names of the sheets. */
  readInsertions(): Promise<{ blocks: InsertedBlock[]; sheets: string[] }>;
  removeInsertion(id: string, options: { evenIfEdited?: boolean }): Promise<InsertedBlock>;
  /** Shows a block where it is now, and tells where. */
  goToInsertion(id: string): Promise<string>;
  switchFormulas(scope: SwitchScope, mode: FormulaMode, options: SwitchOptions): Promise<SwitchReport>;
  sendOutCopy(mode: SendOutMode, options: SendOutOptions): Promise<SendOutReport>;
  /** The way of the figure in the active cell; `null`: there is none. */
  wayOfActiveCell(): Promise<FigureWay | null>;
  /** What rolling blocks forward will do; nothing is changed. */
  planRoll(scope: RollScope, to: ChosenPeriod): Promise<RollPlan>;
  /** @throws WorkbookProblem `rollChanged` where it would do something else than was shown */
  rollForward(
    scope: RollScope,
    to: ChosenPeriod,
    options: ApplyOptions & { shown?: RollPlan },
  ): Promise<RollReport>;
  undoRoll(id: string, options: ApplyOptions & { evenIfEdited?: boolean }): Promise<InsertedBlock[]>;
  /** @throws WorkbookProblem `nothingToRecord` */
  recordFigures(
    source: RecordSource,
    publication: Publication,
    language: Language,
    options: ApplyOptions,
  ): Promise<LedgerReport>;
  /** @throws WorkbookProblem `emptyLedger` */
  insertRevisions(language: Language): Promise<InsertReport>;
  /** How many blocks the record held; `null`: there was none. */
  eraseRecord(): Promise<number | null>;
}
