import { shownIn } from '../tables/kit/chart-cells';
import { formulaCells } from '../tables/kit/formula-cells';
import type { CellKey, Template, TemplateColumn, TemplateFormula, TemplateRow } from '../tables';

/** A template without what refers to rows and columns that are gone. */
export function withoutMissing<Own extends Template>(template: Own): Own {
  const keys = new Set(template.columns.map(({ key }) => key));
  const ids = new Set(template.rows.map(({ id }) => id));
  const whole: Own = {
    ...template,
    columns: template.columns.map((column) => computable(column, keys, ids)),
    rows: template.rows.map((row) => computableRow(row, keys, ids)),
  };
  const { chart } = template;
  if (!chart || isWhole(shownIn(chart), keys, ids)) return whole;
  delete whole.chart;
  return { ...whole, parameters: template.parameters.filter((one) => one !== 'chart') };
}

const isThere = (cell: CellKey, keys: ReadonlySet<string>, ids: ReadonlySet<string>): boolean =>
  typeof cell === 'string' ? keys.has(cell) : keys.has(cell.column) && ids.has(cell.row);

/** A column whose formula needs what is gone is filled in by hand; a check of several columns goes on with the rest. */
function computable(
  column: TemplateColumn,
  keys: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): TemplateColumn {
  const { formula } = column;
  if (!formula) return column;
  const left = checkOfRest(formula, keys);
  if (left && formulaCells(left).every((cell) => isThere(cell, keys, ids)))
    return { ...column, formula: left };
  const typed = { ...column };
  delete typed.formula;
  return typed;
}

function checkOfRest(formula: TemplateFormula, keys: ReadonlySet<string>): TemplateFormula | null {
  if (formula.kind !== 'childrenCheck') return formula;
  const of = formula.of.filter((key) => keys.has(key));
  return of.length ? { ...formula, of } : null;
}

function computableRow(row: TemplateRow, keys: ReadonlySet<string>, ids: ReadonlySet<string>): TemplateRow {
  const own = { ...row };
  if (own.parent !== undefined && !ids.has(own.parent)) {
    delete own.parent;
    delete own.sums;
    delete own.nested;
  }
  if (own.difference && !(ids.has(own.difference.of) && ids.has(own.difference.less))) delete own.difference;
  if (own.totals) {
    const totals = own.totals.filter((id) => ids.has(id));
    if (totals.length) own.totals = totals;
    else delete own.totals;
  }
  if (own.given) own.given = Object.fromEntries(Object.entries(own.given).filter(([key]) => keys.has(key)));
  return own;
}

const isWhole = (
  { rows, columns }: ReturnType<typeof shownIn>,
  keys: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): boolean => rows.every((id) => ids.has(id)) && columns.every((key) => keys.has(key));
