import type { BlockPlan, BlockPreview, BlockRequest, InsertReport } from '../../contract';
import type { ReferenceTable } from '../../workbook/report-tables/reference-tables';
import { firstCell } from '../choices';
import { ObservedState } from '../observed-state';
import type { PaneSession } from '../session';
import type { Language } from '../texts';
import { FigureCorrections } from './figure-corrections';
import { inSlices, readTexts, WorkStopped } from './in-slices';
import { openDocument } from './open-document';
import type { ReadFigure } from './read-figure';
import { Reconciling } from './reconciling';
import { RememberedParagraphs, type ParagraphService } from './remembered-paragraphs';
import { faultOf, requestOf, tableOf, type ReportTable } from './report-table';
import { FIRST_STATE, FOCUS, type ReportMode, type ReportState } from './report-state';
import { Writing } from './writing';

/** What the tab asks of the workbook. */
interface ReportService extends ParagraphService {
  /** The tables of the workbook that state plans and bases. */
  readReferenceTables(): Promise<ReferenceTable[]>;
  /** A block as it will be written. */
  previewBlock(request: BlockRequest): Promise<BlockPreview>;
}

/** What belongs to one reading of the texts, and goes with it. */
const NOTHING_READ = {
  figures: [],
  active: null,
  editing: null,
  drafts: new Map(),
  dropped: null,
  reconciling: { kind: 'none' },
} as const satisfies Partial<ReportState>;

/** The tab of reports without its looks. */
export class ReportSession extends ObservedState<ReportState> {
  /** Count readings and files opened; the answer of an older one is dropped. */
  private readings = 0;
  private openings = 0;

  readonly corrections = new FigureCorrections(this);
  readonly reconciling: Reconciling;
  readonly writing: Writing;
  readonly paragraphs: RememberedParagraphs;

  constructor(
    private readonly service: ReportService,
    private readonly pane: Pick<PaneSession, 'insertion' | 'state'>,
  ) {
    super(FIRST_STATE);
    this.reconciling = new Reconciling(this, () => service.readReferenceTables());
    this.writing = new Writing(this, () => service.readWritableTables());
    this.paragraphs = new RememberedParagraphs(this, service);
  }

  /** What the figures are inserted as follows from what the tab is used for. */
  chooseMode(mode: ReportMode): void {
    const block = mode === 'reconcile' ? 'reconciliation' : 'results';
    this.set({ mode, ...(mode !== 'write' && { block }) });
  }

  typeText(place: number, text: string): void {
    this.set({ texts: this.state.texts.map((one, at) => (at === place ? text : one)) });
  }

  /** Puts what a file says where a text is still empty, else beside the texts: what was typed or pasted stays. */
  async open(place: number, file: File): Promise<void> {
    const { name } = file;
    const opening = ++this.openings;
    this.set({ opening: { kind: 'opening', name } });
    const opened = await openDocument(file);
    if (opening !== this.openings || this.state.reading.kind !== 'typing') return;
    if (opened.kind === 'problem') {
      this.set({ opening: { kind: 'refused', name, code: opened.code } });
      return;
    }
    const { text, footnotes, pictures } = opened;
    const { texts } = this.state;
    const at = texts[place]?.trim() === '' ? place : texts.length;
    this.set({
      texts: at === texts.length ? [...texts, text] : texts.map((one, index) => (index === at ? text : one)),
      opening: { kind: 'opened', name, footnotes, pictures },
      focus: { on: FOCUS.text(at) },
    });
  }

  addText(): void {
    const { texts } = this.state;
    this.set({ texts: [...texts, ''], focus: { on: FOCUS.text(texts.length) } });
  }

  removeText(place: number): void {
    this.openings++;
    const texts = this.state.texts.filter((_, at) => at !== place);
    this.set({ texts, focus: { on: FOCUS.text(Math.max(0, place - 1)) } });
  }

  /** Reads the texts; what was edited before belongs to another reading and goes. */
  async read(): Promise<void> {
    const { texts } = this.state;
    const reading = ++this.readings;
    this.set({ ...NOTHING_READ, opening: { kind: 'none' }, reading: { kind: 'reading', share: 0 } });
    try {
      const read = await inSlices(readTexts(texts), {
        onProgress: (share) => reading === this.readings && this.set({ reading: { kind: 'reading', share } }),
        isStopped: () => reading !== this.readings,
      });
      if (reading !== this.readings) return;
      const figures = read
        .flatMap((ofText, text) => ofText.map((figure) => ({ figure, text })))
        .map((one, id): ReadFigure => ({ ...one, id, isConfirmed: false }));
      this.set({ reading: { kind: 'read' }, figures, focus: { on: FOCUS.figures } });
    } catch (error) {
      if (!(error instanceof WorkStopped)) throw error;
    }
  }

  /** Gives the reading up; the texts stay. */
  stop(): void {
    this.readings++;
    this.set({ reading: { kind: 'typing', isStopped: true }, focus: { on: FOCUS.text(0) } });
  }

  /** Back to the texts. */
  typeAgain(texts: readonly string[] = this.state.texts): void {
    this.readings++;
    this.reconciling.drop();
    this.set({
      ...NOTHING_READ,
      texts,
      reading: { kind: 'typing', isStopped: false },
      focus: { on: FOCUS.text(0) },
    });
  }

  /** Where the block would go; `null` while a cell is wanted and none is selected. */
  place(): BlockRequest['place'] | null {
    const { selection } = this.pane.state;
    if (this.state.place === 'newSheet') return { kind: 'newSheet' };
    return selection ? { kind: 'cell', address: firstCell(selection) } : null;
  }

  /** The chosen table with the figures as they are now; `null` of a reconciliation that is not there yet. */
  reportTable(language: Language): ReportTable | null {
    const { block, figures, reconciling } = this.state;
    const reconciled = reconciling.kind === 'done' ? reconciling.reconciled : null;
    return tableOf(
      block,
      figures.map(({ figure }) => figure),
      reconciled,
      language,
    );
  }

  /**
   * A table as it will stand on a new sheet.
   * @throws WorkbookProblem where the workbook cannot be asked
   */
  async preview(table: ReportTable, language: Language): Promise<BlockPlan> {
    const { plan } = await this.service.previewBlock(requestOf(table, language, { kind: 'newSheet' }));
    return plan;
  }

  /** Inserts the chosen table; what happens is shown by the pane as of every table. `null`: there is nothing to insert. */
  async insert(language: Language): Promise<InsertReport | null> {
    const [table, place] = [this.reportTable(language), this.place()];
    if (table === null || place === null || faultOf(table) !== null) return null;
    return this.pane.insertion.insert(requestOf(table, language, place));
  }
}
