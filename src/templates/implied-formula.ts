import { figureAt } from '../recognition/figures';
import type { Grid } from '../recognition/grid';
import type { RecognisedTable } from '../recognition';
import type { StatedLevel, TemplateColumn } from '../tables';
import type { FormColumn } from './form-columns';

/** Figures of a form are rounded: what computing them again gives may differ by so much, in percent. */
const ROUNDED = 0.06;

interface Levels {
  over: FormColumn;
  under: FormColumn;
}

const isSamePart = (one: StatedLevel, other: StatedLevel): boolean =>
  one.part === other.part && one.number === other.number && one.months === other.months;

/** The only column of levels that is meant; `null` where there is none, or more than one. */
function onlyOne(
  columns: readonly FormColumn[],
  isMeant: (states: StatedLevel) => boolean,
): FormColumn | null {
  const found = columns.filter(({ column: { states } }) => states && isMeant(states));
  return found.length === 1 ? found[0] : null;
}

/** The two columns of levels that a percentage was typed from, as the words say it. */
function levelsOf({ read }: FormColumn, columns: readonly FormColumn[]): Levels | null {
  const done = ({ role, years }: StatedLevel) => role !== 'plan' && years === 0;
  const over = onlyOne(columns, done);
  if (!over) return null;
  const { states } = over.column;
  const isBase = (one: StatedLevel) => one.role !== 'plan' && one.years === -1 && isSamePart(one, states!);
  const isOfPlan = read.role === 'planPercent';
  const under = onlyOne(columns, isOfPlan ? ({ role, years }) => role === 'plan' && years === 0 : isBase);
  return under && { over, under };
}

/** The formula of a column of typed percentages, where its words say of which columns and its figures agree; `null` elsewhere. */
export function impliedFormula(
  grid: Grid,
  table: RecognisedTable,
  columns: readonly FormColumn[],
  one: FormColumn,
): NonNullable<TemplateColumn['formula']> | null {
  const { read, at } = one;
  const isGrowth = read.role === 'growth' && read.compared?.with === 'samePeriod';
  const levels = isGrowth || read.role === 'planPercent' ? levelsOf(one, columns) : null;
  if (!levels) return null;
  const { over, under } = levels;
  const stated = table.rows.flatMap(({ row }) => {
    const [said, now, then] = [at, over.at, under.at].map((column) => figureAt(grid, row, column).value);
    return said === null || now === null || !then ? [] : [{ said, ratio: (now / then) * 100 }];
  });
  const asIndex = stated.every(({ said, ratio }) => Math.abs(said - ratio) <= ROUNDED);
  const asGrowth = stated.every(({ said, ratio }) => Math.abs(said - ratio + 100) <= ROUNDED);
  if (!stated.length || (!asIndex && !asGrowth)) return null;
  const [current, previous] = [over.column.key, under.column.key];
  if (isGrowth && asGrowth) return { kind: 'growth', current, previous };
  return asIndex ? { kind: 'planPercent', actual: current, plan: previous } : null;
}
