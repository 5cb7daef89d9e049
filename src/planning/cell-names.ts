import type { BlockPlan } from './block-plan';

/** The longest label of a row: its name, whatever column that stands in; `''` where it has none. */
export function rowNameAt({ cells }: Pick<BlockPlan, 'cells'>, row: number): string {
  const labels = cells[row].flatMap((cell) => (cell?.role === 'label' ? [String(cell.content)] : []));
  return labels.reduce((longest, label) => (label.length > longest.length ? label : longest), '');
}

/** The stacked header of a column, cells that reach over several columns included. */
export function headerAt({ cells, merges }: Pick<BlockPlan, 'cells' | 'merges'>, column: number): string {
  const isOver = (row: number, at: number) =>
    at === column ||
    merges.some(
      (merge) =>
        merge.row === row && merge.column === at && column >= at && column < merge.column + merge.columns,
    );
  const words = cells.flatMap((line, row) =>
    line.flatMap((cell, at) => (cell?.role === 'header' && isOver(row, at) ? [String(cell.content)] : [])),
  );
  return words.filter(Boolean).join(' › ');
}

/** Names of the rows and columns of a plan, each worked out once, for those who name many cells. */
export function cellNames(plan: Pick<BlockPlan, 'cells' | 'merges'>): {
  rowName: (row: number) => string;
  header: (column: number) => string;
} {
  return { rowName: once((row) => rowNameAt(plan, row)), header: once((column) => headerAt(plan, column)) };
}

function once(nameOf: (place: number) => string): (place: number) => string {
  const known = new Map<number, string>();
  return (place) => {
    const name = known.get(place) ?? nameOf(place);
    known.set(place, name);
    return name;
  };
}
