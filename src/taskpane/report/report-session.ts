import type { FigureToWrite, ReconcileSource, ReportFigure, StatedLevel } from '../../reports';
import { reconcileInSteps } from '../../reports';
import type { BlockPlan, BlockPreview, BlockRequest, InsertReport } from '../../contract';
import type { ReferenceTable } from '../../workbook/report-tables/reference-tables';
import type { WritableTable } from '../../workbook/report-tables/writable-tables';
import { firstCell } from '../choices';
import { ObservedState } from '../observed-state';
import { asWorkbookProblem } from '../problem-text';
import type { PaneSession } from '../session';
import type { Language } from '../texts';
import { inSlices, readTexts, WorkStopped } from './in-slices';
import { openDocument } from './open-document';
import type { ReadFigure } from './read-figure';
import { faultOf, requestOf, tableOf, type ReportTable } from './report-table';
import { FIRST_STATE, FOCUS, type Found, type ReportMode, type ReportState } from './report-state';
import { reportTextsIn } from './texts';

/** What the tab asks of the workbook. */
export interface ReportService {
  /** The tables of the workbook that a paragraph can be written from. */
  readWritableTables(): Promise<WritableTable[]>;
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
  dropped: null,
  reconciling: { kind: 'none' },
} as const satisfies Partial<ReportState>;

/** The tab of reports without its looks. */
export class ReportSession extends ObservedState<ReportState> {
  /** Count readings, reconciliations and files opened; the answer of an older one is dropped. */
  private readings = 0;
  private reconciliations = 0;
  private openings = 0;

  constructor(
    private readonly service: ReportService,
    private readonly pane: Pick<PaneSession, 'insert' | 'state'>,
  ) {
    super(FIRST_STATE);
  }

  /** What the figures are inserted as follows from what the tab is used for. */
  chooseMode(mode: ReportMode): void {
    const block = mode === 'reconcile' ? 'reconciliation' : 'results';
    this.set({ mode, ...(mode !== 'write' && { block }) });
  }

  typeText(place: number, text: string): void {
    this.set({ texts: this.state.texts.map((one, at) => (at === place ? text : one)) });
  }

  /** Puts what a file says where a text is still empty, else beside the texts: what somebody typed or pasted stays. */
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

  /** Reads the texts anew; what was edited before belongs to another reading and goes. */
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
    this.reconciliations++;
    this.set({
      ...NOTHING_READ,
      texts,
      reading: { kind: 'typing', isStopped: false },
      focus: { on: FOCUS.text(0) },
    });
  }

  drop(id: number): void {
    const dropped = this.state.figures.find((one) => one.id === id) ?? null;
    const figures = this.state.figures.filter((one) => one.id !== id);
    const { editing } = this.state;
    this.set({
      figures,
      dropped,
      active: null,
      editing: editing === id ? null : editing,
      focus: { on: FOCUS.undo },
    });
  }

  /** Takes the figure dropped last back, to its place. */
  takeBack(): void {
    const { dropped, figures } = this.state;
    if (dropped === null) return;
    this.set({
      figures: [...figures, dropped].sort((a, b) => a.id - b.id),
      dropped: null,
      active: dropped.id,
      focus: { on: FOCUS.drop(dropped.id) },
    });
  }

  confirm(id: number): void {
    this.change(id, {});
    this.set({ focus: { on: FOCUS.edit(id) } });
  }

  /** Puts the user's own words and numbers in place of those read. */
  edit(id: number, change: Partial<ReportFigure>): void {
    this.change(id, change);
    this.endEditing();
  }

  /** Closes the form, from which the keyboard goes back to the button that opened it. */
  endEditing(): void {
    const { editing } = this.state;
    this.set({ editing: null, ...(editing !== null && { focus: { on: FOCUS.edit(editing) } }) });
  }

  private change(id: number, change: Partial<ReportFigure>): void {
    const figures = this.state.figures.map((one) =>
      one.id === id ? { ...one, figure: { ...one.figure, ...change }, isConfirmed: true } : one,
    );
    this.set({ figures });
  }

  /** The texts with their figures as they are now, as they are called in a reconciliation. */
  private sources(language: Language): ReconcileSource[] {
    const { texts, figures } = this.state;
    const { sources } = reportTextsIn(language);
    return texts.map((text, place) => ({
      name: texts.length === 1 ? sources.only : sources.one(place + 1),
      text,
      figures: figures.filter((one) => one.text === place).map(({ figure }) => figure),
    }));
  }

  /** Holds the percentages of the texts against each other's levels and those of the chosen table, in slices. */
  async reconcile(language: Language): Promise<void> {
    const run = ++this.reconciliations;
    const levels = this.referenceLevels();
    const sources = this.sources(language);
    this.set({ reconciling: { kind: 'working', share: 0 } });
    try {
      const reconciliation = await inSlices(reconcileInSteps(sources, levels), {
        onProgress: (share) =>
          run === this.reconciliations && this.set({ reconciling: { kind: 'working', share } }),
        isStopped: () => run !== this.reconciliations,
      });
      if (run !== this.reconciliations) return;
      this.set({ reconciling: { kind: 'done', reconciled: { sources, reconciliation } } });
    } catch (error) {
      if (!(error instanceof WorkStopped)) throw error;
    }
  }

  private referenceLevels(): StatedLevel[] {
    const { references, reference } = this.state;
    if (references.kind !== 'ready' || reference === null) return [];
    const { tables } = references;
    return (reference === 'all' ? tables : [tables[reference]]).flatMap(({ levels }) => levels);
  }

  stopReconciling(): void {
    this.reconciliations++;
    this.set({ reconciling: { kind: 'stopped' }, focus: { on: FOCUS.reconcileAgain } });
  }

  /** Looks for tables to reconcile with in the workbook as it is now. */
  async findReferences(): Promise<void> {
    this.set({ references: { kind: 'reading' }, reference: 'all' });
    this.set({ references: await found(() => this.service.readReferenceTables()) });
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
    return this.pane.insert(requestOf(table, language, place));
  }

  /** Looks for tables to write from in the workbook as it is now. */
  async findTables(): Promise<void> {
    const isAgain = this.state.tables.kind !== 'unread';
    this.set({ tables: { kind: 'reading' } });
    const tables = await found(() => this.service.readWritableTables());
    const hasSome = tables.kind === 'ready' && tables.tables.length > 0;
    const focus = { on: hasSome ? FOCUS.table : FOCUS.tables };
    this.set({ tables, table: 0, leftOut: new Set(), ...(isAgain && { focus }) });
  }

  chooseTable(table: number): void {
    this.set({ table, leftOut: new Set() });
  }

  /** Leaves a figure of the chosen table out of the paragraph, or takes it in again. */
  toggle(place: number): void {
    const leftOut = new Set(this.state.leftOut);
    if (!leftOut.delete(place)) leftOut.add(place);
    this.set({ leftOut });
  }

  /** The figures of the chosen table. */
  tableFigures(): readonly FigureToWrite[] {
    const { tables, table } = this.state;
    return tables.kind === 'ready' ? (tables.tables[table]?.figures ?? []) : [];
  }
}

async function found<Table>(read: () => Promise<Table[]>): Promise<Found<Table>> {
  try {
    return { kind: 'ready', tables: await read() };
  } catch (error) {
    return { kind: 'failed', problem: asWorkbookProblem(error) };
  }
}
