import type { FigureToWrite, ReportFigure, ReportStyle } from '../../reports';
import type { BlockRequest, InsertReport } from '../../workbook';
import type { WorkbookProblem } from '../../workbook/requests';
import type { WritableTable } from '../../workbook/writable-tables';
import { firstCell } from '../choices';
import { asWorkbookProblem } from '../problem-text';
import type { PaneSession } from '../session';
import type { Language } from '../texts';
import { blockOf, type BlockKind } from './blocks';
import type { ReadFigure } from './read-figure';
import { readInSlices, ReadingStopped } from './read-slices';

/** What the tab asks of the workbook. */
export interface ReportService {
  /** The tables of the workbook that a paragraph can be written from. */
  readWritableTables(): Promise<WritableTable[]>;
}

export type ReadingState =
  { kind: 'typing'; isStopped: boolean } | { kind: 'reading'; share: number } | { kind: 'read' };

export type TablesState =
  | { kind: 'unread' }
  | { kind: 'reading' }
  | { kind: 'ready'; tables: WritableTable[] }
  | { kind: 'failed'; problem: WorkbookProblem };

export interface ReportState {
  mode: 'read' | 'write';
  text: string;
  reading: ReadingState;
  figures: readonly ReadFigure[];
  /** Figure whose phrase is shown in the text. */
  active: number | null;
  editing: number | null;
  /** Figure dropped last, to be taken back. */
  dropped: ReadFigure | null;
  block: BlockKind;
  place: 'newSheet' | 'cell';
  tables: TablesState;
  /** Place of the chosen table among those found. */
  table: number;
  style: ReportStyle;
  short: boolean;
  sayRounding: boolean;
  /** Places of the figures of the chosen table that are left out. */
  leftOut: ReadonlySet<number>;
}

/** The tab of reports without its looks. */
export class ReportSession {
  state: ReportState = {
    mode: 'read',
    text: '',
    reading: { kind: 'typing', isStopped: false },
    figures: [],
    active: null,
    editing: null,
    dropped: null,
    block: 'results',
    place: 'newSheet',
    tables: { kind: 'unread' },
    table: 0,
    style: 'brackets',
    short: false,
    sayRounding: false,
    leftOut: new Set(),
  };
  private readonly listeners = new Set<(state: ReportState) => void>();
  /** Counts readings; the answer of an older one is dropped. */
  private asked = 0;

  constructor(
    private readonly service: ReportService,
    private readonly pane: Pick<PaneSession, 'insertGiven' | 'state'>,
  ) {}

  subscribe(listener: (state: ReportState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Changes what needs no more thought than that. */
  set(change: Partial<ReportState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener(this.state));
  }

  /** Reads the text anew; what was edited before belongs to another reading and goes. */
  async read(): Promise<void> {
    const { text } = this.state;
    const reading = ++this.asked;
    this.set({
      reading: { kind: 'reading', share: 0 },
      figures: [],
      active: null,
      editing: null,
      dropped: null,
    });
    try {
      const figures = await readInSlices(
        text,
        (share) => reading === this.asked && this.set({ reading: { kind: 'reading', share } }),
        () => reading !== this.asked,
      );
      if (reading !== this.asked) return;
      const read = figures.map((figure, id) => ({ id, figure, isConfirmed: false }));
      this.set({ reading: { kind: 'read' }, figures: read });
    } catch (error) {
      if (!(error instanceof ReadingStopped)) throw error;
    }
  }

  /** Gives the reading up; the text stays. */
  stop(): void {
    this.asked++;
    this.set({ reading: { kind: 'typing', isStopped: true } });
  }

  /** Back to the text. */
  typeAgain(text = this.state.text): void {
    this.asked++;
    this.set({
      text,
      reading: { kind: 'typing', isStopped: false },
      figures: [],
      active: null,
      editing: null,
      dropped: null,
    });
  }

  drop(id: number): void {
    const dropped = this.state.figures.find((one) => one.id === id) ?? null;
    const figures = this.state.figures.filter((one) => one.id !== id);
    const { editing } = this.state;
    this.set({ figures, dropped, active: null, editing: editing === id ? null : editing });
  }

  /** Takes the figure dropped last back, to its place. */
  takeBack(): void {
    const { dropped, figures } = this.state;
    if (dropped === null) return;
    this.set({ figures: [...figures, dropped].sort((a, b) => a.id - b.id), dropped: null });
  }

  confirm(id: number): void {
    this.change(id, {});
  }

  /** Puts the user's own words and numbers in place of those read. */
  edit(id: number, change: Partial<ReportFigure>): void {
    this.change(id, change);
    this.set({ editing: null });
  }

  private change(id: number, change: Partial<ReportFigure>): void {
    const figures = this.state.figures.map((one) =>
      one.id === id ? { ...one, figure: { ...one.figure, ...change }, isConfirmed: true } : one,
    );
    this.set({ figures });
  }

  /** Where the block would go; `null` while a cell is wanted and none is selected. */
  place(): BlockRequest['place'] | null {
    const { selection } = this.pane.state;
    if (this.state.place === 'newSheet') return { kind: 'newSheet' };
    return selection ? { kind: 'cell', address: firstCell(selection) } : null;
  }

  /** The chosen table with the figures as they are now; `null` where there is nothing to put into it, or no place for it. */
  block(language: Language) {
    const { block, figures, text } = this.state;
    const place = this.place();
    if (place === null) return null;
    return blockOf(
      block,
      figures.map(({ figure }) => figure),
      text,
      place,
      language,
    );
  }

  /** Inserts the chosen table; what happens is shown by the pane as of every table. */
  async insert(language: Language): Promise<InsertReport | null> {
    const given = this.block(language);
    return given && this.pane.insertGiven(given);
  }

  /** Looks for tables in the workbook as it is now. */
  async findTables(): Promise<void> {
    this.set({ tables: { kind: 'reading' } });
    try {
      const tables = await this.service.readWritableTables();
      this.set({ tables: { kind: 'ready', tables }, table: 0, leftOut: new Set() });
    } catch (error) {
      this.set({ tables: { kind: 'failed', problem: asWorkbookProblem(error) } });
    }
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
