import { readReportInSteps, type ReportFigure } from '../../reports';

/** Milliseconds of work between two chances for the pane to draw and to hear its buttons. */
const SLICE = 24;

/** The work was given up. */
export class WorkStopped extends Error {
  constructor() {
    super('the work was stopped');
    this.name = 'WorkStopped';
  }
}

/** How work in slices tells how far it is, and is told to stop. */
interface Slicing {
  /** Told after each slice which share of the work is done, 0 to 1. */
  onProgress: (share: number) => void;
  /** Asked after each slice; once true the work ends with `WorkStopped`. */
  isStopped: () => boolean;
  now?: () => number;
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Does work of any length in slices, so that the pane stays responsive.
 * @param steps - the work, which gives behind each of its steps the share that is done
 */
export async function inSlices<Done>(
  steps: Generator<number, Done, void>,
  { onProgress, isStopped, now = () => performance.now() }: Slicing,
): Promise<Done> {
  let sliceEnd = now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() < sliceEnd) continue;
    onProgress(step.value);
    await nextTurn();
    if (isStopped()) throw new WorkStopped();
    sliceEnd = now() + SLICE;
  }
}

/** Reads texts one after the other, step by step; the figures of each are those of reading it at once. */
export function* readTexts(texts: readonly string[]): Generator<number, ReportFigure[][], void> {
  const all = Math.max(
    1,
    texts.reduce((sum, { length }) => sum + length, 0),
  );
  const read: ReportFigure[][] = [];
  let before = 0;
  for (const text of texts) {
    const reading = readReportInSteps(text);
    for (;;) {
      const step = reading.next();
      if (step.done) {
        read.push(step.value);
        break;
      }
      yield (before + step.value) / all;
    }
    before += text.length;
  }
  return read;
}
