import type { RecognisedSheet, RecognisedTable } from '../../recognition';
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

/** Calls cells by the words of their tables: those of one name by their number, tables of one title by their sheet. */
export function namesIn(sheets: readonly RecognisedSheet[]): (cell: CellFinding) => NamedCell {
  const titles = sheets.flatMap(({ tables }) => tables.map(({ title }) => title));
  const isShared = (title: string) => titles.indexOf(title) !== titles.lastIndexOf(title);
  return (cell) => {
    const read = sheets.find(({ snapshot }) => snapshot.name === cell.sheet);
    const table = read?.tables.find(({ columns, area }) => {
      const isInside = cell.row >= area.row && cell.row < area.row + area.rows;
      return isInside && columns.some(({ column }) => column === cell.column);
    });
    if (!table) return { ...cell, title: cell.sheet, header: '', rowName: '' };
    const { title, columns, rows } = table;
    return {
      ...cell,
      title: isShared(title) ? `${title} (${cell.sheet})` : title,
      header: columns.find(({ column }) => column === cell.column)?.header ?? '',
      rowName: rowName(rows, cell.row),
    };
  };
}

function rowName(rows: RecognisedTable['rows'], row: number): string {
  const label = rows.find((one) => one.row === row)?.label ?? '';
  const before = rows.filter((one) => one.row < row && one.label === label).length;
  return before > 0 && label !== '' ? `${label} (${before + 1})` : label;
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
