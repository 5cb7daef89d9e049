import type { CheckFinding, CheckReport, FixRecord, FixReport } from '../../contract';
import type { CheckRun } from '../../workbook/check/check';
import { WorkbookProblem } from '../../workbook/excel/problem';
import { asWorkbookProblem } from '../problem-text';
import type { PaneSession } from '../session';

/** What the tab of the check asks of the workbook. */
export interface CheckService {
  checkWorkbook(sheet: string | undefined, run: CheckRun): Promise<CheckReport>;
  acceptFinding(finding: CheckFinding, reason: string): Promise<void>;
  withdrawAcceptance(finding: CheckFinding): Promise<void>;
  applyFix(finding: CheckFinding): Promise<FixReport>;
  undoFix(id: string): Promise<FixReport>;
  /** Newest first. */
  fixesMade(): Promise<FixRecord[]>;
}

/** What the user is told, one thing at a time. */
export type CheckNotice =
  | { kind: 'problem'; problem: WorkbookProblem }
  | { kind: 'fixed' | 'undone'; report: FixReport }
  | { kind: 'accepted' | 'withdrawn' };

export interface CheckState {
  /** Name of the sheet that is checked; `null`: all visible ones. */
  sheet: string | null;
  /** Share of the check that is done; `null`: none is under way. */
  running: number | null;
  /** Of the last check that came to its end. */
  report: CheckReport | null;
  isStopped: boolean;
  fixes: FixRecord[];
  /** A change of the workbook is under way. */
  isChanging: boolean;
  notice: CheckNotice | null;
}

/** The tab of the check without its looks. */
export class CheckSession {
  state: CheckState = {
    sheet: null,
    running: null,
    report: null,
    isStopped: false,
    fixes: [],
    isChanging: false,
    notice: null,
  };
  private readonly listeners = new Set<(state: CheckState) => void>();
  private stopper: AbortController | null = null;

  constructor(
    private readonly service: CheckService,
    private readonly pane: Pick<PaneSession, 'elsewhere' | 'state'>,
  ) {}

  subscribe(listener: (state: CheckState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private set(change: Partial<CheckState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener(this.state));
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
  async run(sheet: string | null): Promise<void> {
    this.stopper?.abort();
    const stopper = new AbortController();
    this.stopper = stopper;
    const isOwn = () => this.stopper === stopper;
    const report = sheet === this.state.sheet ? this.state.report : null;
    this.set({ sheet, running: 0, report, isStopped: false, notice: null });
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
      if (problem.code === 'cancelled') this.set({ isStopped: true });
      else this.set({ notice: { kind: 'problem', problem } });
    }
    if (isOwn()) this.set({ running: null });
  }

  stop(): void {
    this.stopper?.abort();
  }

  /** Remembers that a finding is right. */
  accept(finding: CheckFinding, reason: string): Promise<void> {
    return this.change(async () => {
      await this.service.acceptFinding(finding, reason);
      const { report } = this.state;
      if (report)
        this.set({
          report: {
            ...report,
            findings: report.findings.filter((one) => one !== finding),
            accepted: [...report.accepted, { ...finding, reason }],
          },
        });
      return { kind: 'accepted' };
    });
  }

  withdraw(finding: CheckFinding): Promise<void> {
    return this.change(async () => {
      await this.service.withdrawAcceptance(finding);
      const { report } = this.state;
      if (report)
        this.set({
          report: {
            ...report,
            findings: [...report.findings, finding],
            accepted: report.accepted.filter((one) => one !== finding),
          },
        });
      return { kind: 'withdrawn' };
    });
  }

  /** Puts what is proposed into the cells of a finding, and checks again. */
  fix(finding: CheckFinding): Promise<void> {
    return this.changeCells('fixed', () => this.service.applyFix(finding));
  }

  undo(id: string): Promise<void> {
    return this.changeCells('undone', () => this.service.undoFix(id));
  }

  private async changeCells(kind: 'fixed' | 'undone', change: () => Promise<FixReport>): Promise<void> {
    let done = false;
    await this.change(async () => {
      const report = await this.pane.elsewhere.make(change);
      done = true;
      return { kind, report };
    });
    const { notice, sheet } = this.state;
    if (!done) return;
    await this.run(sheet);
    if (!this.state.notice) this.set({ notice });
  }

  /** One change of the workbook, and what is told of it. */
  private async change(make: () => Promise<CheckNotice>): Promise<void> {
    const { working } = this.pane.state;
    if (this.state.isChanging || working || this.pane.elsewhere.isUnderWay)
      return this.set({ notice: { kind: 'problem', problem: new WorkbookProblem('busyWorkbook') } });
    this.set({ isChanging: true, notice: null });
    try {
      this.set({ notice: await make() });
    } catch (error) {
      this.set({ notice: { kind: 'problem', problem: asWorkbookProblem(error) } });
    } finally {
      this.set({ isChanging: false });
    }
  }
}
