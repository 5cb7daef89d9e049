import type {
  BlockPreview,
  BlockRequest,
  InsertionRecord,
  InsertReport,
  TableOffer,
  WorkbookSurvey,
} from '../contract';
import type { Progress } from '../workbook';
import { WorkbookProblem } from '../workbook/excel/problem';
import { ChangesElsewhere } from './changes-elsewhere';
import { firstChoices, formNumberOf, requestOf, type Choices } from './choices';
import { ObservedState } from './observed-state';
import { OffersFinder } from './offers-finder';
import {
  FIRST_STATE,
  type Activity,
  type Notice,
  type PaneState,
  type PreviewState,
  type TabName,
} from './pane-state';
import { asWorkbookProblem } from './problem-text';
import { chosenBy, periodChoices } from './table-set';
import { LinkSession } from './link-session';
import type { PaneWork } from './pane-work';
import { SetInsertion } from './set-insertion';
import { SelectionWatch } from './selection-watch';
import type { WorkbookService } from './workbook-service';

/** Pause after the last change before a preview is made, so that typing a year makes one and not four. */
const PREVIEW_PAUSE = 250;

/** The pane without its looks: what is chosen, what is under way, what happened. Views draw its state. */
export class PaneSession extends ObservedState<PaneState> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts previews and surveys; an answer to an older question is dropped. */
  private asked = 0;
  private touched = false;
  /** Whether the pane was shown and has read the workbook; a runtime started for functions alone has not. */
  private isOpen = false;
  /** The user said of which period the table is: no sheet decides that then. */
  private isPeriodTyped = false;
  /** A sheet was just chosen: the table takes over the period that it is of. */
  private takesPeriod = false;
  private resultTab: TabName = 'tables';

  private readonly watch: SelectionWatch;
  private readonly search: OffersFinder;
  /** Several tables in one go. */
  readonly sets: SetInsertion;
  /** Pointing at sources, and the rules that are remembered. */
  readonly links: LinkSession;
  /** What other parts of the pane do to the workbook. */
  readonly elsewhere = new ChangesElsewhere();

  constructor(private readonly service: WorkbookService) {
    super(FIRST_STATE);
    const work: PaneWork = {
      service,
      state: () => this.state,
      set: (change) => this.set(change),
      begin: (activity) => this.beginWork(activity),
      failed: (error, during, view) => this.failed(error, during, view),
      progress: (progress) => this.progress(progress),
      restart: () => this.start(),
      previewAgain: () => this.schedulePreview(),
    };
    this.sets = new SetInsertion(work);
    this.links = new LinkSession(work);
    this.search = new OffersFinder(service, (offers) => this.set({ offers }));
    this.watch = new SelectionWatch(service, (selection) => {
      if (this.state.picked !== null) return this.set({ picked: selection });
      this.set({ selection });
      if (this.state.choices.place === 'cell') this.schedulePreview();
    });
  }

  /** Reads the workbook and shows the form; called at start, on "try again" and after a lost session. */
  async start(notice: Notice | null = null): Promise<void> {
    const question = ++this.asked;
    this.isOpen = true;
    this.elsewhere.isUnread = false;
    this.set({ view: 'reading', notice });
    try {
      const [survey, last] = await Promise.all([this.service.surveyWorkbook(), this.service.lastInsertion()]);
      if (question !== this.asked) return;
      this.showForm(survey, last);
      await this.watch.begin();
    } catch (error) {
      const problem = asWorkbookProblem(error);
      this.watch.endIfLost(problem);
      if (question !== this.asked) return;
      this.set({ view: 'form', notice: { kind: 'problem', problem, during: 'survey' } });
    }
  }

  /** Stops waiting for the survey: the form opens with what is known. */
  stopReading(): void {
    this.asked++;
    this.set({ view: 'form' });
    this.schedulePreview();
    void this.watch.begin();
  }

  private showForm(survey: WorkbookSurvey, last: InsertionRecord | null): void {
    const found = firstChoices(survey);
    const { choices } = this.state;
    const sourceGone = choices.source && !survey.sheets.some(({ name }) => name === choices.source);
    this.set({
      view: 'form',
      survey,
      last,
      selection: survey.selection,
      choices: this.touched
        ? { ...choices, source: sourceGone ? 'auto' : choices.source }
        : {
            ...found,
            ...last?.house,
            formNumber: formNumberOf(choices.table, last),
            table: choices.table,
          },
    });
    this.schedulePreview();
    if (this.state.page === 'gallery') void this.search.begin();
  }

  /** From what the workbook can fill to that very table. */
  openOffer(offer: TableOffer): void {
    this.openTable(offer.table, chosenBy(offer));
  }

  /** A card that says how much the workbook fills of a table opens it in that period, unless the user said another. */
  openCard(table: Choices['table'], offer?: TableOffer): void {
    this.openTable(table, offer && !this.isPeriodTyped ? chosenBy(offer) : {});
  }

  /** Changes the form; a new preview follows. */
  change(change: Partial<Choices>): void {
    if (this.state.view === 'working') return;
    this.touched = true;
    if ('year' in change || 'month' in change) {
      this.isPeriodTyped = true;
      this.takesPeriod = false;
      this.set({ periodBefore: null });
    }
    // another table was wanted of the one that was chosen then
    const another = change.another ?? (this.state.choices.another && !change.table);
    this.set({ choices: { ...this.state.choices, ...change, another } });
    this.schedulePreview();
  }

  /** Where figures come from; the period comes from there too, unless the user said it. */
  chooseSource(source: Choices['source']): void {
    const { periodBefore } = this.state;
    this.takesPeriod = !this.isPeriodTyped && source !== null && source !== 'auto';
    this.choosePeriod({ ...periodBefore, source });
  }

  /** The period as it was before a sheet decided it. */
  giveUpPeriod(): void {
    this.choosePeriod({ ...this.state.periodBefore });
  }

  private choosePeriod(change: Partial<Choices>): void {
    this.set({ periodBefore: null, choices: { ...this.state.choices, ...change } });
    this.touched = true;
    this.schedulePreview();
  }

  /** Takes over the period of a sheet that was just chosen; whether there was one to take. */
  private takePeriod({ sourcePeriod }: BlockPreview): boolean {
    const isTaken = this.takesPeriod && sourcePeriod !== undefined;
    this.takesPeriod = false;
    if (!isTaken) return false;
    const { year, month } = this.state.choices;
    this.choosePeriod(periodChoices(sourcePeriod));
    this.set({ periodBefore: { year, month } });
    return true;
  }

  openTab(tab: TabName): void {
    this.set({ tab });
    if (tab === 'blocks' || tab === 'check') return;
    // what an insertion did is told in the tab that it was made in
    if (this.state.view === 'result' && tab !== this.resultTab) void this.insertAnother();
    else if (this.elsewhere.isUnread) void this.start();
  }

  /** From the gallery to a table. What was said of another table's sources does not hold for this one. */
  openTable(table: Choices['table'], chosen: Partial<Choices> = {}): void {
    this.search.end();
    this.takesPeriod = false;
    if (Object.keys(chosen).length) this.touched = true;
    const { choices: last, periodBefore } = this.state;
    const choices: Choices = {
      ...last,
      formNumber: table === last.table ? last.formNumber : formNumberOf(table, this.state.last),
      ...periodBefore,
      source: 'auto',
      another: false,
      links: {},
      ...chosen,
      table,
    };
    this.set({ page: 'table', picked: null, periodBefore: null, choices });
    this.schedulePreview();
  }

  openGallery(): void {
    clearTimeout(this.timer);
    this.asked++;
    this.set({ page: 'gallery', picked: null, preview: { kind: 'none' } });
    if (this.state.view === 'form') this.search.resume();
  }

  /** Opens the pane on a table, as the ribbon's buttons do. */
  show(table: Choices['table']): void {
    if (this.state.view === 'working') return;
    if (this.state.view === 'result' || this.elsewhere.isUnread) void this.insertAnother();
    this.set({ tab: 'tables', notice: null });
    this.openTable(table);
  }

  /** Makes the preview once nothing changed for a moment. */
  schedulePreview(pause = PREVIEW_PAUSE): void {
    clearTimeout(this.timer);
    if (this.state.view !== 'form' || this.state.page !== 'table') return;
    const question = ++this.asked;
    const request = requestOf(this.state.choices, this.state.selection);
    this.set({ preview: { kind: request ? 'loading' : 'none' } });
    if (request) this.timer = setTimeout(() => void this.preview(request, question), pause);
  }

  private async preview(request: BlockRequest, question: number): Promise<void> {
    const show = (preview: PreviewState) => question === this.asked && this.set({ preview });
    try {
      const preview = await this.service.previewBlock(request);
      if (question !== this.asked || this.takePeriod(preview)) return;
      show({ kind: 'ready', preview, request });
    } catch (error) {
      const problem = asWorkbookProblem(error);
      this.watch.endIfLost(problem);
      if (question === this.asked) this.takesPeriod = false;
      show({ kind: 'failed', problem });
    }
  }

  stopPreview(): void {
    clearTimeout(this.timer);
    this.asked++;
    this.set({ preview: { kind: 'stopped' } });
  }

  /**
   * Inserts a table, or updates the one that stands: the pane's and the command line's one way to do it.
   * @param accepted - addresses of typed cells that the user was told to be lost
   * @param options - the Insert button shows a new sheet, which stands behind the others; the command line goes nowhere
   */
  insert(
    request: BlockRequest,
    accepted: readonly string[] = [],
    options: { isShown?: boolean } = {},
  ): Promise<InsertReport> {
    return this.work('insert', () => this.service.insertBlock(request, this.progress, accepted, options));
  }

  /** Completes a block whose session was lost. */
  finish(id: string): Promise<InsertReport> {
    return this.work('finish', () => this.service.finishInsertion(id, this.progress));
  }

  private readonly progress = (progress: Progress): void => {
    const { working } = this.state;
    if (working) this.set({ working: { ...working, progress } });
  };

  private async work(
    activity: 'insert' | 'finish',
    insert: () => Promise<InsertReport>,
  ): Promise<InsertReport> {
    this.beginWork(activity);
    try {
      const report = await insert();
      const { id, table, address, newSheet } = report;
      this.set({
        view: 'result',
        working: null,
        report,
        set: null,
        last: { ...this.state.last, id, table, address, newSheet, state: 'done' },
        notice: activity === 'finish' ? { kind: 'finished', address } : null,
        choices: { ...this.state.choices, another: false },
      });
      return report;
    } catch (error) {
      throw this.failed(error, activity);
    }
  }

  /** Takes the last block away; where it was edited since, the pane asks first unless told otherwise. */
  async remove(options: { evenIfEdited?: boolean } = {}): Promise<InsertionRecord> {
    const { view } = this.state;
    this.beginWork('remove');
    try {
      const removed = await this.service.removeLastInsertion(options);
      this.set({ working: null, report: null, last: null });
      // a pane that nobody has seen yet reads the workbook when it is shown
      if (this.isOpen) await this.start({ kind: 'removed', address: removed.address });
      else this.set({ view: 'form' });
      return removed;
    } catch (error) {
      const problem = this.failed(error, 'remove', view === 'result' ? 'result' : 'form');
      if (problem.code === 'editedSince') {
        const address = problem.details.address ?? this.state.last?.address ?? '';
        this.set({ notice: { kind: 'edited', address } });
      }
      throw problem;
    }
  }

  /** One thing at a time: two writes at once would each verify the other's cells. */
  private beginWork(activity: Activity): void {
    if (this.state.working || this.elsewhere.isUnderWay) throw new WorkbookProblem('busyWorkbook');
    this.search.end();
    clearTimeout(this.timer);
    this.asked++;
    this.resultTab = this.state.tab;
    this.set({ view: 'working', working: { activity, progress: null }, notice: null });
  }

  private failed(error: unknown, during: Activity, view: 'form' | 'result' = 'form'): WorkbookProblem {
    const problem = asWorkbookProblem(error);
    this.watch.endIfLost(problem);
    this.set({ view, working: null, notice: { kind: 'problem', problem, during } });
    this.schedulePreview();
    return problem;
  }

  /** Puts the table at a cell, which is shown. */
  async placeAt(address: string): Promise<void> {
    await this.goTo(address);
    // the event of the selection does not come in every workbook
    this.set({ selection: address });
    this.change({ place: 'cell' });
  }

  async goTo(address: string): Promise<void> {
    try {
      await this.service.goTo(address);
    } catch (error) {
      this.set({ notice: { kind: 'problem', problem: asWorkbookProblem(error), during: 'goTo' } });
    }
  }

  /** From the result back to the form, with the workbook read anew (there may be a new sheet). */
  insertAnother(): Promise<void> {
    this.set({ report: null, set: null, page: 'gallery' });
    return this.start();
  }

  closeNotice(): void {
    this.set({ notice: null });
  }
}
