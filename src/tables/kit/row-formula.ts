import { whenFilled } from '../../formulas/plain/ratios';
import { writtenRankVerdict, writtenVerdict } from '../../formulas/written/judgement';
import {
  writtenPath,
  writtenRemaining,
  writtenRunningTotal,
  writtenYearEnd,
} from '../../formulas/written/progress';
import type { WrittenFormula } from '../../formulas/written/ratios';
import { sameInBoth, writtenShare } from '../../formulas/written/ratios';
import { childrenCheck } from './row-sums';
import { LEVELS } from './statements';
import type { Refer, TableCell } from './table-cell';
import { referenceIn } from './table-cell';
import type { CellKey, RowBoundFormula, TemplateChoices, TemplateRow } from './template';

/** The row of the month before; of a row that sums months, the row of its last month. */
function monthRow(rows: readonly TemplateRow[], month: number): TemplateRow | undefined {
  return rows.find((row) => row.month === month && !row.totals);
}

function runningTotal(cell: TableCell, of: string): WrittenFormula | null {
  const { row, rows, column, refer } = cell;
  if (row.month === undefined) return null;
  if (row.totals) {
    const last = monthRow(rows, row.month);
    return last ? sameInBoth(refer(last.id, column.key), null) : null;
  }
  const before = monthRow(rows, row.month - 1);
  return writtenRunningTotal(refer(row.id, of), before ? refer(before.id, column.key) : null);
}

function verdict(cell: TableCell, formula: RowBoundFormula & { kind: 'verdict' }): WrittenFormula {
  const { row, choices } = cell;
  const refer = referenceIn(cell);
  const { results } = formula;
  // A target that the user adds is measured in percent where its percentage is known, else by its count.
  const added = `IF(ISNUMBER(${refer(results.percent)}),${refer(results.percent)},${refer(results.count)})`;
  const operands = {
    actual: row.measured === undefined ? added : refer(results[row.measured]),
    target: refer(formula.target),
    comparator: formula.comparator === undefined ? '""' : refer(formula.comparator),
  };
  return row.measured === 'rank'
    ? writtenRankVerdict(
        operands,
        LEVELS.map((words) => words[choices.language]),
      )
    : writtenVerdict(operands, row.direction);
}

/** The whole that a nested row is a part of, in one of its readings; `null` in other rows. */
function nestedWhole(
  { row, refer }: TableCell,
  { all, achieved }: { all: string; achieved: string },
  reading: TemplateChoices['nested'],
): string | null {
  if (!row.nested || row.parent === undefined) return null;
  return refer(row.parent, reading === 'all' ? all : achieved);
}

function targetLevel(
  refer: Refer,
  { level, growth, base, step }: Record<'level' | 'growth' | 'base' | 'step', CellKey>,
): WrittenFormula {
  const [typed, asked, from, unit] = [refer(level), refer(growth), refer(base), refer(step)];
  const grown = `${from}*(1+${asked}/100)`;
  const rounded = `IF(COUNT(${unit})<1,${grown},IF(${unit}>0,ROUND(${grown}/${unit},0)*${unit},${grown}))`;
  return sameInBoth(`IF(${typed}<>"",${typed},IF(COUNT(${asked},${from})<2,"",${rounded}))`, null);
}

/** Writes a formula that depends on its row; `null` where the row has none. */
export function rowFormula(cell: TableCell, formula: RowBoundFormula): WrittenFormula | null {
  const { row, choices } = cell;
  const refer = referenceIn(cell);
  switch (formula.kind) {
    case 'runningTotal':
      return runningTotal(cell, formula.of);
    case 'path':
      return row.month === undefined ? null : writtenPath(row.month);
    case 'yearEnd':
      return row.month === undefined ? null : writtenYearEnd(refer(formula.cumulative), row.month);
    case 'remaining':
      return row.month === undefined
        ? null
        : writtenRemaining(refer(formula.plan), refer(formula.cumulative), row.month);
    case 'verdict':
      return verdict(cell, formula);
    case 'childrenCheck':
      return childrenCheck(cell, formula.of);
    case 'nestedWhole': {
      const whole = nestedWhole(cell, formula, choices.nested);
      return whole === null ? null : sameInBoth(whenFilled([whole], whole), null);
    }
    case 'nestedRatio': {
      const base = nestedWhole(cell, formula, choices.nested === 'all' ? 'parent' : 'all');
      return base === null ? null : writtenShare({ value: refer(formula.achieved), base }, 'percent');
    }
    case 'targetLevel':
      return targetLevel(refer, formula);
  }
}

/** The number row's text of such a formula; `null` where it prints only the column's own number. */
export function rowBoundNumber(formula: RowBoundFormula, refer: Refer): string | null {
  switch (formula.kind) {
    case 'path':
      return writtenPath(1).numberRow;
    case 'yearEnd':
      return writtenYearEnd(refer(formula.cumulative), 1).numberRow;
    case 'remaining':
      return writtenRemaining(refer(formula.plan), refer(formula.cumulative), 1).numberRow;
    default:
      return null;
  }
}
