import { linkFormula, unitTransform, valueOf, type SourceCell } from '../../src/linking/source-cell';
import { indexTransform } from '../../src/linking/index-rows';
import type { CellFigure } from '../../src/recognition/figures';

const figure = (value: number | null, more: Partial<CellFigure> = {}): CellFigure => ({
  kind: value === null ? 'empty' : 'number',
  value,
  unit: '',
  shownAsPercent: false,
  ...more,
});
const cell = (of: CellFigure, transform = { multiply: 1, divide: 1, add: 0 }): SourceCell => {
  return { sheet: 'KH năm', row: 11, column: 5, figure: of, transform };
};
const THOUSANDTH = { multiply: 1, divide: 1000, add: 0 };

test.each([
  ['a number', figure(680), `=IF('KH năm'!F12="","",'KH năm'!F12)`, 680],
  ['an empty cell', figure(null), `=IF('KH năm'!F12="","",'KH năm'!F12)`, ''],
  ['a text number', figure(680, { kind: 'text' }), `=IF('KH năm'!F12="","",CT.VNUMBER('KH năm'!F12))`, 680],
  ['a sign', figure(null, { kind: 'sign' }), `=IF('KH năm'!F12="","",CT.VNUMBER('KH năm'!F12))`, ''],
])('%s is linked as it is', (_, of, formula, value) => {
  expect(linkFormula(cell(of))).toBe(formula);
  expect(valueOf(cell(of))).toBe(value);
});

test.each([
  ['a number', figure(680), `=IF('KH năm'!F12="","",'KH năm'!F12/1000)`, 0.68],
  [
    'a text number',
    figure(680, { kind: 'text' }),
    `=IF('KH năm'!F12="","",CT.VNUMBER('KH năm'!F12)/1000)`,
    0.68,
  ],
  [
    'a sign, which the reading makes empty before it is divided,',
    figure(null, { kind: 'sign' }),
    `=IF(OR('KH năm'!F12="",CT.VNUMBER('KH năm'!F12)=""),"",CT.VNUMBER('KH năm'!F12)/1000)`,
    '',
  ],
])('%s is converted outside of the reading', (_, of, formula, value) => {
  expect(linkFormula(cell(of, THOUSANDTH))).toBe(formula);
  expect(valueOf(cell(of, THOUSANDTH))).toBe(value);
});

test('an apostrophe in a sheet’s name is doubled', () => {
  expect(linkFormula({ ...cell(figure(1)), sheet: "Q'1" })).toBe(`=IF('Q''1'!F12="","",'Q''1'!F12)`);
});

test.each([
  ['the row', { text: '', row: 'triệu đồng', column: 'tỷ đồng', table: [] }, { multiply: 1, divide: 1000 }],
  [
    'the column',
    { text: '', row: null, column: 'triệu đồng', table: ['tỷ đồng'] },
    { multiply: 1, divide: 1000 },
  ],
  [
    'the text itself',
    { text: 'nghìn tỷ đồng', row: 'tỷ đồng', column: null, table: [] },
    { multiply: 1000, divide: 1 },
  ],
  [
    'the one unit of the table that fits',
    { text: '', row: null, column: null, table: ['tấn', 'đồng'] },
    { multiply: 1, divide: 1e9 },
  ],
])('the unit of %s is converted', (_, named, way) => {
  expect(unitTransform(named, 'tỷ đồng')).toEqual({ ...way, add: 0 });
});

test.each([
  ['no unit is named', { text: '', row: null, column: null, table: [] }],
  ['the unit is of something else', { text: '', row: 'triệu USD', column: null, table: ['tỷ đồng'] }],
  [
    'two units of the table would fit',
    { text: '', row: null, column: null, table: ['tỷ đồng', 'triệu đồng'] },
  ],
])('nothing is linked where %s', (_, named) => {
  expect(unitTransform(named, 'tỷ đồng')).toBeNull();
});

describe('A row of indices', () => {
  const values = (...all: number[]) => all.map((value) => figure(value));

  test('is linked as it is where its figures are indices', () => {
    expect(indexTransform(values(104.2, 98.7))).toEqual({ multiply: 1, divide: 1, add: 0 });
  });

  test('gets 100 added where its figures are growth', () => {
    expect(indexTransform(values(4.2, -1.3))).toEqual({ multiply: 1, divide: 1, add: 100 });
  });

  test('is multiplied where the number format shows percent', () => {
    expect(indexTransform([figure(0.042, { shownAsPercent: true })])).toEqual({
      multiply: 100,
      divide: 1,
      add: 100,
    });
    expect(indexTransform([figure(1.042, { shownAsPercent: true })])).toEqual({
      multiply: 100,
      divide: 1,
      add: 0,
    });
  });

  test('is not linked where its figures could be either, or are both', () => {
    expect(indexTransform(values(50))).toBeNull();
    expect(indexTransform(values(104.2, 4.2))).toBeNull();
    expect(indexTransform([])).toBeNull();
  });
});
