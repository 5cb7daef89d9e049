import { isEntireColumns, isEntireRows } from '../../../spreadsheet/area';
import { notImplemented } from '../errors';
import { assertUnprotected } from '../protection';
import type { RangeSelf } from './excel-object';

type Line = 'row' | 'column';

/** Whether all rows (columns) of the range are hidden, none (`false`), or only some (`null`). */
export function readHidden({ session, sheetId, area }: RangeSelf, line: Line): boolean | null {
  const all = line === 'row' ? isEntireColumns(area) : isEntireRows(area);
  if (all) throw notImplemented(`whether every ${line} of a sheet is hidden`);
  const [first, count] = line === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const { engine } = session;
  const flags = Array.from({ length: count }, (_, i) =>
    line === 'row' ? engine.isRowHidden(sheetId, first + i) : engine.isColumnHidden(sheetId, first + i),
  );
  return flags.every((flag) => flag === flags[0]) ? flags[0] : null;
}

export function writeHidden({ session, sheetId, area }: RangeSelf, line: Line, hidden: boolean): void {
  assertUnprotected(session, sheetId);
  if (line === 'row') session.engine.setRowsHidden(sheetId, area.row, area.rows, hidden);
  else session.engine.setColumnsHidden(sheetId, area.column, area.columns, hidden);
}
