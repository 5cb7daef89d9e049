import {
  isCumulative,
  isOneMonth,
  lastMonthOf,
  monthsOf,
  type YearPart,
} from '../indicators/language/periods';
import type { RecognisedTable } from '../recognition';
import type { TemplateRow } from '../tables/kit';
import { candidatesIn, type Candidate } from './candidates';
import { hasYearsAsRows } from './month-columns';
import { areAddedUp, hasReached, rowsAddingUpTo, partsAddingUpTo } from './period-columns';
import type { RowContext } from './row-context';
import { areInOneColumn, onlyNumber, sumOf } from './sums';
import type { Want } from './want';

type LevelWant = Extract<Want, { kind: 'level' }>;

/** Only levels add up: no index of a year is the sum of those of its months. */
const reachedOf = ({ values }: TemplateRow, wants: readonly Want[]): LevelWant[] =>
  wants.filter(
    (want): want is LevelWant =>
      values === undefined &&
      want.kind === 'level' &&
      monthsOf(want.period).from === 1 &&
      !isOneMonth(want.period),
  );

/** What was reached, added up from the rows of months that reach it. */
export function sumsOfRows(context: Omit<RowContext, 'matched'>, wants: readonly Want[]): Candidate[] {
  return reachedOf(context.row, wants).flatMap((want) =>
    rowsAddingUpTo(context.source.table, want.period).flatMap((rows) => {
      const parts = rows.map((row) => {
        const { part } = row.period!;
        const found = candidatesIn({ ...context, matched: { row, confidence: 1 } }, [ofPart(want, part)]);
        return onlyNumber(found.candidates);
      });
      return areInOneColumn(parts) ? (sumOf(parts, want, 'months') ?? []) : [];
    }),
  );
}

/** The same from the columns of months in one row. */
export function sumsOfColumns(context: RowContext, wants: readonly Want[]): Candidate[] {
  return reachedOf(context.row, wants).flatMap((want) =>
    partsAddingUpTo(partsOfColumns(context.source.table, want.period.year), lastMonthOf(want.period)).flatMap(
      (chain) => {
        const ofEach = chain.map((part) => ofPart(want, part));
        const { candidates } = candidatesIn(context, ofEach);
        const parts = ofEach.map((one) => onlyNumber(candidates.filter((part) => part.want === one)));
        if (!parts.every((part) => part !== null)) return [];
        const values = parts.map(({ value }) => value!);
        return areAddedUp(values, hasReached(context.source.table))
          ? []
          : (sumOf(parts, want, 'months') ?? []);
      },
    ),
  );
}

const ofPart = (want: LevelWant, part: YearPart): LevelWant => ({
  ...want,
  period: { ...part, year: want.period.year },
  isCumulative: isCumulative(part),
});

function partsOfColumns(table: RecognisedTable, year: number): YearPart[] {
  const isOfRows = hasYearsAsRows(table);
  return table.columns.flatMap(({ part, form, compared, year: own }) =>
    part !== null && form === 'level' && compared === null && (isOfRows || own === null || own === year)
      ? [part]
      : [],
  );
}
