import type { RecognisedSheet, RecognisedTable } from '../../recognition';
import { figureAt } from '../../recognition/figures';
import { rateFindings, rateOf } from '../rates';
import { differs } from '../../indicators/arithmetic/printed-figures';
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
