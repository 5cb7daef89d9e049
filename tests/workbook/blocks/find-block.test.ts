import { findBlock, movedFormula } from '../../../src/workbook/blocks/find-block';
import { sameContent } from '../../../src/workbook/blocks/same-content';

const written = [
  ['Chỉ tiêu', 'Đơn vị', 'Ước'],
  ["'1.5", 'tỷ đồng', "='Nguồn'!B7"],
  ['Nhập khẩu', 'triệu USD', '=C3+1'],
];
const area = { row: 2, column: 1, rows: 3, columns: 3 };
const blank = (rows: number) => Array.from({ length: rows }, () => ['', '', '', '', '']);
/** A sheet from A1 on; `lines` begin in the row `first`. */
const sheet = (first: number, lines: string[][]) => {
  const formulas = [...blank(first), ...lines, ...blank(2)];
  return { area: { row: 0, column: 0, rows: formulas.length, columns: 5 }, formulas };
};
const LINES = [
  ['', 'Chỉ tiêu', 'Đơn vị', 'Ước', ''],
  ['', '1.5', 'tỷ đồng', "='Nguồn'!B7", ''],
  ['', 'Nhập khẩu', 'triệu USD', '=C3+1', ''],
];

describe('findBlock', () => {
  test('finds a block at its old place, though some of its words were changed', () => {
    const changed = [LINES[0], LINES[1], ['', 'Nhập siêu', 'triệu USD', '7', '']];
    expect(findBlock(written, area, sheet(2, changed))).toEqual(area);
  });

  test('finds a block that went down with the rows inserted above it', () => {
    expect(findBlock(written, area, sheet(6, LINES))).toEqual({ ...area, row: 6 });
  });

  test('prefers the old place to a copy elsewhere', () => {
    const changed = [LINES[0], LINES[1], ['', 'Nhập siêu', 'triệu USD', '7', '']];
    expect(findBlock(written, area, sheet(2, [...changed, ...LINES]))).toEqual(area);
  });

  test('does not take a block for whole between whose rows others were put', () => {
    expect(findBlock(written, area, sheet(2, [LINES[0], LINES[1], blank(1)[0], LINES[2]]))).toBeNull();
  });

  test('does not take a block for whole out of which a row was taken', () => {
    expect(findBlock(written, area, sheet(2, [LINES[0], LINES[2]]))).toBeNull();
  });

  test('does not take a block for whole between whose columns another was put', () => {
    const wider = LINES.map(([, a, b, c]) => ['', a, '', b, c]);
    expect(findBlock(written, area, sheet(2, wider))).toBeNull();
  });

  test('does not find a block where other things stand', () => {
    expect(findBlock(written, area, sheet(2, [['', 'Ghi chú', '', '', '']]))).toBeNull();
  });

  test('an emptied place is still the block’s', () => {
    expect(findBlock(written, area, sheet(2, []))).toEqual(area);
  });
});

describe('movedFormula', () => {
  test.each([
    ['=C3+1', '=D5+1'],
    ["='Nguồn'!B7*C3", "='Nguồn'!B7*D5"],
    ['=SUM(C3:D4)+SUM(Nguồn!A1:B2)', '=SUM(D5:E6)+SUM(Nguồn!A1:B2)'],
    ['=IF(C3="A1",LOG10($C$3),"")', '=IF(D5="A1",LOG10($D$5),"")'],
    ['=CT.GROWTH(Z9,AA9)', '=CT.GROWTH(AA11,AB11)'],
  ])('%s moved by two rows and one column is %s', (formula, moved) => {
    expect(movedFormula(formula, 2, 1)).toBe(moved);
  });

  test('what is no formula stays', () => {
    expect([movedFormula('C3', 2, 1), movedFormula(7, 2, 1)]).toEqual(['C3', 7]);
  });
});

test('fact 8: the mark that Excel puts before a function of ours is no edit; in a text it is one', () => {
  const own = '=IF(D12="","",CT.GROWTH(D12,E12))';
  expect(sameContent(own, '=IF(D12="","",@CT.GROWTH(D12,E12))')).toBe(true);
  expect(sameContent('="CT.GROWTH"', '="@CT.GROWTH"')).toBe(false);
  expect(sameContent(own, '=IF(D12="","",@CT.GROWTH(D12,E13))')).toBe(false);
});
