import type { Area } from './area';

/** Rectangles of equal keys that cover the block: runs along a row, joined downwards while they are the same. */
export function rectangles(keys: (string | null)[][]): { key: string; area: Area }[] {
  const done: { key: string; area: Area }[] = [];
  let open: { key: string; area: Area }[] = [];
  keys.forEach((row, rowIndex) => {
    const next: typeof open = [];
    for (let column = 0; column < row.length;) {
      const key = row[column];
      let end = column + 1;
      while (end < row.length && row[end] === key) end++;
      if (key !== null) {
        const columns = end - column;
        const above = open.find(
          (run) => run.key === key && run.area.column === column && run.area.columns === columns,
        );
        if (above) above.area.rows += 1;
        const run = above ?? { key, area: { row: rowIndex, column, rows: 1, columns } };
        if (!above) done.push(run);
        next.push(run);
      }
      column = end;
    }
    open = next;
  });
  return done;
}
