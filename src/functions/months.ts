/* Months of a year and their running totals. One row is one year (one column, where the range has only one). */
import * as arithmetic from '../indicators/arithmetic/ratios';
import type { NoResult } from '../indicators/arithmetic/outcome';
import { isResult } from '../indicators/arithmetic/outcome';
import * as progress from '../indicators/arithmetic/progress';
import type { Answer } from './call/answer';
import { shownAnswer, spill, substitute } from './call/answer';
import type { CellError } from './call/cell-error';
import { isCellError, isOmitted, valueError } from './call/cell-error';
import { NO_DATA, readNumeric, readWritten } from './call/cell-reading';
import { choice } from './call/choice';
import { perSeries, readSeries, seriesOf } from './call/series';

/** A month's cell of a year that may still be running: words without a digit say that it is not reported yet. */
const readReported: typeof readWritten = (cell) =>
  typeof cell === 'string' && !/\d/.test(cell) ? NO_DATA : readWritten(cell);

const emptyRows = substitute(null);

/** The answer for one year: its result, `null` for missing data. */
function shownYear(answer: Answer | null, instead = emptyRows): unknown {
  return answer === null ? instead.noData : shownAnswer(answer, instead);
}

/** Total of the first months of a year, of its cells as they are. Later months do not matter, not even wrong ones. */
function totalOf(year: readonly unknown[], through: number): number | NoResult | CellError | null {
  const months = readSeries(year.slice(0, Math.max(0, through)), readWritten);
  return isCellError(months) ? months : progress.yearToDate(padded(months, year.length), through);
}

const padded = (months: (number | null)[], length: number): (number | null)[] =>
  Array.from({ length }, (_, place) => months[place] ?? null);

/**
 * Sum of the first months of a year (lũy kế từ đầu năm). One row is one year.
 * @customfunction YTD
 * @param months Months from January on, one year in each row (or one year in one column).
 * @param throughMonth Number of the last month of the sum: 9 sums nine months. One cell, or one for each year.
 * @returns One sum for each year; empty where one of the months is not reported.
 */
export function ytd(months: unknown[][], throughMonth: unknown[][]): unknown[][] {
  const { series } = seriesOf(months);
  const throughOf = perSeries('throughMonth', throughMonth, series.length);
  return spill(
    series.map((year, place) => {
      const through = readNumeric(throughOf(place));
      if (through === NO_DATA) return [''];
      return [isCellError(through) ? through : shownYear(totalOf(year, through))];
    }),
  );
}

/**
 * Running totals of the months of a year (lũy kế từng tháng). One row is one year.
 * @customfunction CUMULATE
 * @param months Months from January on, one year in each row (or one year in one column).
 * @param throughMonth Last month reported: later months stay empty. Omitted, text and empty cells count as not reported.
 * @returns A total for each month, in the shape of the months; empty from the first month that is not reported.
 */
export function cumulate(months: unknown[][], throughMonth?: unknown[][]): unknown[][] {
  const { series, lies } = seriesOf(months);
  const throughOf = isOmitted(throughMonth) ? null : perSeries('throughMonth', throughMonth, series.length);
  const years = series.map((year, place): unknown[] => {
    const through = throughOf ? readNumeric(throughOf(place)) : year.length;
    if (through === NO_DATA) return year.map(() => '');
    if (isCellError(through)) return year.map(() => through);
    const read = readSeries(year.slice(0, Math.max(0, through)), throughOf ? readWritten : readReported);
    if (isCellError(read)) return year.map(() => read);
    const totals = progress.cumulate(padded(read, year.length), through);
    return year.map((_, month) => shownYear(Array.isArray(totals) ? (totals[month] ?? null) : totals));
  });
  return spill(lies === 'row' ? years : (years[0] ?? []).map((total) => [total]));
}

/**
 * Growth of the first months of a year against the same months of the year before (lũy kế so với cùng kỳ).
 * @customfunction YTDGROWTH
 * @param current Months of the reporting year from January on, one indicator in each row (or one in one column).
 * @param previous Months of the year before, in the same order.
 * @param throughMonth Number of the last month of the sums. One cell, or one for each row.
 * @param form "rate" 0.0905 (default; format as %), "percent" 9.05, "index" 109.05, "coefficient" 1.0905.
 * @param ifUndefined Shown where it cannot be computed, for example "-".
 * @returns One growth for each row, in the form asked for; empty where a month is not reported.
 */
export function ytdGrowth(
  current: unknown[][],
  previous: unknown[][],
  throughMonth: unknown[][],
  form?: string,
  ifUndefined?: unknown,
): unknown[][] {
  const definition = choice('form', form, arithmetic.growthFormNames);
  const instead = substitute(ifUndefined);
  const now = seriesOf(current).series;
  const before = seriesOf(previous).series;
  if (now.length !== before.length) {
    throw valueError('seriesCount', { parameter: 'previous', given: before.length, series: now.length });
  }
  const throughOf = perSeries('throughMonth', throughMonth, now.length);
  const growthOf = (place: number): Answer | null => {
    const through = readNumeric(throughOf(place));
    if (through === NO_DATA) return null;
    if (isCellError(through)) return through;
    // Both years in one go, so that they come into one unit.
    const [year = [], base = []] = [now[place], before[place]];
    const first = Math.max(0, through);
    const months = readSeries([...year.slice(0, first), ...base.slice(0, first)], readWritten);
    if (isCellError(months)) return months;
    const split = Math.min(first, year.length);
    const total = progress.yearToDate(padded(months.slice(0, split), year.length), through);
    const baseTotal = progress.yearToDate(padded(months.slice(split), base.length), through);
    if (total === null || baseTotal === null) return null;
    if (!isResult(total)) return total;
    return isResult(baseTotal) ? arithmetic.growth(total, baseTotal, definition) : baseTotal;
  };
  return spill(now.map((_, place) => [shownYear(growthOf(place), instead)]));
}
