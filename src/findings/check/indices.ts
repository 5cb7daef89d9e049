import type { RecognisedColumn, RecognisedSheet, RecognisedTable } from '../../recognition';
import { plainFigure } from '../../recognition/figures';
import type { CellFinding } from './check-finding';
import { figureColumns } from './figure-columns';

/** Indices of one row, or the growths, lie within so many points of each other where nothing is wrong. */
const NEAR = 15;
/** An index is above, a growth below. */
const BETWEEN = 50;
/** So many figures make a column one of indices, or of growths. */
const LEAST_ALIKE = 2;

type Form = 'index' | 'growth';

const isOf = (form: Form, value: number): boolean => Math.abs(value) > BETWEEN === (form === 'index');

/**
 * A growth among indices or an index among growths where the table has no levels to compute it from: unlike its column and all others of
 * its row, and near these in the other form.
 */
export function indexAloneRule({ grid }: RecognisedSheet, table: RecognisedTable): CellFinding[] {
  const columns = figureColumns(table).filter(({ form }) => form === 'index' || form === 'growth');
  const rows = table.rows.filter(({ heading }) => !heading);
  const valueAt = (row: number, { column }: RecognisedColumn) => plainFigure(grid, row, column);
  return columns.flatMap((own) => {
    const form = own.form as Form;
    const others = columns.filter((one) => one !== own && one.form === form);
    return rows.flatMap(({ row }): CellFinding[] => {
      const stated = valueAt(row, own);
      if (stated === null || stated === 0 || isOf(form, stated)) return [];
      const inColumn = rows.flatMap((one) => (one.row === row ? [] : (valueAt(one.row, own) ?? [])));
      const beside = others.flatMap((one) => {
        const value = valueAt(row, one);
        return value === null ? [] : [{ column: one.column, value }];
      });
      const computed = form === 'index' ? 100 + stated : stated - 100;
      const isAlone =
        inColumn.length >= LEAST_ALIKE &&
        beside.length > 0 &&
        [...inColumn, ...beside.map(({ value }) => value)].every((value) => isOf(form, value)) &&
        beside.some(({ value }) => Math.abs(value - computed) <= NEAR);
      const against = beside.map(({ column }) => ({ sheet: table.sheet, row, column }));
      return isAlone
        ? [{ kind: 'indexAsRate', sheet: table.sheet, row, column: own.column, stated, computed, against }]
        : [];
    });
  });
}
