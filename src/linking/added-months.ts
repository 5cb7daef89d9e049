import type { Months } from '../indicators/language/periods';
import type { RecognisedTable } from '../recognition';
import type { TemplateRow } from '../tables/kit';
import { candidatesIn, type Candidate } from './candidates';
import { areAddedUp, rowsAddingUpTo, spansAddingUpTo } from './period-columns';
import type { RowContext } from './row-context';
import { onlyNumber, sumOf } from './sums';
import type { Want } from './wants';

type LevelWant = Extract<Want, { kind: 'level' }>;

/** Only levels add up: no index of a year is the sum of those of its months. */
const reachedOf = ({ values }: TemplateRow, wants: readonly Want[]): LevelWant[] =>
  wants.filter(
    (want): want is LevelWant =>
      values === undefined && want.kind === 'level' && want.period.from === 1 && want.period.to > 1,
  );

/** What was reached, added up from the rows of months that reach it. */
export function sumsOfRows(context: Omit<RowContext, 'matched'>, wants: readonly Want[]): Candidate[] {
  return reachedOf(context.row, wants).flatMap((want) =>
    rowsAddingUpTo(context.source.table, want.period).flatMap((rows) => {
      const parts = rows.map((row) => {
        const { months } = row.period!;
        const found = candidatesIn({ ...context, matched: { row, confidence: 1 } }, [ofMonths(want, months)]);
        return onlyNumber(found.candidates);
      });
      const [head] = parts;
      if (!parts.every((part) => part !== null && part.cell.column === head?.cell.column)) return [];
      return sumOf(parts as Candidate[], want, 'months') ?? [];
    }),
  );
}

/** The same from the columns of months in one row. */
export function sumsOfColumns(context: RowContext, wants: readonly Want[]): Candidate[] {
  return reachedOf(context.row, wants).flatMap((want) =>
    spansAddingUpTo(monthsOfColumns(context.source.table, want.period.year), want.period.to).flatMap(
      (months) => {
        const ofEach = months.map((one) => ofMonths(want, one));
        const { candidates } = candidatesIn(context, ofEach);
        const parts = ofEach.map((one) => onlyNumber(candidates.filter((part) => part.want === one)));
        if (!parts.every((part) => part !== null) || areAddedUp(parts.map(({ value }) => value!))) return [];
        return sumOf(parts, want, 'months') ?? [];
      },
    ),
  );
}

const ofMonths = (want: LevelWant, months: Months): LevelWant => ({
  ...want,
  period: { ...months, year: want.period.year },
  isCumulative: months.from === 1 && months.to > 1,
});

function monthsOfColumns({ columns }: RecognisedTable, year: number): Months[] {
  return columns.flatMap(({ months, form, compared, year: own }) =>
    months !== null && form === 'level' && compared === null && (own === null || own === year)
      ? [months]
      : [],
  );
}
