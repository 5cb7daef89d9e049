import type { Grid } from '../grid';
import type { RecognisedColumn, RecognisedRow } from '../recognised-table';
import { leaveContradicted } from './contradictions';
import {
  agrees,
  baseOfRate,
  isSameMeaning,
  levelOfRate,
  rateOfLevels,
  thirdOfSum,
  type Meaning,
} from './meaning';
import type { RateForm } from './relations';
import { decideForms } from './open-forms';
import { reread, wordsContradict } from './reread';
import { TableColumns } from './table-columns';

/** One unknown column may make the next one known. */
const MOST_ROUNDS = 4;

/** What a column is found to be. */
interface Proposal {
  meaning: Meaning;
  form: RateForm | null;
}

/**
 * Columns as their figures confirm or refute what their words say. Where two of a level, its base and their rate are known, the third
 * is known by its figures; a column whose figures are those of another reading than its words' is left to the user.
 */
export function columnsByFigures(
  grid: Grid,
  rows: readonly RecognisedRow[],
  all: RecognisedColumn[],
  year: number | null,
): RecognisedColumn[] {
  // columns stand beside each other in a row of an indicator; rows that are periods are read by column and row together
  if (rows.some(({ period }) => period !== null)) return all;
  // years that are named cannot be counted from one that is not known
  if (year === null && all.some((column) => column.year !== null)) return all;
  const columns = new TableColumns(grid, rows, all, year ?? 0);
  for (let round = 0; round < MOST_ROUNDS; round++) if (!identifyOpen(columns, year)) break;
  leaveContradicted(columns, year);
  decideForms(columns);
  return columns.all;
}

/** Columns that are known by the others; whether there were any. */
function identifyOpen(columns: TableColumns, year: number | null): boolean {
  let isAny = false;
  for (const column of columns.open) {
    const proposals = proposalsFor(column, columns).filter(
      ({ meaning }) => !wordsContradict(column, meaning),
    );
    const [first, ...others] = proposals;
    if (!first || !others.every(({ meaning }) => isSameMeaning(meaning, first.meaning))) continue;
    columns.replace(column, reread(column, first.meaning, first.form, year));
    isAny = true;
  }
  return isAny;
}

function proposalsFor(open: RecognisedColumn, columns: TableColumns): Proposal[] {
  const levels = columns.known('level');
  const rates = columns.known('rate');
  const found: Proposal[] = [];
  const propose = (meaning: Meaning | null, form: RateForm | null = null) => {
    if (meaning) found.push({ meaning, form });
  };
  for (const rate of rates) {
    for (const level of levels) {
      const base = baseOfRate(rate.meaning, partIn(open));
      if (
        base &&
        isSameMeaning(levelOfRate(rate.meaning), level.meaning) &&
        columns.form(rate.column, level.column, open)
      )
        propose(base);
      if (
        agrees(rate.meaning, levelOfRate(rate.meaning), level.meaning) &&
        columns.form(rate.column, open, level.column)
      )
        propose(levelOfRate(rate.meaning));
    }
  }
  for (const of of levels) {
    for (const base of levels) {
      const rate = of === base ? null : rateOfLevels(of.meaning, base.meaning);
      const form = rate && columns.form(open, of.column, base.column);
      if (form) propose(rate, form);
      for (const [whole, before, last] of [
        [null, of, base],
        [of, null, base],
        [of, base, null],
      ]) {
        const third = thirdOfSum(whole?.meaning ?? null, before?.meaning ?? null, last?.meaning ?? null);
        if (third && columns.isSum(whole?.column ?? open, before?.column ?? open, last?.column ?? open))
          propose(third);
      }
    }
  }
  return found;
}

/** The part of the year that the column's own words name, of a plan. */
const partIn = ({ part, role }: RecognisedColumn) => (role === 'plan' ? part : null);
