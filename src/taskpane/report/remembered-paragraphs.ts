import {
  figureName,
  rewritten,
  tableOfParagraph,
  writtenParagraph,
  type Rewritten,
  type WrittenParagraph,
} from '../../reports';
import type { WritableTable } from '../../workbook/report-tables/writable-tables';
import type { ObservedState } from '../observed-state';
import { asWorkbookProblem } from '../problem-text';
import { FOCUS, type ParagraphsState, type ReportState } from './report-state';

/** What the workbook remembers of paragraphs. */
export interface ParagraphService {
  readParagraphs(): Promise<WrittenParagraph[]>;
  rememberParagraph(paragraph: WrittenParagraph): Promise<void>;
  forgetParagraph(id: string): Promise<void>;
  readWritableTables(): Promise<WritableTable[]>;
}

/** Paragraphs that were written from tables: remembered with their cells, and written again from what stands there now. */
export class RememberedParagraphs {
  constructor(
    private readonly report: ObservedState<ReportState>,
    private readonly service: ParagraphService,
  ) {}

  /** Reads them from the workbook. */
  async load(): Promise<void> {
    await this.trying(async () => this.set({ paragraphs: await this.service.readParagraphs() }));
  }

  /** Remembers the paragraph that the tab shows, of the chosen table. */
  async remember(): Promise<void> {
    const { tables, table: place, leftOut, style, short, sayRounding } = this.report.state;
    const table = tables.kind === 'ready' ? tables.tables[place] : undefined;
    if (table === undefined) return;
    const { sheet, address, title, figures } = table;
    const names = figures.filter((_, at) => leftOut.has(at)).map(figureName);
    const wording = { style, short, sayRounding };
    const id = Date.now().toString(36);
    await this.save(writtenParagraph(id, { sheet, address, title }, figures, names, wording));
  }

  /** Reads the tables again and writes every paragraph from them. */
  async refresh(): Promise<void> {
    this.set({ refreshed: 'working', problem: null });
    await this.trying(async () => {
      const tables = await this.service.readWritableTables();
      const paragraphs = await this.service.readParagraphs();
      const now = paragraphs.map((paragraph): [string, Rewritten | null] => {
        const table = tableOfParagraph(paragraph, tables);
        return [paragraph.id, table && rewritten(paragraph, table.figures)];
      });
      this.set({ paragraphs, refreshed: new Map(now) });
    });
    this.report.set({ focus: { on: FOCUS.refresh } });
  }

  /** Remembers the new version of a paragraph: the next look compares with it. */
  async take(id: string): Promise<void> {
    const { paragraphs, refreshed } = this.report.state.remembered;
    const paragraph = paragraphs.find((one) => one.id === id);
    const now = refreshed instanceof Map ? refreshed.get(id) : null;
    if (paragraph === undefined || !now) return;
    await this.save({ ...paragraph, text: now.text, figures: now.figures }, paragraphs);
  }

  async forget(id: string): Promise<void> {
    await this.trying(async () => {
      await this.service.forgetParagraph(id);
      const { paragraphs, refreshed } = this.report.state.remembered;
      const others = refreshed instanceof Map ? new Map(refreshed) : refreshed;
      if (others instanceof Map) others.delete(id);
      this.set({ paragraphs: paragraphs.filter((one) => one.id !== id), refreshed: others });
    });
    this.report.set({ focus: { on: FOCUS.refresh } });
  }

  private async save(
    paragraph: WrittenParagraph,
    all: readonly WrittenParagraph[] = this.report.state.remembered.paragraphs,
  ): Promise<void> {
    await this.trying(async () => {
      await this.service.rememberParagraph(paragraph);
      const { refreshed } = this.report.state.remembered;
      const others = refreshed instanceof Map ? new Map(refreshed) : null;
      others?.delete(paragraph.id);
      this.set({
        paragraphs: [paragraph, ...all.filter(({ id }) => id !== paragraph.id)],
        refreshed: others,
      });
    });
    this.report.set({ focus: { on: FOCUS.refresh } });
  }

  /** What the workbook refuses is told, and nothing is lost. */
  private async trying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { refreshed } = this.report.state.remembered;
      this.set({
        problem: asWorkbookProblem(error),
        refreshed: refreshed === 'working' ? null : refreshed,
      });
    }
  }

  private set(more: Partial<ParagraphsState>): void {
    this.report.set({ remembered: { ...this.report.state.remembered, problem: null, ...more } });
  }
}
