import type { BlockPlan, PlannedCell } from '../../../src/planning/block-plan';
import { firstDifference, hasBusyCells, sameContent } from '../../../src/workbook/blocks/verify';
import { contentOf } from '../../../src/workbook/blocks/write-block';

const cell = (content: string | number, more: Partial<PlannedCell> = {}): PlannedCell => ({
  role: 'computed',
  content,
  formula: typeof content === 'string' && content.startsWith('='),
  numberFormat: 'General',
  look: {},
  ...more,
});
const planOf = (cells: (PlannedCell | null)[][]) => ({ cells }) as BlockPlan;

test.each([
  '=SUM(A1)',
  '+1',
  '-',
  '@a',
  "'a",
  '1.1',
  '1',
  '31.621',
  '10,7',
  '50%',
  '5/10',
  'TRUE',
  '1e5',
  '(5)',
])('the text %p is written with a text mark, so that Excel cannot read it otherwise', (text) => {
  expect(contentOf(cell(text, { formula: false }))).toBe(`'${text}`);
});

test.each(['I', 'a)', 'Chỉ tiêu', '5=(3/1-1)*100', 'tỷ đồng', ''])(
  'the text %p is written as it is',
  (text) => {
    expect(contentOf(cell(text, { formula: false }))).toBe(text);
  },
);

test('Excel may drop quotes of a sheet, spaces, and change letter case outside of texts', () => {
  expect(
    sameContent(`=IF('Sheet1'!A1="","",ct.growth(A1, B1))`, '=IF(Sheet1!A1="","",CT.GROWTH(A1,B1))'),
  ).toBe(true);
  expect(sameContent('=IF(A1="a","",B1)', '=IF(A1="A","",B1)')).toBe(false);
  expect(sameContent("'1.1", '1.1')).toBe(true);
  expect(sameContent(null, '')).toBe(true);
  expect(sameContent(null, 'typed over')).toBe(false);
  expect(sameContent(0.1 + 0.2, 0.3)).toBe(true);
});

test('a value other than expected is named by its place', () => {
  const plan = planOf([[cell('a', { formula: false }), cell('=B1/2', { expected: 5 })]]);
  const formulas = [['a', '=B1/2']];
  expect(firstDifference(plan, { formulas, values: [['a', 5 + 1e-12]] })).toBeNull();
  expect(firstDifference(plan, { formulas, values: [['a', 6]] })).toBe('B1');
  expect(firstDifference(plan, { formulas, values: [['a', '#NAME?']] })).toBe('B1');
  expect(firstDifference(plan, { formulas: [['b', '=B1/2']], values: [['b', 5]] })).toBe('A1');
});

test('a cell that is still calculated is judged by its formula and reported as busy', () => {
  const plan = planOf([[cell('=CT.GROWTH(1,2)', { expected: -0.5 })]]);
  const readBack = { formulas: [['=CT.GROWTH(1,2)']], values: [['#BUSY!']] };
  expect(firstDifference(plan, readBack)).toBeNull();
  expect(hasBusyCells(readBack)).toBe(true);
});
