import {
  differs,
  indexOfLevels,
  roundingOf,
  roundingOfRate,
} from '../../indicators/arithmetic/printed-figures';
import type { FigureForm } from '../recognised-table';

/** The figures of a column by the row, blank ones left out; a cell that shows 5,2 % holds 0,052. */
export interface ColumnFigures {
  column: number;
  values: ReadonlyMap<number, { value: number; shownAsPercent: boolean }>;
}

export type RateForm = Exclude<FigureForm, 'level'>;
/** How a rate may be written; the first that agrees counts, so one that says less comes later. */
const FORMS: readonly (readonly [form: 'index' | 'growth', scale: number])[] = [
  ['index', 1],
  ['growth', 1],
  ['index', 100],
  ['growth', 100],
];
/** Of so many rows some may be wrong in the source. */
const SHARE_THAT_AGREES = 0.8;
const LEAST_ROWS = 2;
const ROWS_TO_GIVE_UP = 4;
/** Rates of the rows of a table are spread over about so many points: a rate that agrees to one of them says little. */
const USUAL_SPREAD = 20;
/** Decimal digits of agreement, all rows together, that chance does not bring among the columns of a table. */
const LEAST_EVIDENCE = 6;

/** Adds up rows that agree and how much that says. */
class Tally {
  private rows = 0;
  private agreeing = 0;
  private evidence = 0;

  add(stated: number, computed: number, rounding: number, spread: number): void {
    this.rows++;
    if (differs(stated, computed, rounding)) return;
    this.agreeing++;
    this.evidence += Math.max(0, Math.log10(spread / (2 * rounding)));
  }

  /** Where the first rows do not agree the rest will not make it hold. */
  get isHopeless(): boolean {
    return this.rows >= ROWS_TO_GIVE_UP && this.agreeing * 2 < this.rows;
  }

  get holds(): boolean {
    const isUsual = this.agreeing >= LEAST_ROWS && this.agreeing >= this.rows * SHARE_THAT_AGREES;
    return isUsual && this.evidence >= LEAST_EVIDENCE;
  }
}

/** In which form a column is the rate of one level on another; `null`: it is not. */
export function rateForm(rate: ColumnFigures, of: ColumnFigures, base: ColumnFigures): RateForm | null {
  for (const [form, scale] of FORMS) {
    const tally = new Tally();
    for (const [row, { value, shownAsPercent }] of rate.values) {
      const [current, before] = [of.values.get(row)?.value, base.values.get(row)?.value];
      // what is nothing, or was, has no rate
      if (!current || !before || (shownAsPercent && scale === 1)) continue;
      const { index, rounding } = indexOfLevels(current, before);
      const computed = form === 'index' ? index : index - 100;
      tally.add(value * scale, computed, roundingOfRate(value, scale, rounding), USUAL_SPREAD);
      if (tally.isHopeless) break;
    }
    if (tally.holds) return scale === 1 ? form : form === 'index' ? 'coefficient' : 'fraction';
  }
  return null;
}

/** Whether a column is the sum of two others; a part that is small beside the rounding says nothing. */
export function isSumOf(whole: ColumnFigures, one: ColumnFigures, other: ColumnFigures): boolean {
  const tally = new Tally();
  for (const [row, { value }] of whole.values) {
    const [first, second] = [one.values.get(row)?.value, other.values.get(row)?.value];
    if (!first || !second) continue;
    const rounding = [value, first, second].reduce((sum, each) => sum + roundingOf(each), 0);
    tally.add(value, first + second, rounding, Math.min(Math.abs(first), Math.abs(second)));
    if (tally.isHopeless) return false;
  }
  return tally.holds;
}

/** Whether the figures of one column are larger than those of another in most rows. */
export function exceeds(one: ColumnFigures, other: ColumnFigures): boolean {
  const both = [...one.values].flatMap(([row, { value }]) => {
    const against = other.values.get(row)?.value;
    return against !== undefined && against > 0 && value > 0 ? [value > against] : [];
  });
  return both.length >= LEAST_ROWS && both.filter(Boolean).length > both.length / 2;
}
