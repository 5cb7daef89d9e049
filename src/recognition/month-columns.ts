import { isOneMonth, lastMonthOf } from '../indicators/language/periods';
import type { RecognisedColumn } from './recognised-table';

/** Fewer columns of months than these make no table by months. */
const LEAST_MONTHS = 3;

/** Whether columns hold the results of months: "T1 | T2 | T3". */
export function areByMonths(columns: readonly RecognisedColumn[]): boolean {
  const months = columns.flatMap(({ part, form, compared, role }) =>
    part && isOneMonth(part) && form === 'level' && compared === null && role === 'actual'
      ? [lastMonthOf(part)]
      : [],
  );
  return new Set(months).size >= LEAST_MONTHS;
}
