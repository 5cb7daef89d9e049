/* Parts of a whole. One row is one whole (one column, where the range has only one). */
import * as arithmetic from '../indicators/arithmetic/parts';
import { shownAnswer, spill, substitute } from './call/answer';
import { isCellError, isOmitted, valueError } from './call/cell-error';
import { NO_DATA, readNumeric, readWritten } from './call/cell-reading';
import { wholeNumber } from './call/choice';
import { perSeries, readSeries, seriesOf } from './call/series';

/** Decimals that sums of parts can carry. */
const MOST_DIGITS = 9;

/**
 * Rounds parts so that they add up to the rounded total, with the least change (làm tròn các phần cho khớp tổng).
 * @customfunction ROUNDPARTS
 * @param parts Parts of one whole in each row (or in one column). A blank cell is no part.
 * @param digits Decimals, 0 to 9. Omitted, 0.
 * @param total What the parts shall add up to: one cell, or one for each whole. Omitted, their own sum, rounded.
 * @param place Which part alone is wanted, counted from 1 with blank cells: one cell a part. Omitted, all of them.
 * @returns The rounded parts, in the shape of the parts, or the one that is wanted; empty where a part is blank.
 */
export function roundParts(
  parts: unknown[][],
  digits?: number,
  total?: unknown[][],
  place?: number,
): unknown[][] {
  const decimals = wholeNumber('digits', digits, 0, MOST_DIGITS) ?? 0;
  const { series, lies } = seriesOf(parts);
  const wanted = wholeNumber('place', place, 1, series[0]?.length ?? 1);
  const totalOf = isOmitted(total) ? null : perSeries('total', total, series.length);
  const wholes = series.map((cells, at) => roundedWhole(cells, decimals, totalOf && totalOf(at)));
  if (wanted !== null) return spill(wholes.map((cells) => [cells[wanted - 1]]));
  return spill(lies === 'row' ? wholes : (wholes[0] ?? []).map((part) => [part]));
}

/** The parts of one whole as they are shown. `total`: its cell, `null` where their own sum is it. */
function roundedWhole(cells: readonly unknown[], decimals: number, total: unknown): unknown[] {
  const nothing = substitute(null);
  const whole = total === null ? null : readNumeric(total);
  if (whole === NO_DATA) return cells.map(() => '');
  if (isCellError(whole)) return cells.map(() => whole);
  const read = readSeries(cells, readWritten);
  if (isCellError(read)) return cells.map(() => read);
  const rounded = arithmetic.roundParts(read, decimals, whole);
  if (Array.isArray(rounded)) return rounded.map((part) => part ?? nothing.noData);
  const answer = 'noResult' in rounded ? rounded : valueError('partsDiffer', rounded);
  return cells.map(() => (isCellError(answer) ? answer : shownAnswer(answer, nothing)));
}
