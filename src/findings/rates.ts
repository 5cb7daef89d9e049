import { isWholeYear, samePeriod, type PartOfYear } from '../indicators/language/periods';
import { plansIn } from '../indicators/language/plan-names';
import type { RecognisedColumn, RecognisedSheet, RecognisedTable } from '../recognition';
import { periodOfColumn } from '../recognition/column-period';
import { comparedPeriod } from '../recognition/comparison';
import { figureAt } from '../recognition/figures';
import { differs, indexOfLevels, roundingOfRate } from '../indicators/arithmetic/printed-figures';
import type { SourceFinding } from './source-finding';

const FROM_HUNDRED = new Set(['index', 'percent']);
const OF_ONE = new Set(['coefficient', 'fraction']);
const RESULTS = new Set<string>(['actual', 'estimate', 'samePeriod']);

const periodOf = (column: RecognisedColumn): PartOfYear | null => periodOfColumn(column, null);

/** Rates that a table states against those that its own levels give. */
export function rateFindings(sheet: RecognisedSheet, table: RecognisedTable): SourceFinding[] {
  return table.columns.flatMap((rate) => {
    const levels = levelsOf(rate, table);
    if (!levels) return [];
    return table.rows.flatMap(({ row, indicator, period }): SourceFinding[] => {
      // a row of a month stands beside the same month only; an index has no growth
      if ((period !== null && !isBeside(rate)) || indicator?.startsWith('iip')) return [];
      const [stated, current, base] = [rate, ...levels].map(({ column }) =>
        figureAt(sheet.grid, row, column),
      );
      if (stated.value === null || current.value === null || !base.value) return [];
      if (
        [stated, current, base].some(
          ({ kind, unit }) => kind !== 'number' && (kind !== 'text' || unit !== ''),
        )
      )
        return [];
      const scale = stated.shownAsPercent || OF_ONE.has(rate.form) ? 100 : 1;
      const ofLevels = indexOfLevels(current.value, base.value);
      const computed = ofLevels.index - (isFromHundred(rate) ? 0 : 100);
      const rounding = roundingOfRate(stated.value, scale, ofLevels.rounding);
      if (!differs(stated.value * scale, computed, rounding)) return [];
      const at = (column: number, value: number) => ({ sheet: table.sheet, row, column, value });
      return [
        {
          kind: 'rate',
          stated: at(rate.column, stated.value),
          against: [at(levels[0].column, current.value), at(levels[1].column, base.value)],
          computed: computed / scale,
        },
      ];
    });
  });
}

/** Whether both levels are of the row's own part of the year: last year's, not last month's. */
const isBeside = ({ compared }: RecognisedColumn): boolean =>
  compared?.with === 'samePeriod' || (compared?.with === 'named' && compared.part === null);

/** What the levels of a row give for a rate, from 100; `null` where they are not both there. */
export function rateOf(
  { grid }: RecognisedSheet,
  table: RecognisedTable,
  rate: RecognisedColumn,
  row: number,
): number | null {
  const [current, base] = (levelsOf(rate, table) ?? []).map(
    ({ column }) => figureAt(grid, row, column).value,
  );
  return current != null && base ? (current / base) * 100 : null;
}

const isFromHundred = ({ role, form }: RecognisedColumn): boolean =>
  role === 'planPercent' || FROM_HUNDRED.has(form) || form === 'coefficient';

/** The columns that a rate is of, and compares with; `null` where the table has not exactly one of each. */
export function levelsOf(
  rate: RecognisedColumn,
  { columns }: RecognisedTable,
): [RecognisedColumn, RecognisedColumn] | null {
  const own = periodOf(rate);
  // where figures contradict what a heading was read as, it is not the figures that are doubted
  if (rate.against !== null || rate.compared === null || own === null || rate.form === 'level') return null;
  const levels = columns.filter(
    ({ form, compared, measure, indicator, against }) =>
      against === null &&
      form === 'level' &&
      compared === null &&
      measure === rate.measure &&
      indicator === rate.indicator,
  );
  const of = (period: PartOfYear | null, roles: (role: string) => boolean) =>
    levels.filter((column) => {
      const its = periodOf(column);
      return period !== null && its !== null && samePeriod(its, period) && roles(column.role);
    });
  const isPlan = (role: string) => role === 'plan';
  const isResult = (role: string) => RESULTS.has(role);
  const current = of(own, rate.role === 'planGrowth' ? isPlan : isResult);
  const base =
    rate.compared.with === 'plan'
      ? ofOnePlan(
          rate,
          levels.filter(
            ({ role, year, part }) => isPlan(role) && year === own.year && part && isWholeYear(part),
          ),
        )
      : of(comparedPeriod(rate.compared, own), isResult);
  return current.length === 1 && base.length === 1 ? [current[0], base[0]] : null;
}

/** Of several plans those that the rate names as well: "TW giao" is held against what was given by the centre. */
function ofOnePlan(
  { header }: RecognisedColumn,
  plans: readonly RecognisedColumn[],
): readonly RecognisedColumn[] {
  const asked = plansIn(header).join();
  return plans.length > 1 ? plans.filter((plan) => plansIn(plan.header).join() === asked) : plans;
}
