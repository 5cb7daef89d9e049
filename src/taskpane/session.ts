import type { InsertionRecord, TableOffer, WorkbookSurvey } from '../contract';
import type { TableRef } from '../tables';
import type { Progress } from '../workbook';
import { WorkbookProblem } from '../workbook/excel/problem';
import { BlockInsertion } from './block-insertion';
import { ChangesElsewhere } from './changes-elsewhere';
import { firstChoices, formNumberOf, type Choices } from './choices';
import { LinkSession } from './link-session';
import { ObservedState } from './observed-state';
import { OffersFinder } from './offers-finder';
import { FIRST_STATE, type Activity, type Notice, type PaneState, type TabName } from './pane-state';
import type { PaneWork } from './pane-work';
import { asWorkbookProblem } from './problem-text';
import { SelectionWatch } from './selection-watch';
import { SetInsertion } from './set-insertion';
import { TablePeriod } from './table-period';
import { TemplateSession } from './template-session';
import { TablePreview } from './table-preview';
import { chosenBy } from './table-set';
import type { WorkbookService } from './workbook-service';

const ONE_NAME_COLUMN = { nameColumns: '1' };

/** The pane without its looks: what is chosen, what is under way, what happened. Views draw its state. */
export class PaneSession extends ObservedState<PaneState> {
  /** Counts surveys; the answer of an older one is dropped. */
  private surveys = 0;
  /** The user chose something: no survey decides it then. */
  private touched = false;
  /** Whether the pane was shown and has read the workbook; a runtime started for functions alone has not. */
  private isOpen = false;
  private resultTab: TabName = 'tables';

  private readonly watch: SelectionWatch;
  private readonly search: OffersFinder;
  readonly period: TablePeriod;
  readonly preview: TablePreview;
  /** One table. */
  readonly insertion: BlockInsertion;
  /** Several tables in one go. */
  readonly sets: SetInsertion;
  /** Pointing at sources, and the rules that are remembered. */
  readonly links: LinkSession;
  /** Templates of the department's own. */
  readonly templates: TemplateSession;
  /** What other parts of the pane do to the workbook. */
  readonly elsewhere = new ChangesElsewhere();

  constructor(private readonly service: WorkbookService) {
    super(FIRST_STATE);
    const work: PaneWork = {
      service,
      state: () => this.state,
      set: (change) => this.set(change),
      choose: (change) => this.choose(change),
      begin: (activity) => this.beginWork(activity),
      failed: (error, during, view) => this.failed(error, during, view),
      problemOf: (error) => this.problemOf(error),
      progress: (progress) => this.progress(progress),
      restart: (notice) => this.restart(notice),
      previewAgain: () => this.preview.make(),
    };
    this.period = new TablePeriod(work);
    this.preview = new TablePreview(work, this.period);
    this.insertion = new BlockInsertion(work);
    this.sets = new SetInsertion(work);
    this.links = new LinkSession(work);
    this.templates = new TemplateSession(work);
    this.search = new OffersFinder(service, (offers) => this.set({ offers }));
    this.watch = new SelectionWatch(service, (selection) => {
      if (this.state.picked !== null) return this.set({ picked: selection });
      this.set({ selection });
      if (this.state.choices.place === 'cell') this.preview.make();
    });
  }

  /** Reads the workbook and shows the form; called at start, on "try again" and after a lost session. */
  async start(notice: Notice | null = null): Promise<void> {
    const survey = ++this.surveys;
    this.isOpen = true;
    this.preview.drop();
    this.elsewhere.isUnread = false;
    this.set({ view: 'reading', notice });
    try {
      const [found, last] = await Promise.all([this.service.surveyWorkbook(), this.service.lastInsertion()]);
      if (survey !== this.surveys) return;
      this.showForm(found, last);
      await this.watch.begin();
    } catch (error) {
      const problem = this.problemOf(error);
      if (survey !== this.surveys) return;
      this.set({ view: 'form', notice: { kind: 'problem', problem, during: 'survey' } });
    }
  }

  /** Stops waiting for the survey: the form opens with what is known. */
  stopReading(): void {
    this.surveys++;
    this.set({ view: 'form' });
    this.preview.make();
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
    this.preview.make();
    void this.templates.read();
    if (this.state.page === 'gallery') void this.search.begin();
  }

  /** From what the workbook can fill to that very table. */
  openOffer(offer: TableOffer): void {
    this.openTable(offer.table, chosenBy(offer));
  }

