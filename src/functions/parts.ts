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
 * @returns The rounded parts, in the shape of the parts; empty where a part is blank.
 */
export function roundParts(parts: unknown[][], digits?: number, total?: unknown[][]): unknown[][] {
  const decimals = wholeNumber('digits', digits, 0, MOST_DIGITS) ?? 0;
  const { series, lies } = seriesOf(parts);
  const totalOf = isOmitted(total) ? null : perSeries('total', total, series.length);
  const nothing = substitute(null);
  const wholes = series.map((cells, place): unknown[] => {
    const whole = totalOf ? readNumeric(totalOf(place)) : null;
    if (whole === NO_DATA) return cells.map(() => '');
    if (isCellError(whole)) return cells.map(() => whole);
    const read = readSeries(cells, readWritten);
    if (isCellError(read)) return cells.map(() => read);
    const rounded = arithmetic.roundParts(read, decimals, whole);
    if (Array.isArray(rounded)) return rounded.map((part) => part ?? nothing.noData);
    const answer = 'noResult' in rounded ? rounded : valueError('partsDiffer', rounded);
    return cells.map(() => (isCellError(answer) ? answer : shownAnswer(answer, nothing)));
  });
  return spill(lies === 'row' ? wholes : (wholes[0] ?? []).map((part) => [part]));
}
