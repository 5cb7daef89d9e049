import { contentOf, isSameContent } from '../../../src/workbench/xlsx/save/cell-content';

const number = (v: number, formula: string | null) => contentOf({ v }, formula);

test.each([
  ['of a result, calculated again', 86.584407884985922, 86.58440788498591, '=A1/B1*100'],
  ['of a result, the very same', 0.1 + 0.2, 0.1 + 0.2, '=A1+B1'],
])('the last bit %s is no change', (_, before, now, formula) => {
  expect(isSameContent(number(before, formula), number(now, formula))).toBe(true);
});

test.each([
  ['a typed number', 86.584407884985922, 86.58440788498591, null],
  ['a result in its twelfth digit', 86.5844078849, 86.5844078848, '=A1/B1*100'],
  ['a result that was nothing', 0, 1e-9, '=A1-B1'],
])('%s that differs is one', (_, before, now, formula) => {
  expect(isSameContent(number(before, formula), number(now, formula))).toBe(false);
});
