import { growth, planPercent, share } from '../../indicators/arithmetic/ratios';
import type { Outcome } from '../../indicators/arithmetic/outcome';
import { isResult } from '../../indicators/arithmetic/outcome';
import { withoutNoise } from '../../indicators/arithmetic/rounding';
import { writePeriod, type Period } from '../../indicators/language/periods';
import { NOTHING_STATED, type ReportFigure } from '../report-figure';

/** What a report says of an indicator, without where it was read. */
export type FigureToWrite = Omit<ReportFigure, 'start' | 'end' | 'confidence' | 'ambiguous'>;

/** A figure from what is known of it; a growth without a base is one against the same period. */
export function figureToWrite(known: Partial<FigureToWrite> & { indicator: string }): FigureToWrite {
  const growsBy = known.growthPercent ?? known.growthTimes ?? known.growthLow ?? null;
  return { ...NOTHING_STATED, role: 'result', growthBase: growsBy === null ? null : 'samePeriod', ...known };
}

/** A row of a table: an indicator's levels, all in one unit; `null` where a cell is empty. */
interface TableLevels {
  readonly indicator: string;
  readonly indicatorId?: ReportFigure['indicatorId'];
  readonly role: ReportFigure['role'];
  readonly period: Period | null;
  readonly unit: string | null;
  readonly value: number;
  readonly plan?: number | null;
  /** Level of the same period of the year before (cùng kỳ). */
  readonly samePeriod?: number | null;
  /** Level of the period just before (tháng trước). */
  readonly previousPeriod?: number | null;
  /** The total that the indicator is a part of. */
  readonly total?: number | null;
}

const orNull = (outcome: Outcome<number>): number | null =>
  isResult(outcome) ? withoutNoise(outcome) : null;

/**
 * The figures of a table's row: percentages computed at full precision, none where there is no base. A growth against the period
 * just before is a figure of its own, behind the other.
 */
export function figuresOfLevels(row: TableLevels): FigureToWrite[] {
  const { indicator, indicatorId = null, role, period, unit, value } = row;
  const named = { period: period && writePeriod(period), periodValue: period };
  const said = { indicator, indicatorId, role, ...named, unit, value };
  const growthOver = (base: number | null | undefined): number | null =>
    orNull(growth(value, base ?? null, 'percent'));
  const main = figureToWrite({
    ...said,
    planPercent: orNull(planPercent(value, row.plan ?? null, 'percent')),
    growthPercent: growthOver(row.samePeriod),
    share: orNull(share(value, row.total ?? null, 'percent')),
  });
  const monthly = growthOver(row.previousPeriod);
  if (monthly === null) return [main];
  return [main, figureToWrite({ ...said, growthPercent: monthly, growthBase: 'previousPeriod' })];
}
