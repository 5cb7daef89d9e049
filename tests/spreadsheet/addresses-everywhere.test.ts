import { intersects, MAX_COLUMNS, MAX_ROWS, type Area } from '../../src/spreadsheet/area';
import { addressAsExcelWritesIt, fullAddress, parseAddress, parseArea } from '../../src/spreadsheet/a1';
import { mapReferences, shiftFormula } from '../../src/spreadsheet/formula-references';
import { sourcesOf } from '../../src/spreadsheet/formula-sources';
import { parseCell, parseRange, parseRanges, rangeName } from '../../src/workbench/xlsx/cells/reference';

/*
 * Every place that reads an address of a file or of the host goes through one of these: `parseArea` and what stands on it (files' own
 * `ref` and `sqref`, used ranges, merges, places of blocks), and the ends of references in formulas.
 */

const WHOLE: readonly [string, Area][] = [
  ['1:7', { row: 0, column: 0, rows: 7, columns: MAX_COLUMNS }],
  ['$3:$3', { row: 2, column: 0, rows: 1, columns: MAX_COLUMNS }],
  ['A:F', { row: 0, column: 0, rows: MAX_ROWS, columns: 6 }],
  ['$XFD:$XFD', { row: 0, column: MAX_COLUMNS - 1, rows: MAX_ROWS, columns: 1 }],
  ['A1:XFD1048576', { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }],
  ['1048576:1', { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }],
  ['XFD1048576', { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
];
const NO_AREAS = [
  'A0',
  '0:3',
  'A0:B2',
  '$A$0',
  'XFE1',
  'A1048577',
  'ZZZ9',
  'AAAA1',
  '1:1048577',
  'A:XFE',
  'R1C1',
  'RC',
  'R[1]C[-1]',
  'C1:',
  ':A1',
  'A1:',
  'A1:B',
  'A:3',
  '1:B',
  'A1:B2:C3',
  'A-1',
  'A1.5',
  '',
  ' ',
  '#REF!',
  "'Tờ'!A1",
  'Năm',
  'A 1',
  'Ａ１',
];
const SHEETS = [
  'Tờ',
  "Lê D'Arc",
  'a!b',
  "''",
  'A1',
  'R1C1',
  'TRUE',
  '2023',
  'a;b',
  '😀',
  ' ',
  '\u200b',
  'constructor',
  '__proto__',
  "x'",
  '=1+1',
];

test.each(WHOLE)('%s is read the same wherever an area is read', (text, area) => {
  const range = {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
  expect(parseArea(text)).toEqual(area);
  expect(parseAddress(text)).toEqual({ sheet: null, area });
  expect(parseRange(text)).toEqual(range);
  expect(parseRanges(` ${text}  B2 `)).toEqual([range, parseRange('B2')]);
  expect(parseRange(rangeName(range))).toEqual(range);
  expect(sourcesOf(`=SUM(${text})`)).toEqual([{ sheet: null, area }]);
  expect(intersects(area, parseArea('A1:XFD1048576')!)).toBe(true);
});

test.each(WHOLE)('%s on a sheet of any name is read back from every way of writing it', (text, area) => {
  for (const sheet of SHEETS) {
    expect(parseAddress(fullAddress(sheet, area))).toEqual({ sheet, area });
    expect(parseAddress(addressAsExcelWritesIt(sheet, area))).toEqual({ sheet, area });
    expect(parseAddress(addressAsExcelWritesIt(sheet, area, true))).toEqual({ sheet, area });
    expect(sourcesOf(`=1+${fullAddress(sheet, area)}`)).toEqual([{ sheet, area }]);
    expect(parseAddress(`'${sheet.replace(/'/g, "''")}'!${text}`)).toEqual({ sheet, area });
  }
});

test.each(NO_AREAS)('%j is no area anywhere', (text) => {
  expect(parseArea(text)).toBeNull();
  expect(parseCell(text)).toBeNull();
  expect(parseRange(text)).toBeNull();
  expect(parseRanges(text)).toEqual([]);
  // and as a part of a formula it moves with nothing
  const formula = `="${text.replace(/"/g, '""')}"&1`;
  expect(shiftFormula(formula, 5, 5)).toBe(formula);
});

test.each([
  'A0+1',
  'XFE1*2',
  'A1048577',
  'R1C1+RC',
  'R[1]C[-1]',
  'Năm1',
  'A1B2',
  '_A1',
  'A1.x',
  'A1(2)',
  '"A1"',
  "'A1'!x",
  'Bang[A1]',
  '[1]A1!x',
])('in %j nothing is a reference that moves', (formula) =>
  expect(shiftFormula(`=${formula}`, 3, 3)).toBe(`=${formula}`),
);

test.each([
  ["SUM('Tháng 1:Tháng 9'!A1)", 1],
  ['SUM(Tờ1:Tờ9!$A$1:B2)', 2],
  ['Tờ!1:3', 2],
  ['SUM($A:$C)', 2],
  ["'[1]Tờ'!A1", 1],
])('the ends of references of %s are found: %d', (formula, count) => {
  let ends = 0;
  mapReferences(`=${formula}`, (end) => {
    ends++;
    return end;
  });
  expect(ends).toBe(count);
});

test.each([
  "SUM('Tháng 1:Tháng 9'!A1)",
  'SUM(Tờ1:Tờ9!A1)',
  "'[1]Tờ'!A1",
  '[1]Tờ!A1',
  'Bang[x]',
  'OFFSET(A1,1,1)',
  'INDIRECT("A1")',
  'Tên',
])('what %s reads its text does not tell all of', (formula) => expect(sourcesOf(`=${formula}`)).toBeNull());
