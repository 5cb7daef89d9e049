import fc from 'fast-check';
import { mapReferences, renameSheetIn, shiftFormula } from '../../src/spreadsheet/formula-references';

test.each([
  ['A1+$A1+A$1+$A$1', 'C3+$A3+C$1+$A$1'],
  ['\'Tên, A1\'!B2&"A1"&LOG10(A1)', '\'Tên, A1\'!D4&"A1"&LOG10(C3)'],
  ['SUM(A:A,$B:C,1:2,$3:4)', 'SUM(C:C,$B:E,3:4,$3:6)'],
  ['Bảng[Cột 1]+Q1_2024+XFD1', 'Bảng[Cột 1]+Q1_2024+B3'],
])('a shared formula %p reads two rows down and two columns on as %p', (formula, shifted) => {
  expect(shiftFormula(formula, 2, 2)).toBe(shifted);
});

test('a formula shifted there and back is the formula', () => {
  const references = [
    'A1',
    '$B7',
    'C$3',
    '$D$4',
    'E5:F9',
    'A:C',
    '2:3',
    "'Kế hoạch, B2'!B2",
    'Bảng[Cột A1]',
    '"A1"',
  ];
  const formula = fc
    .array(fc.constantFrom(...references), { minLength: 1, maxLength: 6 })
    .map((parts) => `=SUM(${parts.join(',')})`);
  const by = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(formula, by, by, (text, down, right) => {
      expect(shiftFormula(shiftFormula(text, down, right), -down, -right)).toBe(text);
    }),
  );
});

test('the ends of references tell their place, what is fixed and whether another sheet is named', () => {
  const ends: unknown[] = [];
  mapReferences("=A1+'Tờ khác'!$B$2:C3+SUM(D:D)", (end) => {
    ends.push([end.row, end.column, end.rowFixed, end.columnFixed, end.onOtherSheet]);
    return end;
  });
  expect(ends).toEqual([
    [0, 0, false, false, false],
    [1, 1, true, true, true],
    [2, 2, false, false, true],
    [null, 3, false, false, false],
    [null, 3, false, false, false],
  ]);
});

test.each([
  ["='Số liệu'!B4+Sheet1!A1", "='Kế hoạch 2031'!B4+Sheet1!A1"],
  ['="Số liệu!"&B1', '="Số liệu!"&B1'],
  ["='[1]Số liệu'!B4", "='[1]Số liệu'!B4"],
  ["='số LIỆU'!B4", "='Kế hoạch 2031'!B4"],
])('%s with its sheet renamed is %s', (formula, renamed) => {
  expect(renameSheetIn(formula, 'Số liệu', 'Kế hoạch 2031')).toBe(renamed);
});

test.each(['="chưa đóng', '=Bảng[Cột'])('%s, which does not close, stays as it is', (formula) => {
  expect(shiftFormula(formula, 1, 1)).toBe(formula);
});
