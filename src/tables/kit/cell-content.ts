import { KINDS, type Formula } from '../../formulas/kinds';
import { columnFormula, isRowBound } from './column-formula';
import { KINDS_OF_VALUES } from './column-kinds';
import { percentForm } from './percent-form';
import { isTyped, rowFormula } from './row-formula';
import { rowTotal } from './row-sums';
import type { TableCell } from './table-cell';
import type { CellKey, TemplateColumn, TemplateRow } from './template';
import type { Words } from './words';

export { cellOf, type TableCell } from './table-cell';

/**
 * What a cell of a table is: the row's own words (number, name, unit, whom it counts); for the user to fill; computed; or empty
 * because the column says nothing of this row.
 */
type CellContent =
  { kind: 'words' } | { kind: 'input' } | { kind: 'formula'; formula: Formula<CellKey> } | { kind: 'empty' };

const formulaContent = (formula: Formula<CellKey>): CellContent => ({ kind: 'formula', formula });

const EMPTY: CellContent = { kind: 'empty' };
const INPUT: CellContent = { kind: 'input' };
const WORDS: CellContent = { kind: 'words' };

/** Periods that an index already compares with: a row of indices has no values of them. */
const OF_BASES: ReadonlySet<TemplateColumn['kind']> = new Set(['base', 'samePeriod']);

/** Percentages that would mislead in a row that may be negative. */
const RATIOS: ReadonlySet<string> = new Set(['planPercent', 'growth', 'share', 'neededGrowth', 'remaining']);

function words({ row, column }: TableCell): CellContent | null {
  switch (column.kind) {
    case 'numbering':
      return WORDS;
    case 'name':
      return row.listLine ? INPUT : WORDS;
    case 'unit':
      return row.listLine && !row.unit ? INPUT : WORDS;
    case 'population':
      return row.listLine ? INPUT : row.population ? WORDS : EMPTY;
    default:
      return null;
  }
}

/** Whether a column has nothing to say of a row. */
function isIdle({ row, column }: TableCell): boolean {
  if (column.quantity && !row.hasQuantity) return true;
  // indices do not add up
  if (column.formerly && row.values !== undefined && column.kind !== 'indexInput') return true;
  // what is computed from other rows has no growth to be typed
  if (row.difference && column.kind === 'statedPercent') return true;
  if (column.onlyIn !== undefined && row.id !== column.onlyIn) return true;
  if (column.monthly && row.month === undefined) return true;
  if (column.notOfRanks && row.measured === 'rank') return true;
  return row.values !== undefined && OF_BASES.has(column.kind);
}

function computed(cell: TableCell): CellContent {
  const { column, row, choices } = cell;
  const { formula } = column;
  if (!formula) return INPUT;
  if (row.signed && RATIOS.has(formula.kind)) return EMPTY;
  if (isRowBound(formula)) {
    const own = rowFormula(cell, formula);
    if (own) return formulaContent(own);
    return isTyped(cell, formula) ? INPUT : EMPTY;
  }
  if (row.values !== undefined) {
    if (formula.kind === 'growth') {
      if (formula.indexRows === 'typed') return INPUT;
      if (row.values === 'rate') return EMPTY;
      return formulaContent(
        KINDS.indexGrowth.over({ index: formula.current }, { form: percentForm(choices.form) }),
      );
    }
    if (formula.kind === 'mergedSum') return INPUT;
    if (formula.kind !== 'planPercent' && formula.kind !== 'mergedIndex') return EMPTY;
  }
  return formulaContent(columnFormula(formula, choices));
}

/** What a cell of a table is. */
export function cellContent(cell: TableCell): CellContent {
  const { row, column } = cell;
  const own = words(cell);
  if (own) return own;
  if (row.heading || isIdle(cell)) return EMPTY;
  if (KINDS_OF_VALUES.has(column.kind)) {
    const { difference, totals } = row;
    if (difference) {
      const at = (id: string): CellKey => ({ row: id, column: column.key });
      return formulaContent(KINDS.difference.over({ of: at(difference.of), less: at(difference.less) }));
    }
    if (totals && !column.formula) return formulaContent(rowTotal(cell, totals));
  }
  return computed(cell);
}

/** What an input cell offers, where it is one of a list. */
export function choicesOf(row: TemplateRow, column: TemplateColumn): readonly Words[] | undefined {
  return row.measured === 'rank' && column.ranks ? column.ranks : column.choices;
}
