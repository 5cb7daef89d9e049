import type { WrittenFormula } from '../../formulas/written/ratios';
import { writtenDifference, writtenIndexGrowth } from '../../formulas/written/ratios';
import { columnFormula, isRowBound } from './column-formula';
import { KINDS_OF_VALUES } from './column-kinds';
import { percentForm } from './percent-form';
import { rowFormula } from './row-formula';
import { rowTotal } from './row-sums';
import type { TableCell } from './table-cell';
import { referenceIn } from './table-cell';
import type { CellKey, TemplateColumn, TemplateFormula, TemplateRow } from './template';
import type { Words } from './words';

export type { TableCell } from './table-cell';

/**
 * What a cell of a table is: the row's own words (number, name, unit, whom it counts); for the user to fill; computed; or empty
 * because the column says nothing of this row.
 */
export type CellContent =
  | { kind: 'words' }
  | { kind: 'input' }
  | { kind: 'formula'; formula: WrittenFormula; means: FormulaMeaning }
  | { kind: 'empty' };

/** What a cell's formula computes: that of its column, a sum or a difference of rows, or the growth that an index holds. */
export type FormulaMeaning =
  | TemplateFormula
  | { kind: 'rowDifference'; of: CellKey; less: CellKey }
  | { kind: 'rowTotal'; totals: readonly string[] }
  | { kind: 'indexGrowth'; index: CellKey };

const EMPTY: CellContent = { kind: 'empty' };
const INPUT: CellContent = { kind: 'input' };
const WORDS: CellContent = { kind: 'words' };

/** Periods that an index already compares with: a row of indices has no values of them. */
const OF_BASES: ReadonlySet<TemplateColumn['kind']> = new Set(['base', 'samePeriod']);

/** Percentages that would mislead in a row that may be negative. */
const RATIOS: ReadonlySet<string> = new Set(['planPercent', 'growth', 'share']);

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
    const written = rowFormula(cell, formula);
    if (written) return { kind: 'formula', formula: written, means: formula };
    // Whom a target counts is typed, except of a part of another row.
    return formula.kind === 'nestedWhole' ? INPUT : EMPTY;
  }
  const refer = referenceIn(cell);
  if (row.values !== undefined) {
    if (formula.kind === 'growth') {
      if (formula.indexRows === 'typed') return INPUT;
      if (row.values === 'rate') return EMPTY;
      return {
        kind: 'formula',
        formula: writtenIndexGrowth(refer(formula.current), percentForm(choices.form)),
        means: { kind: 'indexGrowth', index: formula.current },
      };
    }
    if (formula.kind !== 'planPercent') return EMPTY;
  }
  return { kind: 'formula', formula: columnFormula(formula, refer, choices), means: formula };
}

/** What a cell of a table is. */
export function cellContent(cell: TableCell): CellContent {
  const { row, column, refer } = cell;
  const own = words(cell);
  if (own) return own;
  if (row.heading || isIdle(cell)) return EMPTY;
  if (KINDS_OF_VALUES.has(column.kind)) {
    if (row.difference) {
      const [of, less] = [row.difference.of, row.difference.less].map((id) => ({
        column: column.key,
        row: id,
      }));
      const formula = writtenDifference(refer(of.row, of.column), refer(less.row, less.column));
      return { kind: 'formula', formula, means: { kind: 'rowDifference', of, less } };
    }
    const { totals } = row;
    if (totals && !column.formula)
      return { kind: 'formula', formula: rowTotal(cell, totals), means: { kind: 'rowTotal', totals } };
  }
  return computed(cell);
}

/** What an input cell offers, where it is one of a list. */
export function choicesOf(row: TemplateRow, column: TemplateColumn): readonly Words[] | undefined {
  return row.measured === 'rank' && column.ranks ? column.ranks : column.choices;
}
