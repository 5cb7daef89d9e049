import { candidatesIn, type Candidate } from './candidates';
import type { RowContext } from './row-context';
import { rowsAddingUpTo } from './period-columns';
import { valueOf } from './source-cell';
import type { Want } from './wants';

/** Months are added up only where the source does not say their sum. */
const ADDED_UP = 10;

/** What was reached, added up from the rows of months that reach it. */
export function sumsIn(context: Omit<RowContext, 'matched'>, wants: readonly Want[]): Candidate[] {
  const { table } = context.source;
  return wants.flatMap((want) => {
    if (want.kind !== 'level' || want.period.from !== 1 || want.period.to === 1) return [];
    return rowsAddingUpTo(table, want.period).flatMap(([first, ...others]) => {
      const parts = [first, ...others].map((row) =>
        partOfSum({ ...context, matched: { row, confidence: 1 } }, want),
      );
      const [head, ...more] = parts;
      if (!head || !more.every((part) => part?.cell.column === head.cell.column)) return [];
      const added = more.map((part) => ({ ...part!.cell, value: part!.cell.figure.value! }));
      const cell = { ...head.cell, added: added.map(({ row, column, value }) => ({ row, column, value })) };
      const value = valueOf(cell);
      const rounding = parts.reduce((sum, part) => sum + part!.rounding, 0);
      const rank = [head.rank[0] + ADDED_UP, ...head.rank.slice(1)];
      return value === '' ? [] : [{ ...head, cell, want, value, rounding, rank }];
    });
  });
}

/** The one number of a row that is of the wanted year, whichever months of it the row is of. */
function partOfSum(context: RowContext, want: Extract<Want, { kind: 'level' }>): Candidate | null {
  const { months } = context.matched.row.period!;
  const ofMonths = {
    ...want,
    period: { ...months, year: want.period.year },
    isCumulative: months.to > months.from,
  };
  const parts = candidatesIn(context, [ofMonths]).candidates.filter(
    ({ cell }) => cell.figure.kind === 'number',
  );
  return parts.length === 1 ? parts[0] : null;
}
