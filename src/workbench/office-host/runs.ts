import type { RequestBody } from './wire';

/** Runs of the add-in that are remembered: more do not go on side by side. */
const MOST_RUNS = 64;

/**
 * Tells which requests are of the same run of the add-in (`Excel.run`, a request context). A request does not say; but Office.js counts
 * all ids of a run up, and begins each with the first ones.
 */
export class Runs {
  /** The last id of each run, the newest run last. */
  private readonly lastIds = new Map<number, number>();
  private count = 0;

  /** The number of the run that a request is of. */
  of({ Actions, ObjectPaths }: RequestBody): number {
    const ids = Actions.map(({ Id }) => Id);
    const first = ids.reduce((least, id) => Math.min(least, id), Infinity);
    let run = 0;
    for (const [known, last] of this.lastIds)
      if (last < first && last >= (this.lastIds.get(run) ?? 0)) run = known;
    if (run === 0) run = ++this.count;
    const last = [...ids, ...Object.keys(ObjectPaths).map(Number)].reduce(
      (most, id) => Math.max(most, id),
      0,
    );
    this.lastIds.delete(run);
    this.lastIds.set(run, last);
    const [oldest] = this.lastIds.keys();
    if (this.lastIds.size > MOST_RUNS && oldest !== undefined) this.lastIds.delete(oldest);
    return run;
  }
}
