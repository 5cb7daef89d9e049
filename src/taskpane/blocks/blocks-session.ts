import type {
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
  TakingOptions,
} from '../../contract';
import type { ChosenPeriod } from '../../tables/choices';
import type { SendOutFile, SendOutOptions } from '../../workbook';
import { WorkbookProblem } from '../../workbook/excel/problem';
import { ObservedState } from '../observed-state';
import { asWorkbookProblem } from '../problem-text';
import type { PaneSession } from '../session';
import { asksAsShown, asksEdited, asksRollEdited, type Ask } from './blocks-questions';
import type { BlocksService } from './blocks-service';
import {
  FIRST_STATE,
  type BlocksActivity,
  type BlocksList,
  type BlocksNotice,
  type BlocksProgress,
  type BlocksState,
} from './blocks-state';

interface Reins {
  signal: AbortSignal;
  onProgress: (progress: BlocksProgress) => void;
}

/** The tab of inserted blocks without its looks. */
export class BlocksSession extends ObservedState<BlocksState> {
  /** Counts readings of the list, and of ways; the answer of an older one is dropped. */
  private asked = 0;
  private waysAsked = 0;
  private stopper: AbortController | null = null;

  constructor(
    private readonly service: BlocksService,
    private readonly pane: Pick<PaneSession, 'elsewhere' | 'state'>,
  ) {
    super(FIRST_STATE);
  }

  /** Reads the list again; the one that is shown stays until then. */
  async read(): Promise<void> {
    const question = ++this.asked;
    if (this.state.list.kind !== 'ready') this.set({ list: { kind: 'reading' } });
    const list = await this.list();
    if (question === this.asked) this.show(list);
  }

  /** Gives the reading up. */
  stopReading(): void {
    this.asked++;
    this.set({ list: { kind: 'stopped' } });
  }

  private async list(): Promise<BlocksList> {
    try {
      return { kind: 'ready', ...(await this.service.readInsertions()) };
    } catch (error) {
      return { kind: 'failed', problem: asWorkbookProblem(error) };
    }
  }

  private show(list: BlocksList, change: Partial<BlocksState> = {}): void {
    const { sheet } = this.state;
    const isGone = list.kind === 'ready' && sheet !== null && !list.sheets.includes(sheet);
    this.set({ list, ...(isGone && { sheet: null }), ...change });
  }

  /** Asks for the way of the figure in the active cell: the event of the selection does not come in every workbook. */
  async readWay(): Promise<void> {
    const question = ++this.waysAsked;
    if (this.state.way.kind !== 'ready') this.set({ way: { kind: 'reading' } });
    const way = await this.service.wayOfActiveCell().then(
      (found): BlocksState['way'] => ({ kind: 'ready', way: found }),
      (error: unknown): BlocksState['way'] => ({ kind: 'failed', problem: asWorkbookProblem(error) }),
    );
    if (question === this.waysAsked) this.set({ way });
  }

  closeWay(): void {
    this.waysAsked++;
    this.set({ way: { kind: 'closed' } });
  }

  /** Takes a block away; where it was edited since, the tab asks first unless told otherwise. */
  remove(id: string, options: { evenIfEdited?: boolean } = {}): Promise<InsertedBlock> {
    return this.work(
      'remove',
      () => this.service.removeInsertion(id, options),
      (block) => ({ kind: 'removed', block }),
      { ask: asksEdited(id, this.state.list) },
    );
  }

  /** Writes the formulas of a scope again: as CT functions, which restores them, in Excel's own words, or as values. */
  switchFormulas(scope: SwitchScope, mode: FormulaMode, taking: TakingOptions = {}): Promise<SwitchReport> {
    return this.work(
      mode === 'ct' ? 'restore' : 'switch',
      (reins) => this.service.switchFormulas(scope, mode, { ...reins, ...taking }),
      (report) => ({ kind: 'switched', report }),
      { ask: asksAsShown((again) => this.switchFormulas(scope, mode, again)) },
    );
  }

  /** Works out the next period's blocks and shows what they will be. */
  planRoll(scope: RollScope, to: ChosenPeriod): Promise<RollPlan> {
    return this.work(
      'planRoll',
      () => this.service.planRoll(scope, to),
      (plan) => ({ kind: 'askRoll', scope, plan }),
      { isRead: true },
    );
  }

  /**
   * Makes the next period's blocks, all or none.
   * @param shown - what the user was shown; where the workbook gives something else by now, that is shown and nothing is written
   */
  async rollForward(scope: RollScope, to: ChosenPeriod, shown?: RollPlan): Promise<RollReport> {
    return this.work(
      'roll',
      (reins) => this.service.rollForward(scope, to, { ...reins, ...(shown && { shown }) }),
      (report) => ({ kind: 'rolled', report }),
    );
  }

