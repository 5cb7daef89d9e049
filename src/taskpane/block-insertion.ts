import type { BlockRequest, InsertionRecord, InsertReport } from '../contract';
import type { PaneWork } from './pane-work';

/** Inserts one table, completes it where it was interrupted, and takes it away again. */
export class BlockInsertion {
  constructor(private readonly pane: PaneWork) {}

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
    const { service, progress } = this.pane;
    return this.write('insert', () => service.insertBlock(request, progress, accepted, options));
  }

  /** Completes a block whose session was lost. */
  finish(id: string): Promise<InsertReport> {
    const { service, progress } = this.pane;
    return this.write('finish', () => service.finishInsertion(id, progress));
  }

  private async write(
    activity: 'insert' | 'finish',
    write: () => Promise<InsertReport>,
  ): Promise<InsertReport> {
    const { pane } = this;
    pane.begin(activity);
    try {
      const report = await write();
      const { id, table, address, newSheet } = report;
      pane.set({
        view: 'result',
        working: null,
        report,
        set: null,
        last: { ...pane.state().last, id, table, address, newSheet, state: 'done' },
        notice: activity === 'finish' ? { kind: 'finished', address } : null,
        choices: { ...pane.state().choices, another: false },
      });
      return report;
    } catch (error) {
      throw pane.failed(error, activity);
    }
  }

  /** Takes the last block away; where it was edited since, the pane asks first unless told otherwise. */
  async remove(options: { evenIfEdited?: boolean } = {}): Promise<InsertionRecord> {
    const { pane } = this;
    const { view } = pane.state();
    pane.begin('remove');
    try {
      const removed = await pane.service.removeLastInsertion(options);
      pane.set({ working: null, report: null, last: null });
      await pane.restart({ kind: 'removed', address: removed.address });
      return removed;
    } catch (error) {
      const problem = pane.failed(error, 'remove', view === 'result' ? 'result' : 'form');
      if (problem.code === 'editedSince') {
        const address = problem.details.address ?? pane.state().last?.address ?? '';
        pane.set({ notice: { kind: 'edited', address } });
      }
      throw problem;
    }
  }
}
