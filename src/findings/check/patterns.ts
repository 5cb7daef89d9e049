import type { RecognisedSheet } from '../../recognition';
import type { Area } from '../../spreadsheet/area';
import type { CellFinding, CheckFinding } from './check-finding';

/** Cells below each other, joined to areas. */
function areasOf(cells: readonly CellFinding[]): Area[] {
  const areas: Area[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row)) {
    const last = areas[areas.length - 1];
    if (last && last.row + last.rows === row) last.rows += 1;
    else if (!last || last.row + last.rows < row) areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}

/** The findings of one kind in one column of a sheet are one pattern: "12 ô trong G8:G19". */
export function patternsOf(
  found: readonly CellFinding[],
  sheets: readonly RecognisedSheet[],
): CheckFinding[] {
  const groups = new Map<string, CellFinding[]>();
  const seen = new Set<string>();
  for (const one of found) {
    const cell = JSON.stringify([one.kind, one.sheet, one.row, one.column]);
    if (seen.has(cell)) continue;
    seen.add(cell);
    const key = JSON.stringify([one.kind, one.sheet, one.column]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((cells): CheckFinding => {
    const [{ kind, sheet, row, column }] = cells;
    const read = sheets.find(({ snapshot }) => snapshot.name === sheet);
    const table = read?.tables.find(({ columns, area }) => {
      const isInside = row >= area.row && row < area.row + area.rows;
      return isInside && columns.some((one) => one.column === column);
    });
    return {
      kind,
      sheet,
      areas: areasOf(cells),
      cells,
      row: table?.rows.find((one) => one.row === row)?.label ?? '',
      header: table?.columns.find((one) => one.column === column)?.header ?? '',
    };
  });
}
