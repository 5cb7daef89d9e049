import {
  isOneMonth,
  isWholeYear,
  lastMonthOf,
  sameMonths,
  samePeriod,
  samePeriodLastYear,
  type PartOfYear,
} from '../indicators/language/periods';
import type { RecognisedColumn } from '../recognition';
import { periodOfColumn } from '../recognition/column-period';
import { comparedPeriod, type ComparedWith } from '../recognition/comparison';
import type { Want, WantedComparison } from './want';

/** How well a column means what is wanted: 0 is best; `otherPeriod`: it would, in another period; `null`: it does not. */
export type Fit = number | 'otherPeriod' | null;

/** A comparison that the header leaves open is taken for one with last year only where nothing says it. */
const OPEN_COMPARISON = 0.5;
/** Indices that a column holds as its level come before a column of growth. */
const RATE_IN_PLACE_OF_LEVEL = 3;
const OTHER_SPAN = 5;

/** Whether a column holds levels that are wanted. */
function levelFit(
  column: RecognisedColumn,
  want: Extract<Want, { kind: 'level' }>,
  { reportingYear, isIndex }: FitContext,
): Fit {
  const place = want.roles.findIndex((role) => role === column.role);
  if (place < 0 || column.compared !== null) return null;
  if (column.form !== 'level' && !(isIndex && column.form === 'index')) return null;
  const own = periodOfColumn(column, reportingYear);
  if (own === null) return null;
  if (!samePeriod(own, want.period)) return 'otherPeriod';
  return isOtherSpanOfJanuary(column, want) ? place + OTHER_SPAN : place;
}

/** In January the month and what was reached are one level; their columns still may be two. */
const isOtherSpanOfJanuary = ({ part }: RecognisedColumn, { period, isCumulative }: Want): boolean =>
  isOneMonth(period) && lastMonthOf(period) === 1 && (part?.kind === 'months') !== isCumulative;

/** A month of a tracker is a row of the sheet: its columns are of years. */
function trackerFit(
  column: RecognisedColumn,
  want: Extract<Want, { kind: 'level' }>,
  { reportingYear }: FitContext,
): Fit {
  const isResult = column.role === 'actual' || column.role === 'samePeriod' || column.role === 'estimate';
  const isPlan = column.role === 'plan' && want.roles.includes('plan');
  if ((!isResult && !isPlan) || column.form !== 'level') return null;
  if (column.part === null || !isWholeYear(column.part)) return null;
  const own = column.year ?? (column.yearOffset === null ? null : reportingYear + column.yearOffset);
  if (own === null) return null;
  return own === want.period.year ? (isPlan ? 1 : 0) : 'otherPeriod';
}

const RATES: ReadonlySet<string> = new Set(['growth', 'previousPeriodGrowth', 'planPercent', 'planGrowth']);

/** Whether a column holds the rates that are wanted: of that period, against that. */
function rateFit(
  column: RecognisedColumn,
  want: Extract<Want, { kind: 'rate' }>,
  { reportingYear, isIndex }: FitContext,
): Fit {
  const { compared, role, form } = column;
  if (!RATES.has(role) || compared === null || form === 'level') return null;
  if ((role === 'planPercent') !== (want.compared.with === 'plan')) return null;
  if ((role === 'planGrowth') !== want.isOfPlan) return null;
  const own = periodOfColumn(column, reportingYear);
  if (own === null) return null;
  const agrees = comparisonFit(compared, own, want);
  if (agrees === null) return null;
  if (!samePeriod(own, want.period)) return 'otherPeriod';
  if (isOtherSpanOfJanuary(column, want)) return null;
  return agrees + (isIndex ? RATE_IN_PLACE_OF_LEVEL : 0);
}

function comparisonFit(
  compared: ComparedWith,
  own: PartOfYear,
  { compared: wanted, period }: Extract<Want, { kind: 'rate' }>,
): number | null {
  switch (wanted.with) {
    case 'plan':
      return compared.with === 'plan' ? 0 : null;
    case 'base':
      return compared.with === 'base' && compared.year === wanted.year ? 0 : null;
    case 'period':
      return periodFit(compared, own, period, wanted);
  }
}

/** How far back the wanted comparison reaches must be how far back the column's own does. */
function periodFit(
  compared: ComparedWith,
  own: PartOfYear,
  period: PartOfYear,
  wanted: Extract<WantedComparison, { with: 'period' }>,
): number | null {
  // a month may be held against the month before as well
  if (compared.with === 'unknown') {
    const isOpen = samePeriod(wanted.period, samePeriodLastYear(period)) && own.kind !== 'month';
    return isOpen ? OPEN_COMPARISON : null;
  }
  const against = comparedPeriod(compared, own);
  if (against === null) return null;
  const isAlike =
    own.year - against.year === period.year - wanted.period.year &&
    (sameMonths(own, period)
      ? sameMonths(against, wanted.period)
      : sameMonths(against, own) === sameMonths(wanted.period, period));
  return isAlike ? 0 : null;
}

export interface FitContext {
  /** The year that the table reports on, for headers that name none. */
  reportingYear: number;
  /** The row's values are indices (same period = 100). */
  isIndex: boolean;
  /** Rows of the sheet are the months of a tracker. */
  isTracker: boolean;
}

/** How well a column means what a cell wants, its row apart. */
export function columnFit(column: RecognisedColumn, want: Want, context: FitContext): Fit {
  if (want.kind === 'rate') return rateFit(column, want, context);
  return context.isTracker ? trackerFit(column, want, context) : levelFit(column, want, context);
}
