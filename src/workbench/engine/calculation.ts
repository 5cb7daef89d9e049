import {
  Disposable,
  type ICommandInfo,
  type ICommandService,
  type IExecutionOptions,
  type IUnitRange,
} from '@univerjs/core';
import {
  type IActiveDirtyManagerService,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { BehaviorSubject } from 'rxjs';
import { dirtyCells, dirtyDataOf, rangesDirty } from './dirty-data';
import type { SheetwiseFormulaData } from './repairs/sheetwise-formula-data';
import {
  type EnteredCells,
  enteredBy,
  keepFormats,
  prune,
  type ResultFilter,
  withoutStyles,
} from './written-cells';

/** Mutations that change looks only; Univer marks them by the command they belong to. */
const LOOKS: ReadonlySet<string> = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border-basic',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);

/**
 * When formulas are calculated. Stands in for Univer's own trigger, which always waits 100 ms, cannot be asked whether
 * it has finished and knows no manual mode. One calculation runs at a time; what is written meanwhile is calculated next.
 */
export class Calculation extends Disposable {
  /** For Univer's progress bar: always done. */
  readonly progress$ = new BehaviorSubject({ done: 0, count: 0 });
  private mode: 'Automatic' | 'Manual' = 'Automatic';
  /** Out of date, in the order of the changes. In manual mode it stays until it is asked for. */
  private waiting: ICommandInfo[] = [];
  /** Out of date and calculated in manual mode too: what was entered or answered since the last start. */
  private due: ICommandInfo[] = [];
  private running: {
    mayWrite: ResultFilter | null;
    /** Cells whose formula was entered since the last start. */
    entered: EnteredCells;
    written: ICommandInfo[];
  } | null = null;
  private startTimer: ReturnType<typeof setTimeout> | undefined;
  private endTimer: ReturnType<typeof setTimeout> | undefined;
  private idleWaiters: (() => void)[] = [];
  private finishedListeners: (() => void)[] = [];

  constructor(
    private readonly commands: ICommandService,
    private readonly conversions: IActiveDirtyManagerService,
    private readonly formulas: SheetwiseFormulaData,
  ) {
    super();
    this.disposeWithMe(commands.beforeCommandExecuted((command) => this.beforeCommand(command)));
    this.disposeWithMe(commands.onCommandExecuted((command, options) => this.afterCommand(command, options)));
  }

  /** Part of what Univer's user interface asks of its own trigger. */
  clearProgress(): void {
    this.progress$.next({ done: 0, count: 0 });
  }

  get isIdle(): boolean {
    const outOfDate = this.mode === 'Automatic' ? this.waiting.length > 0 : this.due.length > 0;
    return this._disposed || (!this.running && !outOfDate);
  }

  getMode(): 'Automatic' | 'Manual' {
    return this.mode;
  }

  setMode(mode: 'Automatic' | 'Manual'): void {
    this.mode = mode;
    this.schedule();
  }

  /** Calls `listener` each time a calculation has ended and its results are in the cells. */
  onFinished(listener: () => void): void {
    this.finishedListeners.push(listener);
  }

  /** Resolves when nothing runs and, unless in manual mode, nothing is out of date. */
  async whenIdle(): Promise<void> {
    if (!this.isIdle) await new Promise<void>((resolve) => this.idleWaiters.push(resolve));
  }

  /** Calculates formula cells and what depends on them soon, also in manual mode. */
  markDirty(dirtyRanges: IUnitRange[]): void {
    this.add(rangesDirty(dirtyRanges));
  }

  /** Calculates everything that is out of date now, also in manual mode. */
  calculate(): void {
    if (!this.running) this.start(this.takeWaiting(), null);
    else this.due = [...this.waiting];
  }

  /** Calculates some formula cells; results are written only where `mayWrite` allows it. */
  calculateOnly(dirtyRanges: IUnitRange[], mayWrite: ResultFilter, entered: EnteredCells = new Map()): void {
    if (dirtyRanges.length > 0) this.start([rangesDirty(dirtyRanges)], mayWrite, entered);
  }

  override dispose(): void {
    clearTimeout(this.startTimer);
    clearTimeout(this.endTimer);
    super.dispose();
    this.progress$.complete();
    this.wake();
  }

  private beforeCommand(command: ICommandInfo): void {
    if (command.id !== SetFormulaCalculationResultMutation.id || !this.running) return;
    const { mayWrite, entered } = this.running;
    const results = command.params as ISetFormulaCalculationResultMutation;
    if (mayWrite) prune(results, mayWrite);
    keepFormats(results, entered);
  }

  private afterCommand(command: ICommandInfo, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.endSoon();
    } else if (this.makesDirty(command, options)) {
      if (command.id === SetRangeValuesMutation.id) this.running?.written.push(command);
      this.add(command);
    }
  }

  private makesDirty(command: ICommandInfo, options?: IExecutionOptions): boolean {
    if (!this.conversions.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const { trigger } = command.params as ISetRangeValuesMutationParams;
    return options?.onlyLocal !== true && !LOOKS.has(trigger ?? '');
  }

  private add(command: ICommandInfo): void {
    this.waiting.push(command);
    this.due.push(command);
    this.schedule();
  }

  /** One turn later, so that everything written in this turn is calculated together. */
  private schedule(): void {
    if (this.startTimer !== undefined || this.running || this.isIdle) return;
    this.startTimer = setTimeout(() => this.startDue(), 0);
  }

  private startDue(): void {
    this.startTimer = undefined;
    if (this.running || this._disposed) return;
    if (this.mode === 'Automatic') this.start(this.takeWaiting(), null);
    else this.startEntered();
    if (!this.running) this.wake();
  }

  /** In manual mode Excel calculates the formulas that were entered, and nothing that depends on them. */
  private startEntered(): void {
    const due = this.due;
    this.due = [];
    const answered = due.filter(({ id }) => id === SetTriggerFormulaCalculationStartMutation.id);
    if (answered.length > 0) {
      this.start(answered, null);
      return;
    }
    const entered = enteredBy(due);
    this.calculateOnly(
      [...entered.values()],
      (sheetId, row, column) => entered.has(`${sheetId} ${row} ${column}`),
      entered,
    );
  }

  private takeWaiting(): ICommandInfo[] {
    const taken = this.waiting;
    this.waiting = [];
    this.due = [];
    return taken;
  }

  private start(
    commands: ICommandInfo[],
    mayWrite: ResultFilter | null,
    entered: EnteredCells = enteredBy(commands),
  ): void {
    clearTimeout(this.startTimer);
    this.startTimer = undefined;
    if (commands.length === 0 || this._disposed) return;
    this.running = { mayWrite, entered, written: [] };
    const dirty: IFormulaDirtyData = dirtyDataOf(commands, this.conversions);
    const params = {
      ...dirty,
      maxIteration: 1,
      isCalculateTreeModel: false,
      rowData: this.formulas.getHiddenRowsFiltered(),
    };
    this.formulas.afterChangeOf(dirtyCells(dirty), () => {
      this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    });
  }

  /** Univer reports the end before it has put its results and its own state in order: a turn later it has. */
  private endSoon(): void {
    if (!this.running || this.endTimer !== undefined) return;
    this.endTimer = setTimeout(() => {
      this.endTimer = undefined;
      this.end();
    }, 0);
  }

  private end(): void {
    const written = this.running?.written ?? [];
    this.running = null;
    for (const command of written) this.rewrite(command.params as ISetRangeValuesMutationParams);
    for (const listener of this.finishedListeners) listener();
    this.schedule();
    this.wake();
  }

  /** What was entered while formulas were calculated wins over their results. */
  private rewrite(params: ISetRangeValuesMutationParams): void {
    const cellValue = withoutStyles(params.cellValue ?? {});
    this.commands.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { ...params, cellValue },
      { fromFormula: true },
    );
  }

  private wake(): void {
    if (!this.isIdle) return;
    const waiters = this.idleWaiters;
    this.idleWaiters = [];
    for (const resolve of waiters) resolve();
  }
}
