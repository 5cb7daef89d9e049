import { KINDS, type Formula } from '../../formulas/kinds';
import { FINDINGS } from './findings';
import { printedNumbers } from './printed-numbers';
import { childrenCheck, rowTotal } from './row-sums';
import { exactPart, isPartOf, roundedPart, sharesCheck } from './shared-out';
import { LEVELS } from './statements';
import type { TableCell } from './table-cell';
import type { CellKey, RowBoundFormula, TemplateChoices, TemplateRow } from './template';

/** The row of a month; none of a row that sums months. */
function monthRow(rows: readonly TemplateRow[], month: number): TemplateRow | undefined {
  return rows.find((row) => row.month === month && !row.totals);
}

/** In a row that sums months, the total of its last one. */
function runningTotal({ row, rows, column: { key } }: TableCell, own: string): Formula<CellKey> | null {
  if (row.month === undefined) return null;
  if (row.totals) {
    const last = monthRow(rows, row.month);
    return last ? KINDS.sameAs.over<CellKey>({ of: { row: last.id, column: key } }) : null;
  }
  const before = monthRow(rows, row.month - 1);
  return KINDS.runningTotal.over<CellKey>({ before: before ? { row: before.id, column: key } : null, own });
}

function verdict(
  { row, choices }: TableCell,
  { target, results, ...others }: RowBoundFormula & { kind: 'verdict' },
): Formula<CellKey> {
  const comparator: CellKey | null = others.comparator ?? null;
  if (row.measured === 'rank') {
    const ranks = LEVELS.map((words) => words[choices.language]);
    return KINDS.rankVerdict.over({ actual: results.rank, target, comparator }, { ranks });
  }
  // A target that the user adds is measured in percent where its percentage is known, else by its count.
  const actual = row.measured === undefined ? [results.percent, results.count] : [results[row.measured]];
  return KINDS.verdict.over({ actual, target, comparator }, { direction: row.direction });
}

/** The whole that a nested row is a part of, in one of its readings; `null` in other rows. */
function nestedWhole(
  { nested, parent }: TemplateRow,
  { all, achieved }: { all: string; achieved: string },
  reading: TemplateChoices['nested'],
): CellKey | null {
  if (!nested || parent === undefined) return null;
  return { row: parent, column: reading === 'all' ? all : achieved };
}

/** Only indices that the source states can lie outside: what is computed never does. */
function withinParts(
  { template: { columns, digits }, choices: { language } }: TableCell,
  { columns: checked }: RowBoundFormula & { kind: 'withinParts' },
): Formula<CellKey> {
  const numbers = printedNumbers(columns);
  const outside = checked.map(({ merged }) => `${FINDINGS.outsideParts[language]} ${numbers.get(merged)}`);
  const findings = { agrees: FINDINGS.agrees[language], outside };
  return KINDS.withinParts.over<CellKey>(
    { columns: checked },
    { allowed: 0.5 * 10 ** -digits.percents, findings },
  );
}

/** What a part weighs, where it is not typed. */
function shareWeight({ row, choices: { shareBy } }: TableCell, base: string): Formula<CellKey> | null {
  if (!row.sums || shareBy === 'weights') return null;
  return shareBy === 'equal' ? KINDS.equalWeight.over({ name: 'name' }) : KINDS.takenOver.over({ of: base });
}

/** Whether a cell of such a column is typed where it has no formula. */
export function isTyped({ row, choices }: TableCell, formula: RowBoundFormula): boolean {
  switch (formula.kind) {
    // whom a target counts is typed, except of a part of another row
    case 'nestedWhole':
      return true;
    case 'shareWeight':
      return row.sums === true && choices.shareBy === 'weights';
    case 'roundedPart':
      return row.id === formula.whole;
    default:
      return false;
  }
}

/** The formula of a column that depends on the row; `null` where the row has none. */
export function rowFormula(cell: TableCell, formula: RowBoundFormula): Formula<CellKey> | null {
  const { row, choices } = cell;
  const { month } = row;
  switch (formula.kind) {
    case 'runningTotal':
      return runningTotal(cell, formula.of);
    case 'path':
      return month === undefined ? null : KINDS.path.over({}, { month });
    case 'yearEnd':
      return month === undefined ? null : KINDS.yearEnd.over(formula, { month });
    case 'remaining':
      return KINDS.remaining.over(formula, { month: month ?? choices.month });
    case 'verdict':
      return verdict(cell, formula);
    case 'childrenCheck':
      return childrenCheck(cell, formula.of);
    case 'withinParts':
      return withinParts(cell, formula);
    case 'nestedWhole': {
      const of = nestedWhole(row, formula, choices.nested);
      return of === null ? null : KINDS.takenOver.over({ of });
    }
    case 'nestedRatio': {
      const whole = nestedWhole(row, formula, choices.nested === 'all' ? 'parent' : 'all');
      return whole === null ? null : KINDS.share.over<CellKey>({ part: formula.achieved, whole });
    }
    case 'shareWeight':
      return shareWeight(cell, formula.base);
    case 'exactPart':
      return isPartOf(row, formula.whole) ? exactPart(cell, formula) : null;
    case 'roundedPart':
      if (row.totals) return rowTotal(cell, row.totals);
      return isPartOf(row, formula.whole) ? roundedPart(cell, formula) : null;
    case 'sharesCheck':
      return row.id === formula.whole ? sharesCheck(cell, formula) : null;
    case 'targetLevel':
      return KINDS.targetLevel.over<CellKey>(formula);
  }
}
