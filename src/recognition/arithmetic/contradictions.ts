import type { RecognisedColumn } from '../recognised-table';
import { agrees, isMonthOf, isSameMeaning, rateOfLevels, type Level, type Meaning } from './meaning';
import { exceeds, type RateForm } from './relations';
import { formOf, reread, wordsContradict } from './reread';
import { areAlike, type Known, type TableColumns } from './table-columns';

/** What two levels say of a rate. */
interface Found {
  meaning: Meaning;
  form: RateForm;
}

/** Where figures say of known columns what their words do not, those that no others confirm are read anew or left open. */
export function leaveContradicted(columns: TableColumns, year: number | null): void {
  const levels = columns.known('level');
  const confirmed = new Set<number>();
  const contradicted: RecognisedColumn[][] = [];
  const misread: { rate: RecognisedColumn; by: Found[]; levels: RecognisedColumn[] }[] = [];
  for (const rate of columns.known('rate')) {
    const relations = levels.flatMap((of) =>
      levels.flatMap((base) => {
        const form = columns.form(rate.column, of.column, base.column);
        return form ? [{ of, base, form }] : [];
      }),
    );
    const right = relations.filter(({ of, base }) => agrees(rate.meaning, of.meaning, base.meaning));
    for (const { of, base } of right) for (const one of [rate, of, base]) confirmed.add(one.column.column);
    if (right.length > 0) {
      columns.replace(rate.column, {
        ...rate.column,
        form: formOf(rate.meaning.role, right[0].form),
        isFormClear: true,
      });
      continue;
    }
    const by = relations.flatMap(({ of, base, form }): Found[] => {
      const meaning = rateOfLevels(of.meaning, base.meaning);
      return meaning ? [{ meaning, form }] : [];
    });
    const all = relations.map(({ of, base }) => [rate.column, of.column, base.column]);
    // two levels that go together outweigh the words of one rate
    if (by.length > 0) misread.push({ rate: rate.column, by, levels: all[0].slice(1) });
    else contradicted.push(...all);
  }
  for (const { rate, by, levels: beside } of misread) {
    const [first, ...others] = by;
    const isOnly = others.every(({ meaning }) => isSameMeaning(meaning, first.meaning));
    columns.replace(
      rate,
      isOnly && !wordsContradict(rate, first.meaning)
        ? reread(rate, first.meaning, first.form, year)
        : contradictedBy(rate, beside),
    );
  }
  contradicted.push(...monthsBeyondReached(columns, levels));
  for (const all of contradicted)
    for (const column of all)
      if (!confirmed.has(column.column))
        columns.replace(
          column,
          contradictedBy(
            column,
            all.filter((one) => one !== column),
          ),
        );
}

const contradictedBy = (column: RecognisedColumn, others: readonly RecognisedColumn[]): RecognisedColumn => ({
  ...column,
  against: others.map(({ header }) => header).join('; '),
});

/** Months that are more than what was reached by their end. */
const monthsBeyondReached = (columns: TableColumns, levels: readonly Known<Level>[]): RecognisedColumn[][] =>
  levels.flatMap((month) =>
    levels.flatMap((reached) => {
      const isBeyond =
        isMonthOf(month.meaning, reached.meaning) &&
        areAlike([month.column, reached.column]) &&
        exceeds(columns.figuresOf(month.column), columns.figuresOf(reached.column));
      return isBeyond ? [[month.column, reached.column]] : [];
    }),
  );
