import fc from 'fast-check';
import {
  addressAsExcelWritesIt,
  areaName,
  cellName,
  columnLetters,
  fullAddress,
  parseAddress,
  parseArea,
} from '../../src/spreadsheet/a1';
import { intersects, isEntireColumns, isEntireRows } from '../../src/spreadsheet/area';

test('columns carry the letters Excel gives them', () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

test('an area is read back from its name', () => {
  const number = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(number(1000), number(1000), number(50), number(50), (row, column, rows, columns) => {
      const area = { row, column, rows: rows + 1, columns: columns + 1 };
      expect(parseArea(areaName(area))).toEqual(area);
    }),
  );
});

test('a sheet name with apostrophes, spaces and an exclamation mark survives', () => {
  const address = fullAddress("Số liệu '23! quý I", { row: 4, column: 1, rows: 1, columns: 1 });
  expect(address).toBe("'Số liệu ''23! quý I'!B5");
  expect(parseAddress(address)).toEqual({
    sheet: "Số liệu '23! quý I",
    area: { row: 4, column: 1, rows: 1, columns: 1 },
  });
});

test('corners in any order and dollar signs mean the same area', () => {
  expect(parseArea('$D$4:$B$2')).toEqual({ row: 1, column: 1, rows: 3, columns: 3 });
});

test.each([
  ['1:7', { row: 0, column: 0, rows: 7, columns: 16_384 }],
  ['$9:$3', { row: 2, column: 0, rows: 7, columns: 16_384 }],
  ['$C:$A', { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
  ['1:1048576', { row: 0, column: 0, rows: 1_048_576, columns: 16_384 }],
  ['A:$F', { row: 0, column: 0, rows: 1_048_576, columns: 6 }],
])('%s is whole rows or columns', (text, area) => {
  expect(parseArea(text)).toEqual(area);
  expect(isEntireRows(area) || isEntireColumns(area)).toBe(true);
  expect(parseArea(areaName(area))).toEqual(area);
});

test.each([
  ['Số_liệu', 'Số_liệu!A1'],
  ['Số liệu', "'Số liệu'!A1"],
  ['Q12024', "'Q12024'!A1"],
  ['R1C1', "'R1C1'!A1"],
  ["Năm '23", "'Năm ''23'!A1"],
])('Excel writes an address on the sheet %s as %s', (sheet, address) => {
  expect(addressAsExcelWritesIt(sheet, { row: 0, column: 0, rows: 1, columns: 1 })).toBe(address);
});

test.each([
  '',
  'B',
  '3',
  'B0',
  'A1048577',
  'XFE1',
  'B3:',
  'A:3',
  '0:7',
  'A:XFE',
  '1:1048577',
  'tên',
  '#REF!',
])('%p is no area', (text) => {
  expect(parseArea(text)).toBeNull();
});

test('areas intersect when they share a cell, not when they only touch', () => {
  const area = { row: 2, column: 2, rows: 2, columns: 2 };
  expect(intersects(area, { row: 3, column: 3, rows: 5, columns: 5 })).toBe(true);
  expect(intersects(area, { row: 4, column: 2, rows: 1, columns: 1 })).toBe(false);
  expect(cellName(3, 3)).toBe('D4');
});
