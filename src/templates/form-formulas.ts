import { cellAddress } from '../spreadsheet/a1';
import type { RecognisedSheet, RecognisedTable } from '../recognition';
import type { TemplateColumn } from '../tables';
import type { TemplateDoubt } from './doubts';
import type { FormColumn } from './form-columns';
import { formulaAt } from './formula-at';
import { impliedFormula } from './implied-formula';
import { probed } from './probed-formula';
import { rowFormulaOf, templateFormula, type RowFormula } from './row-formulas';

/** The columns of a form with their formulas: one for a whole column, over columns of the same row. */
export async function withFormulas(
  sheet: RecognisedSheet,
  table: RecognisedTable,
  columns: readonly FormColumn[],
  doubts: TemplateDoubt[],
): Promise<TemplateColumn[]> {
  const made: TemplateColumn[] = [];
  for (const column of columns) made.push(await withFormula(sheet, table, columns, column, doubts));
  return made;
}

async function withFormula(
  { snapshot, grid }: RecognisedSheet,
  table: RecognisedTable,
  columns: readonly FormColumn[],
  one: FormColumn,
  doubts: TemplateDoubt[],
): Promise<TemplateColumn> {
  const { column, at, read } = one;
  const found: { formula: RowFormula | null; text: string; row: number }[] = [];
  for (const { row, hidden } of table.rows) {
    const text = hidden ? null : formulaAt(snapshot, row, at);
    if (text === null) continue;
    const formula = await probed(text, snapshot.name);
    // what adds up rows says nothing of its column
    if (formula?.cells.some((cell) => cell.row !== row)) continue;
    if (!formula && read.form === 'level') continue;
    found.push({ formula: formula && rowFormulaOf(formula), text, row });
  }
  const [first] = found;
  const doubt = (why: TemplateDoubt['why'], text: string, row: number) =>
    doubts.push({ why, address: cellAddress({ sheet: snapshot.name, row, column: at }), text });
  if (!first) {
    const implied = column.published ? null : impliedFormula(grid, table, columns, one);
    if (implied) return { ...column, formula: implied, kind: kindFor(column, implied) };
    const isUnclear = !column.states && !column.published && !TEXTS.has(column.kind);
    if (isUnclear) doubt('unclearColumn', read.header, table.headerRows[1]);
    return column;
  }
  const said = found.map(({ formula }) => formula && JSON.stringify(inColumns(formula)));
  const other = found.find((_, place) => said[place] === null || said[place] !== said[0]);
  const placed = new Map(columns.map((one) => [one.at, one]));
  const formula =
    first.formula && !other
      ? templateFormula(
          first.formula,
          (cell) => placed.get(cell.column)?.column.key,
          (cell) => placed.get(cell.column)?.read.role === 'plan',
        )
      : null;
  if (!formula || !first.formula) {
    const { text, row } = other ?? first;
    doubt('otherFormula', text, row);
    return column;
  }
  if (first.formula.kind === 'ratio' && /fraction/i.test(first.formula.written))
    doubt('fraction', read.header, table.headerRows[1]);
  const computed: TemplateColumn = { ...column, formula, kind: kindFor(column, formula) };
  // what is computed is of no source
  delete computed.states;
  return computed;
}

const TEXTS: ReadonlySet<TemplateColumn['kind']> = new Set(['numbering', 'name', 'unit', 'note', 'text']);

/** A formula by the columns that it is over, whatever the row. */
function inColumns(formula: RowFormula) {
  switch (formula.kind) {
    case 'ratio':
      return [formula.written, formula.over.column, formula.under.column];
    case 'difference':
      return [formula.kind, formula.of.column, formula.less.column];
    case 'sum':
      return [formula.kind, ...formula.of.map(({ column }) => column)];
  }
}

function kindFor(
  { kind }: TemplateColumn,
  formula: NonNullable<TemplateColumn['formula']>,
): TemplateColumn['kind'] {
  if (formula.kind === 'growth') return 'growth';
  if (formula.kind === 'planPercent') return kind === 'growth' ? 'growth' : 'planPercent';
  return kind;
}
