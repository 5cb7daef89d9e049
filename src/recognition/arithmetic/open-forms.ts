import { differs, indexOfLevels, roundingOfRate } from '../../indicators/arithmetic/printed-figures';
import { agrees } from './meaning';
import { areAlike, type TableColumns } from './table-columns';
import type { RecognisedColumn } from '../recognised-table';

/**
 * Tells growth from index where words and figures alone do not: the levels that the rate is of by its words give one of the two. A
 * single row is enough, for they lie a hundred points apart.
 */
export function decideForms(columns: TableColumns): void {
  const levels = columns.known('level');
  for (const rate of columns.known('rate')) {
    if (rate.column.form !== 'index' && rate.column.form !== 'growth') continue;
    const given = levels.flatMap((of) =>
      levels
        .filter(
          (base) =>
            agrees(rate.meaning, of.meaning, base.meaning) && areAlike([rate.column, of.column, base.column]),
        )
        .flatMap((base) => formsGiven(columns, rate.column, of.column, base.column)),
    );
    const [first, ...others] = given.filter((form) => form !== null);
    const isOne = first !== undefined && others.every((form) => form === first);
    if (isOne && (others.length + 1) * 2 > given.length)
      columns.replace(rate.column, { ...rate.column, form: first, isFormClear: true });
  }
}

/** What the levels of each row say that the rate is; `null`: they do not give it. */
function formsGiven(
  columns: TableColumns,
  rate: RecognisedColumn,
  of: RecognisedColumn,
  base: RecognisedColumn,
): ('index' | 'growth' | null)[] {
  const [rates, currents, bases] = [rate, of, base].map((column) => columns.figuresOf(column).values);
  return [...rates].flatMap(([row, { value, shownAsPercent }]) => {
    const [current, before] = [currents, bases].map((figures) => figures.get(row)?.value);
    if (!current || !before || shownAsPercent) return [];
    const { index, rounding } = indexOfLevels(current, before);
    const within = roundingOfRate(value, 1, rounding);
    if (!differs(value, index, within)) return ['index' as const];
    return [differs(value, index - 100, within) ? null : ('growth' as const)];
  });
}
