import type { Area, EngineTable } from '../../engine/engine';
import { excelError } from '../errors';
import { excelObject, type ExcelObject, type TableSelf } from './excel-object';

export function tableOf({ session, id }: TableSelf): EngineTable {
  const found = session.engine.tables().find((table) => table.id === id);
  if (!found) throw excelError('ItemNotFound', 'The table was deleted.');
  return found;
}

/** The rows between header and totals. */
export const bodyOf = ({ area, headerRows, totalsRows }: EngineTable): Area => ({
  ...area,
  row: area.row + headerRows,
  rows: area.rows - headerRows - totalsRows,
});

/** The header; Excel refuses where a table shows none. */
export function headerOf({ area, headerRows, name }: EngineTable): Area {
  if (headerRows === 0) throw excelError('ItemNotFound', `The table ${name} shows no header.`);
  return { ...area, rows: headerRows };
}

/** The totals; Excel refuses where a table shows none. */
export function totalsOf({ area, totalsRows, name }: EngineTable): Area {
  if (totalsRows === 0) throw excelError('ItemNotFound', `The table ${name} shows no totals.`);
  return { ...area, row: area.row + area.rows - totalsRows, rows: totalsRows };
}

/** One column of an area of a table. */
export const columnIn = (area: Area, at: number): Area => ({ ...area, column: area.column + at, columns: 1 });

export function rangeIn(self: TableSelf, of: (table: EngineTable) => Area): ExcelObject {
  const found = tableOf(self);
  return excelObject('Range', { session: self.session, sheetId: found.sheetId, area: of(found) });
}
