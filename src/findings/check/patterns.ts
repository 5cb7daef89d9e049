import type { RecognisedSheet } from '../../recognition';
import type { Area } from '../../spreadsheet/area';
import type { CellFinding, CheckFinding, NamedCell } from './check-finding';

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

/** A cell with what it is called. */
export function named(cell: CellFinding, sheets: readonly RecognisedSheet[]): NamedCell {
  const read = sheets.find(({ snapshot }) => snapshot.name === cell.sheet);
  const table = read?.tables.find(({ columns, area }) => {
    const isInside = cell.row >= area.row && cell.row < area.row + area.rows;
    return isInside && columns.some(({ column }) => column === cell.column);
  });
  return {
    ...cell,
    title: table?.title ?? cell.sheet,
    header: table?.columns.find(({ column }) => column === cell.column)?.header ?? '',
    rowName: table?.rows.find(({ row }) => row === cell.row)?.label ?? '',
  };
}

/** The findings of one kind in one column of a sheet are one pattern: "12 ô trong G8:G19". */
export function patternsOf(found: readonly NamedCell[]): CheckFinding[] {
  const groups = new Map<string, Map<number, NamedCell>>();
  for (const one of found) {
    const key = JSON.stringify([one.kind, one.sheet, one.column, one.title]);
    const group = groups.get(key) ?? new Map<number, NamedCell>();
    if (!group.has(one.row)) group.set(one.row, one);
    groups.set(key, group);
  }
  return [...groups.values()].map((group): CheckFinding => {
    const cells = [...group.values()];
    const [{ kind, sheet, title, header, rowName }] = cells;
    return { kind, sheet, areas: areasOf(cells), cells, title, header, row: rowName };
  });
}
