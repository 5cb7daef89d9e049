import type { SheetSnapshot } from '../../src/spreadsheet/sheet-snapshot';
import type { Fixture } from './fixture-files';
import { cellsOf, type NotedSheet } from './sheet-notation';
import type { CellPlace, Source, Truth } from './truth';

/** The same workbook written another way, and what it holds then. */
export interface Written {
  sheets: SheetSnapshot[];
  truths: Truth[];
}

const ROWS_DOWN = 3;
const COLUMNS_RIGHT = 2;
const SCALE = 1000;

const snapshotsOf = ({ sheets }: Fixture) => sheets.map(({ snapshot }) => snapshot);

function withPlaces(truths: readonly Truth[], place: (cell: CellPlace) => CellPlace): Truth[] {
  return truths.map((truth) => ({
    ...truth,
    held: truth.held.map((held) => ({
      ...held,
      accepts: held.accepts.map((source) => ({ ...source, cells: source.cells.map(place) })),
    })),
    asks: truth.asks.map((ask) => ({ ...ask, cells: ask.cells.map(place) })),
  }));
}

/** Sheets in another order, under longer names. */
export function reordered(fixture: Fixture): Written {
  const last = fixture.sheets.length - 1;
  return {
    sheets: snapshotsOf(fixture)
      .map((sheet) => ({ ...sheet, name: `Bản ${sheet.name}` }))
      .reverse(),
    truths: withPlaces(fixture.truths, (cell) => ({ ...cell, sheet: last - cell.sheet })),
  };
}

/** Everything further down and to the right. */
export function shifted(fixture: Fixture): Written {
  return {
    sheets: snapshotsOf(fixture).map((sheet) => ({
      ...sheet,
      area: { ...sheet.area, row: sheet.area.row + ROWS_DOWN, column: sheet.area.column + COLUMNS_RIGHT },
      merges: sheet.merges.map((merge) => ({
        ...merge,
        row: merge.row + ROWS_DOWN,
        column: merge.column + COLUMNS_RIGHT,
      })),
      hiddenRows: sheet.hiddenRows.map((row) => row + ROWS_DOWN),
      hiddenColumns: sheet.hiddenColumns.map((column) => column + COLUMNS_RIGHT),
    })),
    truths: withPlaces(fixture.truths, (cell) => ({
      ...cell,
      row: cell.row + ROWS_DOWN,
      column: cell.column + COLUMNS_RIGHT,
    })),
  };
}

/** Figures that somebody left beside the table while working. */
export function scribbled(fixture: Fixture): Written {
  return {
    sheets: snapshotsOf(fixture).map((sheet) => {
      const widened = <T>(matrix: T[][], empty: T, scratch: (row: number) => T) =>
        matrix.map((row, place) => [...row, empty, scratch(place)]);
      const scratch = (row: number) => (row % 3 === 2 ? 1234.5 + row : '');
      return {
        ...sheet,
        area: { ...sheet.area, columns: sheet.area.columns + 2 },
        values: widened(sheet.values, '', scratch),
        formulas: widened(sheet.formulas, '', scratch),
        numberFormats: widened(sheet.numberFormats, 'General', () => 'General'),
      };
    }),
    truths: fixture.truths,
  };
}

/** Vietnamese letters and the signs that TCVN3 (ABC) fonts show as them; their capitals are those of a font of capitals. */
const TCVN3: ReadonlyMap<string, string> = new Map(
  [
    ...'ă¨ â© êª ô« ơ¬ đ® àµ ả¶ ã· á¸ ạ¹ ằ» ẳ¼ ẵ½ ắ¾ ặÆ ầÇ ẩÈ ẫÉ ấÊ ậË èÌ ẻÎ ẽÏ éÐ ẹÑ ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ'.split(
      ' ',
    ),
    ...'òß ỏá õâ óã ọä ồå ổæ ỗç ốè ộé ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ'.split(' '),
  ].map((pair) => [pair[0], pair[1]]),
);

const inTcvn3 = (text: string) =>
  [...text.normalize('NFC')]
    .map((letter) => (letter.toLowerCase() === 'ư' ? '\u00ad' : (TCVN3.get(letter.toLowerCase()) ?? letter)))
    .join('');

/** All texts in the letters of TCVN3 (ABC) fonts. */
export function inOldLetters(fixture: Fixture): Written {
  const coded = <T>(matrix: T[][]) =>
    matrix.map((row) => row.map((value) => (typeof value === 'string' ? (inTcvn3(value) as T) : value)));
  return {
    sheets: snapshotsOf(fixture).map((sheet) => ({
      ...sheet,
      values: coded(sheet.values),
      formulas: coded(sheet.formulas),
    })),
    truths: fixture.truths,
  };
}

/** Milliards of đồng as millions, where the fixture says which cell names their unit. */
export function inSmallerUnits(fixture: Fixture): Written {
  const scaled = new Set<string>();
  const sheets = fixture.sheets.map(({ snapshot, scales }: NotedSheet, sheet) => {
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
    truths: fixture.truths.map((truth) => ({
      ...truth,
      held: truth.held.map((held) => ({ ...held, accepts: held.accepts.map(smaller) })),
    })),
  };
}
