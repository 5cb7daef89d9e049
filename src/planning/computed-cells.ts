import { contribution, growth, planPercent, share } from '../indicators/arithmetic/ratios';
import { isResult, type Outcome } from '../indicators/arithmetic/outcome';
import { NO_FIGURE } from '../formulas/plain/ratios';
import { columnsOf, percentForm, type CellKey, type FormulaMeaning, type TableCell } from '../tables';
import { foundSums, sumOfRows, type Shown } from './row-checks';

/** What Excel will show for a formula, worked out from what the cells it refers to will show. */
export function computed(cell: TableCell, means: FormulaMeaning, shown: Shown): number | string | undefined {
  const { row, choices } = cell;
  const at = (key: CellKey) => (typeof key === 'string' ? shown(row.id, key) : shown(key.row, key.column));
  const form = percentForm(choices.form);
  switch (means.kind) {
    case 'planPercent':
      return ratio([at(means.actual), at(means.plan)], (actual, plan) =>
        planPercent(actual, plan, 'percent'),
      );
    case 'growth':
      return ratio([at(means.current), at(means.previous)], (now, before) => growth(now, before, form));
    case 'share':
      return ratio([at(means.part), at(means.whole)], (part, whole) => share(part, whole, 'percent'));
    case 'contribution':
      return ratio(
        [means.current, means.previous, means.totals[choices.denominator]].map(at),
        (now, before, total) => contribution(now, before, total),
      );
    case 'indexGrowth':
      return ratio([at(means.index)], (index) => (form === 'index' ? index : index - 100));
    case 'points':
      return ofNumbers([at(means.current), at(means.previous)], (now, before) => now - before);
    case 'difference':
    case 'rowDifference':
      return ofNumbers([at(means.of), at(means.less)], (of, less) => of - less);
    case 'sum':
      return ofNumbers(means.of.map(at), (...parts) => parts.reduce((sum, part) => sum + part, 0));
    case 'rowTotal':
      return sumOfRows(cell, means.totals, shown);
    case 'childrenCheck':
      return foundSums(cell, means.of, shown);
    case 'targetLevel':
      return targetLevel([means.level, means.growth, means.base, means.step].map(at));
    case 'path':
      return row.month === undefined ? '' : (row.month / 12) * 100;
    case 'verdict':
      return Object.values(means.results).every((key) => at(key) === '') ? '' : undefined;
    case 'nestedWhole':
    case 'nestedRatio': {
      const above =
        row.parent === undefined ? [] : [means.all, means.achieved].map((key) => shown(row.parent!, key));
      return above.every((value) => value === '') ? '' : undefined;
    }
    default:
      // judgements rest on what the user types: nothing typed, nothing shown
      return columnsOf(means).every((key) => shown(row.id, key) === '') ? '' : undefined;
  }
}

type Value = ReturnType<Shown>;

const isNumber = (value: Value): value is number => typeof value === 'number';

/** Empty while a cell is empty, `-` where one holds a sign of no data or the ratio is undefined. */
function ratio(
  cells: Value[],
  compute: (...numbers: number[]) => Outcome<number>,
): number | string | undefined {
  if (cells.includes('')) return '';
  if (cells.includes(undefined)) return undefined;
  if (!cells.every(isNumber)) return NO_FIGURE;
  const outcome = compute(...cells);
  return isResult(outcome) ? outcome : NO_FIGURE;
}

/** Empty unless every cell holds a number. */
function ofNumbers(cells: Value[], compute: (...numbers: number[]) => number): number | string | undefined {
  if (cells.every(isNumber)) return compute(...cells);
  return cells.includes(undefined) ? undefined : '';
}

/** A target that is typed, or that follows from the growth asked for. */
function targetLevel([typed, asked, base, step]: Value[]): number | string | undefined {
  if (typed !== '') return typed;
  if (asked === undefined || base === undefined) return undefined;
  if (!isNumber(asked) || !isNumber(base)) return '';
  const grown = base * (1 + asked / 100);
  return isNumber(step) && step > 0 ? Math.round(grown / step) * step : grown;
}
