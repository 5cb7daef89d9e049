import { matrix, type Area } from '../../spreadsheet/area';
import { rectangles } from '../../spreadsheet/rectangles';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import type { AreaChange, Expectation } from '../blocks/change-set/change-set';
import type { KnownCells } from '../blocks/lateness';
import { isFormula, type Change } from './plan-switch';
import type { PlannedSheet } from './planned';

/** The changes of a sheet as areas: a switch is a change of contents only. */
export function areasOf(sheet: string, changes: readonly Change[]): AreaChange[] {
  if (changes.length === 0) return [];
  const cells = changes.flatMap(({ source, before, after }) =>
    after.flatMap((line, r) =>
      line.map((content, c) => ({
        row: source.row + r,
        column: source.column + c,
        content,
        former: before[r]?.[c] ?? '',
      })),
    ),
  );
  const top = cells.reduce((least, { row }) => Math.min(least, row), Infinity);
  const left = cells.reduce((least, { column }) => Math.min(least, column), Infinity);
  const rows = cells.reduce((most, { row }) => Math.max(most, row), 0) - top + 1;
  const columns = cells.reduce((most, { column }) => Math.max(most, column), 0) - left + 1;
  const filled = <T>(empty: T): T[][] =>
    Array.from({ length: rows }, () => new Array<T>(columns).fill(empty));
  const [keys, contents, former] = [
    filled<string | null>(null),
    filled<CellValue>(''),
    filled<CellValue>(''),
  ];
  for (const cell of cells) {
    keys[cell.row - top][cell.column - left] = 'changed';
    contents[cell.row - top][cell.column - left] = cell.content;
    former[cell.row - top][cell.column - left] = cell.former;
  }
  const part = (of: CellValue[][], { row, column, rows: height, columns: width }: Area) =>
    of.slice(row, row + height).map((line) => line.slice(column, column + width));
  return rectangles(keys).map(({ area }) => ({
    sheet,
    area: { ...area, row: area.row + top, column: area.column + left },
    after: { contents: part(contents, area) },
    before: { contents: part(former, area) },
  }));
}

/** The cells whose formulas shall go on showing what stood in their place. */
export function expectationsOf(sheet: string, changes: readonly Change[]): Expectation[] {
  const checked = changes.filter(({ after, shown }) => isFormula(after[0][0]) && shown !== undefined);
  const shownAt = new Map(checked.map(({ source, shown }) => [`${source.row}:${source.column}`, shown!]));
  return areasOf(sheet, checked).map(({ area }) => ({
    sheet,
    area,
    cells: matrix(area, (r, c) => ({ value: shownAt.get(`${area.row + r}:${area.column + c}`) })),
  }));
}

/** The cells of a sheet once its changes are written. */
export function cellsAfter({ plan, cells: { area, formulas } }: PlannedSheet): KnownCells {
  const after: CellValue[][] = formulas.map((line) => [...line]);
  for (const { source, after: contents } of plan.changes) {
    contents.forEach((line, r) => {
      const row = (after[source.row - area.row + r] ??= []);
      line.forEach((content, c) => (row[source.column - area.column + c] = content));
    });
  }
  return { sheet: plan.sheet, area, formulas: after, isWhole: true };
}
