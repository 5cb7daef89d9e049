import { areaName, parseArea } from '../../../spreadsheet/a1';

/** A rectangle of cells, zero-based, ends included: what Univer calls a range. */
export interface CellRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

/** Row and column of `B7`, dollar signs allowed; `null` for anything else. */
export function parseCell(name: string): { row: number; column: number } | null {
  const area = parseArea(name);
  return area?.rows === 1 && area.columns === 1 ? { row: area.row, column: area.column } : null;
}

/** `A1`, `A1:B5`, `A:C` or `3:4`, dollar signs allowed; without a sheet. */
export function parseRange(text: string): CellRange | null {
  const area = parseArea(text);
  if (!area) return null;
  const { row, column, rows, columns } = area;
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** The ranges of an `sqref`. */
export function parseRanges(text: string): CellRange[] {
  return text.split(/\s+/).flatMap((part) => parseRange(part) ?? []);
}

export function rangeName({ startRow, startColumn, endRow, endColumn }: CellRange): string {
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
  return areaName({ row: startRow, column: startColumn, rows, columns });
}

export function isSingleCell({ startRow, startColumn, endRow, endColumn }: CellRange): boolean {
  return startRow === endRow && startColumn === endColumn;
}
