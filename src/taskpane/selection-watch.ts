import type { WorkbookProblem } from '../workbook/excel/problem';
import type * as workbook from '../workbook';

/** Follows the selection: at most one watch, and another one after the connection was lost. */
export class SelectionWatch {
  /** Ends the watch; `null` while no one watches. */
  private stop: (() => void) | null = null;

  constructor(
    private readonly service: Pick<typeof workbook, 'watchSelection'>,
    private readonly listener: (selection: string) => void,
  ) {}

  async begin(): Promise<void> {
    if (this.stop) return;
    this.stop = () => undefined;
    try {
      this.stop = await this.service.watchSelection(this.listener);
    } catch {
      // without the event the pane keeps the selection of its last survey; inserting still checks the place
      this.stop = null;
    }
  }

  /** A lost connection takes the watch along, so that the next beginning must begin another one. */
  endIfLost({ code }: WorkbookProblem): void {
    if (code !== 'sessionLostBeforeWrite' && code !== 'sessionLostAfterWrite') return;
    this.stop?.();
    this.stop = null;
  }
}
