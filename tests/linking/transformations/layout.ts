import { readSheet, type RecognisedTable } from '../../../src/recognition';
import type { Area } from '../../../src/spreadsheet/area';
import type { SheetSnapshot } from '../../../src/spreadsheet/sheet-snapshot';
import { insertGaps, type Gaps } from './insertions';
import { withPlaces, type Way, type Written } from './written';

const ROWS_DOWN = 3;
const COLUMNS_RIGHT = 2;
const NONE: Gaps = { rows: [], columns: [] };
/** A name of so many words is written in two rows. */
const LONG_NAME = 4;

const tablesOf = (sheet: SheetSnapshot): RecognisedTable[] => readSheet(sheet).tables;

/** Sheets in another order, under the names that Excel gives to copies. */
export const reordered: Way = ({ sheets, truths }) => {
  const last = sheets.length - 1;
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` })).reverse(),
    truths: withPlaces(truths, (cell) => ({ ...cell, sheet: last - cell.sheet })),
  };
};

/** Sheets whose names say nothing. */
export const renamed: Way = ({ sheets, truths }) => ({
  sheets: sheets.map((sheet, at) => ({ ...sheet, name: `Sheet${at + 1}` })),
  truths,
});

/** Everything further down and to the right. */
export const shifted: Way = ({ sheets, truths }) => ({
  sheets: sheets.map((sheet) => ({
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
  truths: withPlaces(truths, (cell) => ({
    ...cell,
    row: cell.row + ROWS_DOWN,
    column: cell.column + COLUMNS_RIGHT,
  })),
});

/** An empty column before the figures and one among them. */
export const withEmptyColumns: Way = (written) =>
  insertGaps(written, (sheet) => {
    const [table] = tablesOf(sheet);
    const figures = table?.columns.filter(({ role }) => isOfFigures(role)).map(({ column }) => column) ?? [];
    return {
      rows: [],
      columns: figures.length > 1 ? [figures[0], figures[Math.ceil(figures.length / 2)]] : [],
    };
  });

const isOfFigures = (role: string) => !['numbering', 'label', 'unit', 'note', 'verdict'].includes(role);

/** An empty row below each header and in the middle of each table. */
export const withEmptyRows: Way = (written) =>
  insertGaps(written, (sheet) => ({
    columns: [],
    rows: tablesOf(sheet).flatMap(({ headerRows, rows }) => {
      const middle = rows[Math.floor(rows.length / 2)]?.row;
      return [headerRows[1] + 1, ...(rows.length > 5 && middle > headerRows[1] + 1 ? [middle] : [])];
    }),
  }));

/** Figures that were left beside the table while working. */
export const scribbled: Way = ({ sheets, truths }) => ({
  sheets: sheets.map((sheet) => {
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
  truths,
});

/** A calculation that was left below the tables. */
export const scribbledBelow: Way = ({ sheets, truths }) => ({
  sheets: sheets.map((sheet) => {
    const { area } = sheet;
    if (area.columns < 3) return sheet;
    const lines = ['', '', 'Nháp', 'Cộng', 'Chênh lệch'].map((text, at) =>
      Array.from({ length: area.columns }, (_, column) =>
        text === '' ? '' : column === 0 ? text : column < 3 && at > 2 ? 77.5 * at + column : '',
      ),
    );
    const general = lines.map((line) => line.map(() => 'General'));
    return {
      ...sheet,
      area: { ...area, rows: area.rows + lines.length },
      values: [...sheet.values, ...lines],
      formulas: [...sheet.formulas, ...lines],
      numberFormats: [...sheet.numberFormats, ...general],
    };
  }),
  truths,
});

/** The words of each header cell in two rows, one below the other. */
export const withHeadersSplit: Way = (written) => {
  const tables = written.sheets.map(tablesOf);
  const gapped = insertGaps(written, (sheet) => ({
    columns: [],
    rows: tables[written.sheets.indexOf(sheet)].map(({ headerRows }) => headerRows[1] + 1),
  }));
  const sheets = gapped.sheets.map((sheet, at) => {
    const values = sheet.values.map((row) => [...row]);
    const split = new Set<string>();
    tables[at].forEach(({ headerRows, columns }, table) => {
      const last = headerRows[1] + table - sheet.area.row;
      for (const { column } of columns) {
        const text = values[last]?.[column - sheet.area.column];
        const isMerged = sheet.merges.some((merge) => covers(merge, last + sheet.area.row, column));
        const words = typeof text === 'string' && !isMerged ? text.split(/\s+/) : [];
        if (words.length < 2) continue;
        const half = Math.ceil(words.length / 2);
        values[last][column - sheet.area.column] = words.slice(0, half).join(' ');
        values[last + 1][column - sheet.area.column] = words.slice(half).join(' ');
        split.add(`${last} ${column}`);
      }
    });
    return split.size ? { ...sheet, values, formulas: values } : null;
  });
  if (sheets.every((sheet) => sheet === null)) return written;
  return { sheets: sheets.map((sheet, at) => sheet ?? gapped.sheets[at]), truths: gapped.truths };
};

const covers = ({ row, column, rows, columns }: Area, r: number, c: number) =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** Header cells that stand alone in their column merged over all rows of the header. */
export const withHeadersMerged: Way = ({ sheets, truths }) => ({
  sheets: sheets.map((sheet) => {
    const { area, values } = sheet;
    const merges = [...sheet.merges];
    for (const { headerRows, columns } of tablesOf(sheet)) {
      const [top, bottom] = headerRows;
      for (const { column } of columns) {
        const own = Array.from(
          { length: bottom - top + 1 },
          (_, at) => values[top + at - area.row][column - area.column],
        );
        const isTaken = merges.some((merge) => own.some((_, at) => covers(merge, top + at, column)));
        const isAlone = own[0] !== '' && own.slice(1).every((value) => value === '');
        const isHead = Number.isNaN(Number(own[0]));
        if (bottom > top && isAlone && isHead && !isTaken && !heads(sheet, top, bottom, column))
          merges.push({ row: top, column, rows: bottom - top + 1, columns: 1 });
      }
    }
    return { ...sheet, merges };
  }),
  truths,
});

/** Whether a cell heads the columns right of it: then it is a group's. */
function heads({ area, values }: SheetSnapshot, top: number, bottom: number, column: number): boolean {
  const at = column - area.column + 1;
  if (values[top - area.row][at] !== '') return false;
  return values.slice(top + 1 - area.row, bottom + 1 - area.row).some((row) => (row[at] ?? '') !== '');
}

/** Long names in two rows; the figures stay in the first. */
export const withNamesSplit: Way = (written) => {
  const long = written.sheets.map((sheet) =>
    tablesOf(sheet).flatMap(({ rows, columns }) => {
      const [label] = columns.filter(({ role }) => role === 'label');
      return rows
        .filter(({ heading, row }) => !heading && label && isLong(textAt(sheet, row, label.column)))
        .map(({ row }) => ({ row, column: label.column }));
    }),
  );
  const gapsOf = (sheet: SheetSnapshot): Gaps => {
    const at = written.sheets.indexOf(sheet);
    return {
      ...NONE,
      rows: long[at].map(({ row }) => row + 1).filter((row) => row < sheet.area.row + sheet.area.rows),
    };
  };
  const gapped: Written = insertGaps(written, gapsOf);
  return {
    truths: gapped.truths,
    sheets: gapped.sheets.map((sheet, at) => {
      const gaps = gapsOf(written.sheets[at]).rows;
      const values = sheet.values.map((row) => [...row]);
      long[at]
        .filter(({ row }) => gaps.includes(row + 1))
        .forEach(({ row, column }, place) => {
          const line = row + place - sheet.area.row;
          const words = String(values[line][column - sheet.area.column]).split(' ');
          const half = splitPlace(words);
          values[line][column - sheet.area.column] = words.slice(0, half).join(' ');
          values[line + 1][column - sheet.area.column] = words.slice(half).join(' ');
        });
      return { ...sheet, values, formulas: values };
    }),
  };
};

const textAt = ({ area, values }: SheetSnapshot, row: number, column: number) =>
  String(values[row - area.row]?.[column - area.column] ?? '');

const isLong = (text: string) => {
  const words = text.split(' ');
  return words.length >= LONG_NAME && splitPlace(words) > 1;
};

/** A line breaks before a word in small letters. */
function splitPlace(words: readonly string[]): number {
  const places = words.flatMap((word, at) => (at > 1 && /^\p{Ll}\p{L}+$/u.test(word) ? [at] : []));
  return places.find((place) => place >= words.length / 2) ?? 0;
}
