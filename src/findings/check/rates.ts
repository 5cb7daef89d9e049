import type { RecognisedSheet, RecognisedTable } from '../../recognition';
import { figureAt, plainFigure } from '../../recognition/figures';
import { levelsOf, rateFindings, rateOf } from '../rates';
import { differs, digitsOf } from '../../indicators/arithmetic/printed-figures';
import type { CellFinding, CheckKind } from './check-finding';

/** Rates as printed agree to this. */
const PRINTED = 0.06;

/** Stated rates that the levels do not give, with what was probably meant: another rate of the row, or the other way to write it. */
export function rateRule(sheet: RecognisedSheet, table: RecognisedTable): CellFinding[] {
  return rateFindings(sheet, table).map(({ stated, against, computed }): CellFinding => {
    const { row, column, value } = stated;
    const scale = figureAt(sheet.grid, row, column).shownAsPercent ? 100 : 1;
    const isSaid = (rate: number) => !differs(value * scale, rate, PRINTED);
    const others = table.columns.filter((one) => one.column !== column);
    const isOther = others.some((one) => {
      const rate = rateOf(sheet, table, one, row);
      return rate !== null && (isSaid(rate) || isSaid(rate - 100));
    });
    const own = table.columns.find((one) => one.column === column);
    const index = own && rateOf(sheet, table, own, row);
    const isOwn = index !== null && index !== undefined && (isSaid(index) || isSaid(index - 100));
    const kind: CheckKind = isOwn ? 'indexAsRate' : isOther ? 'planAsGrowth' : 'rate';
    return { kind, sheet: table.sheet, row, column, stated: value, computed, against };
  });
}

/** Of fewer digits two rates are the same by chance. */
const LEAST_DIGITS = 4;
/** So many rows show that two columns are not one rate. */
const LEAST_ROWS = 3;

/** The attainment of the plan copied into the column of growth, where that has no levels beside it to compute it from. */
export function copiedRateRule({ grid }: RecognisedSheet, table: RecognisedTable): CellFinding[] {
  const of = (role: string) => table.columns.filter((one) => one.role === role && !one.hidden);
  return of('growth').flatMap((growth) =>
    levelsOf(growth, table)
      ? []
      : of('planPercent').flatMap((plan): CellFinding[] => {
          const both = table.rows.flatMap(({ row }) => {
            const [stated, attained] = [growth, plan].map(({ column }) => plainFigure(grid, row, column));
            return stated === null || attained === null ? [] : [{ row, stated, attained }];
          });
          const same = both.filter(
            ({ stated, attained }) => stated === attained && digitsOf(stated) >= LEAST_DIGITS,
          );
          if (both.length < LEAST_ROWS || same.length * 2 > both.length) return [];
          return same.map(({ row, stated }) => ({
            kind: 'planAsGrowth',
            sheet: table.sheet,
            row,
            column: growth.column,
            stated,
            computed: null,
            against: [{ sheet: table.sheet, row, column: plan.column }],
          }));
        }),
  );
}
