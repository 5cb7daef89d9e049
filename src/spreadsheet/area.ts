/** A rectangle of cells, zero-based, on a sheet or within a block. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Excel's own limits of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function isEntireRows({ columns }: Area): boolean {
  return columns === MAX_COLUMNS;
}

export function isEntireColumns({ rows }: Area): boolean {
  return rows === MAX_ROWS;
}

/** Whole rows or columns: too many cells for anything that works cell by cell. */
export function isUnbounded(area: Area): boolean {
  return isEntireRows(area) || isEntireColumns(area);
}

/** Whether there is such an area on a sheet. */
export function insideSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

export function intersects(a: Area, b: Area): boolean {
  return intersection(a, b) !== null;
}

/** What two areas share; `null` where they do not touch. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && sameArea(shared, inner);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** One cell of an area; row and column are counted from its first. */
export function cellAt(area: Area, row: number, column: number): Area {
  return { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
}

/** A matrix of the area's size; `of` gets positions relative to its first cell. */
export function matrix<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => of(r, c)),
  );
}

/** An area cut in two along its longer side. */
export function halvesOf(area: Area): [Area, Area] {
  const [count, start] =
    area.rows >= area.columns ? (['rows', 'row'] as const) : (['columns', 'column'] as const);
  const half = Math.ceil(area[count] / 2);
  return [
    { ...area, [count]: half },
    { ...area, [start]: area[start] + half, [count]: area[count] - half },
  ];
}
