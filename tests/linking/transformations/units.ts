import { cellsOf, type NotedSheet } from '../sheet-notation';
import type { Source } from '../truth';
import { withPlaces, type Written } from './written';

const SCALE = 1000;

/** Milliards of đồng as millions, where the fixture says which cell names their unit. */
export function inSmallerUnits(noted: readonly NotedSheet[], { truths }: Written): Written {
  const scaled = new Set<string>();
  const sheets = noted.map(({ snapshot, scales }, sheet) => {
    const values = snapshot.values.map((row) => [...row]);
    for (const { unit, figures } of scales) {
      values[unit.row][unit.column] = String(values[unit.row][unit.column]).replace(/tỷ/iu, 'Triệu');
      for (const { row, column } of cellsOf(figures)) {
        scaled.add(`${sheet}!${row},${column}`);
        const value = values[row][column];
        if (typeof value === 'number') values[row][column] = value * SCALE;
      }
    }
    return { ...snapshot, values, formulas: values.map((row) => [...row]) };
  });
  const smaller = (source: Source): Source => {
    const isScaled = source.cells.some(({ sheet, row, column }) => scaled.has(`${sheet}!${row},${column}`));
    return isScaled ? { ...source, multiply: source.multiply / SCALE } : source;
  };
  return {
    sheets,
    truths: truths.map((truth) => ({
      ...truth,
      held: truth.held.map((held) => ({ ...held, accepts: held.accepts.map(smaller) })),
    })),
  };
}

/** Rows that may change places, the last first. */
export function shuffled(noted: readonly NotedSheet[], { sheets, truths }: Written): Written {
  const placed = (sheet: number, row: number) => {
    const group = noted[sheet].groups.find(({ first, last }) => row >= first && row <= last);
    return group ? group.first + group.last - row : row;
  };
  const turn = <T>(sheet: number, matrix: T[][]) => matrix.map((_, row) => matrix[placed(sheet, row)]);
  const place = <Cell extends { sheet: number; row: number }>(cell: Cell): Cell => ({
    ...cell,
    row: placed(cell.sheet, cell.row),
  });
  return {
    sheets: sheets.map((sheet, at) => ({
      ...sheet,
      values: turn(at, sheet.values),
      formulas: turn(at, sheet.formulas),
      numberFormats: turn(at, sheet.numberFormats),
    })),
    truths: withPlaces(truths, place),
  };
}
