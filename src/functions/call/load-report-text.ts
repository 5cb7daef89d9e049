import { notAvailable } from './cell-error';
import type * as reportText from './report-text';

type ReportText = typeof reportText;

/** Once it has been fetched; cells are then answered at once. */
let fetched: ReportText | null = null;

/** Fetches what reads and writes report text. A fetch that failed is tried again by the next call. */
export async function loadReportText(): Promise<ReportText> {
  return (fetched ??= await import(/* webpackChunkName: "report-text" */ './report-text'));
}

/** The answer of a function about report text: a promise until its code has come, `#N/A` that says so where it does not come. */
export function withReportText<Answer>(answer: (text: ReportText) => Answer): Promise<Answer> {
  // Excel takes an answer that is at hand in the place of a promise, and shows it without #BUSY!
  if (fetched) return answer(fetched) as unknown as Promise<Answer>;
  return loadReportText().then(answer, () => {
    throw notAvailable('notFetched', {});
  });
}