  /** Takes away what a roll forward made; without an id the last one's. */
  undoRoll(id?: string, options: { evenIfEdited?: boolean } = {}): Promise<InsertedBlock[]> {
    return this.work(
      'undoRoll',
      async (reins) => this.service.undoRoll(id ?? (await this.lastRoll()), { ...reins, ...options }),
      (blocks) => ({ kind: 'rollUndone', blocks }),
      { ask: asksRollEdited(id) },
    );
  }

  private async lastRoll(): Promise<string> {
    const { blocks } = await this.service.readInsertions();
    const last = blocks.find(({ roll }) => roll !== undefined)?.roll;
    if (last === undefined) throw new WorkbookProblem('nothingToRemove');
    return last;
  }

  /** Opens a copy of the workbook without CT functions and without the add-in's record; it can be saved as a file too. */
  sendOut(
    mode: SendOutMode,
    options: TakingOptions & Pick<SendOutOptions, 'called'> = {},
  ): Promise<SendOutReport> {
    const onFile = (copy: SendOutFile) => this.set({ copy });
    return this.work(
      'sendOut',
      (reins) => this.service.sendOutCopy(mode, { ...reins, ...options, onFile }),
      (report) => ({ kind: 'sentOut', report }),
      { ask: asksAsShown((taking) => this.sendOut(mode, { ...options, ...taking })) },
    );
  }

  /** Writes what was published into the ledger, below its last line. */
  record(source: RecordSource, publication: Publication): Promise<LedgerReport> {
    return this.work(
      'record',
      (reins) => this.service.recordFigures(source, publication, this.pane.state.choices.language, reins),
      (report) => ({ kind: 'recorded', report }),
    );
  }

  /** Puts the ledger's revisions on a sheet of their own. */
  insertRevisions(): Promise<InsertReport> {
    return this.work(
      'revisions',
      () => this.service.insertRevisions(this.pane.state.choices.language),
      (report) => ({ kind: 'revisions', report }),
    );
  }

  /** Takes the add-in's record out of the workbook, which the tab has asked about. */
  erase(): Promise<number | null> {
    return this.work(
      'erase',
      () => this.service.eraseRecord(),
      (blocks) => ({ kind: 'erased', blocks }),
    );
  }

  /** Stops what can be stopped; what was written is put back. */
  stop(): void {
    const { working } = this.state;
    if (!working || !this.stopper) return;
    this.stopper.abort();
    this.set({ working: { ...working, isStopping: true } });
  }

  /** Shows a block in Excel, and its address as it is now. */
  async goTo(id: string): Promise<void> {
    try {
      const address = await this.service.goToInsertion(id);
      const { list } = this.state;
      if (list.kind !== 'ready') return;
      const blocks = list.blocks.map((block) => (block.id === id ? { ...block, address } : block));
      this.set({ list: { ...list, blocks } });
    } catch (error) {
      this.set({ notice: { kind: 'problem', problem: asWorkbookProblem(error), during: 'goTo' } });
    }
  }

  /**
   * One change of the workbook, and what is told of it; the list is read again before it is shown.
   * @param ask - a failure that is a question to the user
   * @param isRead - nothing of the workbook changes
   */
  private async work<Result>(
    activity: BlocksActivity,
    change: (reins: Reins) => Promise<Result>,
    tell: (result: Result) => BlocksNotice,
    { ask = () => null, isRead = false }: { ask?: Ask; isRead?: boolean } = {},
  ): Promise<Result> {
    // two writes at once would each verify the other's cells
    if (this.state.working || this.pane.state.working || this.pane.elsewhere.isUnderWay)
      throw new WorkbookProblem('busyWorkbook');
    const stopper = new AbortController();
    this.stopper = stopper;
    this.asked++;
    // a copy that was made before is not of the workbook as it will be
    this.set({ working: { activity, progress: null, isStopping: false }, notice: null, copy: null });
    const reins: Reins = {
      signal: stopper.signal,
      onProgress: (progress) => {
        const { working } = this.state;
        if (working) this.set({ working: { ...working, progress } });
      },
    };
    try {
      const result = await (isRead ? change(reins) : this.pane.elsewhere.make(() => change(reins)));
      await this.finish(tell(result));
      return result;
    } catch (error) {
      const problem = asWorkbookProblem(error);
      await this.finish(ask(problem) ?? { kind: 'problem', problem, during: activity });
      throw problem;
    }
  }

  private async finish(notice: BlocksNotice): Promise<void> {
    this.stopper = null;
    const list = await this.list();
    this.show(list, { working: null, notice });
  }
}
