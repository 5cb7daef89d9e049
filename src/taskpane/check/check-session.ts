import type { CheckFinding, CheckReport, FixRecord, FixReport } from '../../contract';
import type { CheckRun } from '../../workbook/check/check';
import type { ApplyOptions } from '../../workbook/blocks/change-set/apply';
import { WorkbookProblem } from '../../workbook/excel/problem';
import { ObservedState } from '../observed-state';
import { asWorkbookProblem } from '../problem-text';
import type { PaneSession } from '../session';

/** What the tab of the check asks of the workbook. */
export interface CheckService {
  checkWorkbook(sheet: string | undefined, run: CheckRun): Promise<CheckReport>;
  acceptFinding(finding: CheckFinding, reason: string): Promise<void>;
  withdrawAcceptance(finding: CheckFinding): Promise<void>;
  applyFix(finding: CheckFinding, options: ApplyOptions): Promise<FixReport>;
  undoFix(id: string, options: ApplyOptions): Promise<FixReport>;
  forgetFix(id: string): Promise<void>;
  /** Newest first. */
  fixesMade(): Promise<FixRecord[]>;
}

/** What the user is told, one thing at a time. */
export type CheckNotice =
  | { kind: 'problem'; problem: WorkbookProblem }
  | { kind: 'fixed' | 'undone'; report: FixReport }
  | { kind: 'accepted' | 'withdrawn' | 'forgotten' };

export interface CheckState {
  /** Name of the sheet that is checked; `null`: all visible ones. */
  sheet: string | null;
  /** Share of the check that is done; `null`: none is under way. */
  running: number | null;
  /** Of the last check that came to its end. */
  report: CheckReport | null;
  isStopped: boolean;
  fixes: FixRecord[];
  /** How much of a change of the workbook is done; `null`: none is under way. */
  changing: number | null;
  notice: CheckNotice | null;
}

const FIRST_STATE: CheckState = {
  sheet: null,
  running: null,
  report: null,
  isStopped: false,
  fixes: [],
  changing: null,
  notice: null,
};

/** The tab of the check without its looks. */
export class CheckSession extends ObservedState<CheckState> {
  private stopper: AbortController | null = null;

  constructor(
    private readonly service: CheckService,
    private readonly pane: Pick<PaneSession, 'elsewhere' | 'state'>,
  ) {
    super(FIRST_STATE);
  }

  closeNotice(): void {
    this.set({ notice: null });
  }

  /** Checks once when the tab is opened; later the user asks for it. */
  async begin(): Promise<void> {
    const { report, running, isStopped } = this.state;
    if (!report && running === null && !isStopped) await this.run(this.state.sheet);
  }

  /** Checks a sheet, or the workbook; what was found before stays until then. A check that is under way ends. */
  async run(sheet: string | null, { keepsNotice = false } = {}): Promise<void> {
    this.stopper?.abort();
    const stopper = new AbortController();
    this.stopper = stopper;
    const isOwn = () => this.stopper === stopper;
    const report = sheet === this.state.sheet ? this.state.report : null;
    const notice = keepsNotice ? this.state.notice : null;
    this.set({ sheet, running: 0, report, isStopped: false, notice });
    try {
      const found = await this.service.checkWorkbook(sheet ?? undefined, {
        signal: stopper.signal,
        onProgress: (running) => isOwn() && this.set({ running }),
      });
      const fixes = await this.service.fixesMade();
      if (isOwn()) this.set({ report: found, fixes });
    } catch (error) {
      const problem = asWorkbookProblem(error);
      if (!isOwn()) return;
      if (problem.code === 'cancelled' || notice) this.set({ isStopped: true });
      else this.set({ notice: { kind: 'problem', problem } });
    }
    if (isOwn()) this.set({ running: null });
  }

  /** Stops the check, or the change, which is put back. */
  stop(): void {
    this.stopper?.abort();
  }

  /** What a check of a sheet finds, for those who show no findings themselves: the tab stays as it is. */
  async findingsOn(sheet: string | null): Promise<number> {
    return (await this.service.checkWorkbook(sheet ?? undefined, {})).findings.length;
  }

  /** Remembers that a finding is right. */
  accept(finding: CheckFinding, reason: string): Promise<void> {
    return this.move('accepted', finding, reason);
  }

  withdraw(finding: CheckFinding): Promise<void> {
    return this.move('withdrawn', finding, '');
  }

  private async move(kind: 'accepted' | 'withdrawn', finding: CheckFinding, reason: string): Promise<void> {
    await this.change(async () => {
      await (kind === 'accepted'
        ? this.service.acceptFinding(finding, reason)
        : this.service.withdrawAcceptance(finding));
      const { report } = this.state;
      const without = <Finding extends CheckFinding>(all: readonly Finding[]) =>
        all.filter((one) => one !== finding);
      if (report) {
        const [findings, accepted] = [without(report.findings), without(report.accepted)];
        if (kind === 'accepted') accepted.push({ ...finding, reason });
        else findings.push(finding);
        this.set({ report: { ...report, findings, accepted } });
      }
      return { kind };
    });
    // a check that is under way does not know it yet
    if (this.state.running !== null) await this.run(this.state.sheet, { keepsNotice: true });
  }

  /** Puts what is proposed into the cells of a finding, and checks again. */
  fix(finding: CheckFinding): Promise<void> {
    return this.changeCells('fixed', (options) => this.service.applyFix(finding, options));
  }

  undo(id: string): Promise<void> {
    return this.changeCells('undone', (options) => this.service.undoFix(id, options));
  }

  /** Takes a fix out of the list; its cells stay. */
  async forget(id: string): Promise<void> {
    await this.change(async () => {
      await this.service.forgetFix(id);
      this.set({ fixes: this.state.fixes.filter((one) => one.id !== id) });
      return { kind: 'forgotten' };
    });
  }

  private async changeCells(
    kind: 'fixed' | 'undone',
    change: (options: ApplyOptions) => Promise<FixReport>,
  ): Promise<void> {
    this.stopper?.abort();
    const stopper = new AbortController();
    this.stopper = stopper;
    const options: ApplyOptions = {
      signal: stopper.signal,
      onProgress: ({ done, total }) => this.set({ changing: total > 0 ? done / total : 0 }),
    };
    const isDone = await this.change(async () => ({
      kind,
      report: await this.pane.elsewhere.make(() => change(options)),
    }));
    if (isDone) await this.run(this.state.sheet, { keepsNotice: true });
    else await this.readFixes();
  }

  /** After a failure: what was interrupted can be undone. */
  private async readFixes(): Promise<void> {
    const fixes = await this.service.fixesMade().catch(() => null);
    if (fixes) this.set({ fixes, running: null });
  }

  /** One change of the workbook, and what is told of it; whether it was made. */
  private async change(make: () => Promise<CheckNotice>): Promise<boolean> {
    const { working } = this.pane.state;
    const isBusy = this.state.changing !== null || working || this.pane.elsewhere.isUnderWay;
    this.set({ notice: null });
    try {
      if (isBusy) throw new WorkbookProblem('busyWorkbook');
      this.set({ changing: 0 });
      this.set({ notice: await make() });
      return true;
    } catch (error) {
      this.set({ notice: { kind: 'problem', problem: asWorkbookProblem(error) } });
      return false;
    } finally {
      if (!isBusy) this.set({ changing: null });
    }
  }
}
