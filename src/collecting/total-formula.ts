import { areaName, quotedSheet } from '../spreadsheet/a1';
import { FIGURE_COLUMNS } from './collected-sheets';
import type { Total } from './consolidate';

/**
 * A sum over the rows of its figures, which stand together, without `=`; `null`: nothing adds up. Row 1 of their sheet is the heading.
 */
export function totalFormula({ value, from, to }: Total, sheet: string): string | null {
  if (typeof value !== 'number' || from === null || to === null) return null;
  const column = FIGURE_COLUMNS.indexOf('value');
  const area = areaName({ row: from + 1, column, rows: to - from + 1, columns: 1 }, true);
  return `SUM(${quotedSheet(sheet)}!${area})`;
}
