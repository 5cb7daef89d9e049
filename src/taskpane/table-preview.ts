import type { BlockPreview, BlockRequest } from '../contract';
import { requestOf } from './choices';
import type { PaneState } from './pane-state';
import type { PaneWork } from './pane-work';
import type { TablePeriod } from './table-period';

/** Pause after the last change before a preview is made, so that typing a year makes one and not four. */
const PAUSE = 250;

/** The preview of the chosen table: one at a time, and never an older one than what is chosen. */
export class TablePreview {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts previews; the answer of an older one is dropped. */
  private asked = 0;

  constructor(
    private readonly pane: PaneWork,
    private readonly period: TablePeriod,
  ) {}

  /** Makes the preview once nothing changed for a moment; without one where the pane shows no form of a table. */
  make(pause = PAUSE): void {
    const { view, page, choices, selection } = this.pane.state();
    clearTimeout(this.timer);
    if (view !== 'form' || page !== 'table') return;
    const question = ++this.asked;
    const request = requestOf(choices, selection);
    this.show({ kind: request ? 'loading' : 'none' });
    if (request) this.timer = setTimeout(() => void this.ask(request, question), pause);
  }

  private async ask(request: BlockRequest, question: number): Promise<void> {
    let preview: BlockPreview;
    try {
      preview = await this.pane.service.previewBlock(request);
    } catch (error) {
      const problem = this.pane.problemOf(error);
      if (question !== this.asked) return;
      this.period.leave();
      return this.show({ kind: 'failed', problem });
    }
    if (question !== this.asked || this.period.takeFrom(preview)) return;
    this.show({ kind: 'ready', preview, request });
  }

  /** The user wants no preview of what is chosen now. */
  stop(): void {
    this.drop();
    this.show({ kind: 'stopped' });
  }

  /** Whatever was asked does not matter any more. */
  drop(): void {
    clearTimeout(this.timer);
    this.asked++;
  }

  private show(preview: PaneState['preview']): void {
    this.pane.set({ preview });
  }
}
