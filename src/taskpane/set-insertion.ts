import type { InsertReport } from '../contract';
import { firstChoices, formNumberOf, houseOf, requestOf } from './choices';
import type { PaneWork } from './pane-work';
import { chosenBy, type SetReport, type TableSet } from './table-set';

/** Inserts the tables of a set, each on a sheet of its own, and takes them away again. */
export class SetInsertion {
  private isStopped = false;

  constructor(private readonly pane: PaneWork) {}

  /** One table after the other; between two of them it can be stopped. */
  async insert({ offers }: TableSet): Promise<SetReport> {
    const { pane } = this;
    pane.begin('insert');
    this.isStopped = false;
    const reports: InsertReport[] = [];
    const done = () => ({ wanted: offers.length, reports });
    try {
      for (const offer of offers) {
        if (this.isStopped) break;
        const set = { done: reports.length, of: offers.length };
        pane.set({ working: { activity: 'insert', progress: null, set } });
        const { survey, selection, choices, last } = pane.state();
        const formNumber = formNumberOf(offer.table, last);
        const request = requestOf(
          { ...firstChoices(survey), ...houseOf(choices), formNumber, ...chosenBy(offer) },
          selection,
        );
        if (request) reports.push(await pane.service.insertBlock(request, pane.progress));
      }
      pane.set({ view: 'result', working: null, report: null, set: done() });
      return done();
    } catch (error) {
      const problem = pane.failed(error, 'insert', reports.length ? 'result' : 'form');
      if (reports.length) pane.set({ report: null, set: done() });
      throw problem;
    }
  }

  /** After the table that is being written now nothing more of the set is. */
  stop(): void {
    this.isStopped = true;
  }

  /** Takes the tables away, the last one first; stops where one was edited since. */
  async remove(): Promise<void> {
    const { pane } = this;
    pane.begin('remove');
    try {
      for (let { set } = pane.state(); set?.reports.length; { set } = pane.state()) {
        const { id } = set.reports[set.reports.length - 1];
        await pane.service.removeInsertion(id);
        pane.set({ set: { ...set, reports: set.reports.slice(0, -1) } });
      }
      pane.set({ working: null, set: null, page: 'gallery' });
      await pane.restart();
    } catch (error) {
      throw pane.failed(error, 'remove', 'result');
    }
  }
}
