import type { RecognisedColumn } from '../recognition';
import type { PublishedIndex, StatedLevel } from '../tables';

/** What a published index that a form states is of, and what it compares with; `null`: none that a source is asked for. */
export function publishedIn(read: RecognisedColumn, states: StatedLevel | null): PublishedIndex | null {
  const { compared } = read;
  if (read.form !== 'index' || !compared || !states || states.years !== 0 || states.number !== undefined)
    return null;
  if (compared.with === 'previousPeriod')
    return states.part === 'month' && !states.months ? 'monthOnLastMonth' : null;
  if (compared.with !== 'samePeriod') return null;
  switch (states.part) {
    case 'month':
      return states.months ? 'lastMonthOnYear' : 'monthOnYear';
    case 'months':
      return 'yearToDateOnYear';
    case 'quarter':
      return 'quarterOnYear';
    default:
      return null;
  }
}
