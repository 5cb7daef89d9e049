import type { LinkRule } from '../contract';
import type { PaneWork } from './pane-work';
import { asWorkbookProblem } from './problem-text';

/** Pointing at a source in the sheet, and the corrections that the workbook remembers. */
export class LinkSession {
  constructor(private readonly pane: PaneWork) {}

  /** From now on a selection in the sheet means a source. */
  beginPicking(): void {
    this.pane.set({ picked: '' });
  }

  /** What is selected; asked for, because the event of it does not come in every workbook. */
  async endPicking(): Promise<string | null> {
    try {
      return await this.pane.service.selectedCell();
    } catch (error) {
      this.pane.set({ notice: { kind: 'problem', problem: asWorkbookProblem(error), during: 'goTo' } });
      return null;
    } finally {
      this.pane.set({ picked: null });
    }
  }

  readRules(): Promise<LinkRule[]> {
    return this.pane.service.readLinkRules();
  }

  /** Another preview follows, for the rules decide its links. */
  async saveRules(rules: LinkRule[]): Promise<void> {
    await this.pane.service.saveLinkRules(rules);
    this.pane.previewAgain();
  }

  async addRules(more: LinkRule[]): Promise<LinkRule[]> {
    const rules = await this.pane.service.addLinkRules(more);
    this.pane.previewAgain();
    return rules;
  }
}
