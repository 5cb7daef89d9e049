import { readReportInSteps, type ReportFigure } from '../../reports';

/** Milliseconds of reading between two chances for the pane to draw and to hear its buttons. */
const SLICE = 24;

/** The reading was given up. */
export class ReadingStopped extends Error {
  constructor() {
    super('the reading was stopped');
    this.name = 'ReadingStopped';
  }
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Reads a report of any length in slices, so that the pane stays responsive: the figures are those of reading it at once.
 * @param onProgress - told after each slice which share of the text is read, 0 to 1
 * @param isStopped - asked after each slice; once true the reading ends with `ReadingStopped`
 */
export async function readInSlices(
  text: string,
  onProgress: (share: number) => void,
  isStopped: () => boolean,
  now: () => number = () => performance.now(),
): Promise<ReportFigure[]> {
  const reading = readReportInSteps(text);
  let sliceEnd = now() + SLICE;
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    if (now() < sliceEnd) continue;
    onProgress(step.value / text.length);
    await nextTurn();
    if (isStopped()) throw new ReadingStopped();
    sliceEnd = now() + SLICE;
  }
}