  /** A card that says how much the workbook fills of a table opens it in that period, unless the user said another. */
  openCard({ table, template }: TableRef, offer?: TableOffer): void {
    const chosen = offer && !this.period.isTyped ? chosenBy(offer) : {};
    this.openTable(table, { ...chosen, ...(template && { template }) });
  }

  /** Changes the form; a new preview follows. */
  change(change: Partial<Choices>): void {
    if (this.state.view === 'working') return;
    if ('year' in change || 'month' in change) this.period.type();
    // another table was wanted of the one that was chosen then
    const another = change.another ?? (this.state.choices.another && !change.table);
    // columns that names go over are those of the place that was chosen then
    this.choose({ ...('place' in change && ONE_NAME_COLUMN), ...change, another });
  }

  private choose(change: Partial<Choices>): void {
    this.touched = true;
    this.set({ choices: { ...this.state.choices, ...change } });
    this.preview.make();
  }

  openTab(tab: TabName): void {
    this.set({ tab });
    if (tab === 'blocks' || tab === 'check' || tab === 'units') return;
    // what an insertion did is told in the tab that it was made in
    if (this.state.view === 'result' && tab !== this.resultTab) void this.insertAnother();
    else if (this.elsewhere.isUnread) void this.start();
  }

  /** From the gallery to a table. What was said of another table's sources does not hold for this one. */
  openTable(table: Choices['table'], chosen: Partial<Choices> = {}): void {
    this.search.end();
    this.period.leave();
    if (Object.keys(chosen).length) this.touched = true;
    const { choices: last, periodBefore } = this.state;
    const choices: Choices = {
      ...last,
      formNumber: table === last.table ? last.formNumber : formNumberOf(table, this.state.last),
      ...periodBefore,
      ...ONE_NAME_COLUMN,
      source: 'auto',
      another: false,
      links: {},
      template: undefined,
      ...chosen,
      table,
    };
    this.set({ page: 'table', picked: null, periodBefore: null, choices });
    this.preview.make();
  }

  /** From an inserted block to the place where a template is made of it. */
  makeTemplate(source: { sheet: string; cell?: string }): void {
    if (this.state.view === 'working') return;
    this.leaveResult();
    this.set({ tab: 'tables' });
    this.openGallery();
    this.templates.begin(source);
  }

  openGallery(): void {
    this.preview.drop();
    this.set({ page: 'gallery', picked: null, preview: { kind: 'none' } });
    if (this.state.view === 'form') this.search.resume();
  }

  /** Opens the pane on a table, as the ribbon's buttons do. */
  show(table: Choices['table']): void {
    if (this.state.view === 'working') return;
    this.leaveResult();
    this.set({ tab: 'tables', notice: null });
    this.openTable(table);
  }

  /** From what was done, or was done elsewhere, back to the form. */
  private leaveResult(): void {
    if (this.state.view === 'result' || this.elsewhere.isUnread) void this.insertAnother();
  }

  private progress(progress: Progress): void {
    const { working } = this.state;
    if (working) this.set({ working: { ...working, progress } });
  }

  private async restart(notice: Notice | null = null): Promise<void> {
    // a pane that was not shown yet reads the workbook when it is
    if (this.isOpen) await this.start(notice);
    else this.set({ view: 'form' });
  }

  /** One thing at a time: two writes at once would each verify the other's cells. */
  private beginWork(activity: Activity): void {
    if (this.state.working || this.elsewhere.isUnderWay) throw new WorkbookProblem('busyWorkbook');
    this.search.end();
    this.surveys++;
    this.preview.drop();
    this.resultTab = this.state.tab;
    this.set({ view: 'working', working: { activity, progress: null }, notice: null });
  }

  private problemOf(error: unknown): WorkbookProblem {
    const problem = asWorkbookProblem(error);
    this.watch.endIfLost(problem);
    return problem;
  }

  private failed(error: unknown, during: Activity, view: 'form' | 'result' = 'form'): WorkbookProblem {
    const problem = this.problemOf(error);
    this.set({ view, working: null, notice: { kind: 'problem', problem, during } });
    this.preview.make();
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

  /** From the result back to the form, with the workbook read again (there may be a new sheet). */
  insertAnother(): Promise<void> {
    this.set({ report: null, set: null, page: 'gallery' });
    return this.start();
  }

  closeNotice(): void {
    this.set({ notice: null });
  }
}
