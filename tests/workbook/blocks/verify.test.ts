import { cellName } from '../../../src/spreadsheet/a1';
import { expectationOf } from '../../../src/workbook/blocks/change-set/block-change';
import { compared, hasAnswered } from '../../../src/workbook/blocks/change-set/verify';
import type { Lateness } from '../../../src/workbook/blocks/lateness';
import type { WorkbookProblem } from '../../../src/workbook/excel/problem';
import type { CellValue } from '../../../src/spreadsheet/sheet-snapshot';
import type { BlockPlan, PlannedCell } from '../../../src/planning/block-plan';
import { sameContent } from '../../../src/workbook/blocks/same-content';
import { contentOf } from '../../../src/workbook/blocks/entered-content';

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

const NEVER_LATE = (): Lateness => 'timely';
const callsCt = (_sheet: string, formula: string): Lateness => (formula.includes('CT.') ? 'late' : 'timely');

/** What is seen of a block at A1: the first wrong cell, and those that are late. */
function seenOf(
  plan: BlockPlan,
  read: { formulas: CellValue[][]; values: CellValue[][] },
  latenessOf: (sheet: string, formula: string) => Lateness,
) {
  const area = { row: 0, column: 0, rows: plan.cells.length, columns: plan.cells[0].length };
  try {
    const { explained, unexplained } = compared(
      [expectationOf(plan, { sheet: 'Bảng', area })],
      [read],
      latenessOf,
    );
    const [first] = unexplained.map(({ row, column }) => cellName(row, column));
    return { wrong: first ?? null, late: explained };
  } catch (problem) {
    return { wrong: (problem as WorkbookProblem).details.address, late: [] };
  }
}

test('a value other than expected is named by its place', () => {
  const plan = planOf([[cell('a', { formula: false }), cell('=B1/2', { expected: 5 })]]);
  const formulas = [['a', '=B1/2']];
  const wrong = (values: CellValue[][], of = formulas) =>
    seenOf(plan, { formulas: of, values }, NEVER_LATE).wrong;
  expect(wrong([['a', 5 + 1e-12]])).toBeNull();
  expect(wrong([['a', 6]])).toBe('B1');
  expect(wrong([['a', '#NAME?']])).toBe('B1');
  expect(wrong([['b', 5]], [['b', '=B1/2']])).toBe('A1');
});

describe('a cell that may be late', () => {
  const formula = '=CT.GROWTH(1,2)';
  const plan = planOf([[cell(formula, { expected: -0.5 })]]);
  const seen = (value: CellValue, formulas = [[formula]]) =>
    seenOf(plan, { formulas, values: [[value]] }, callsCt);

  test.each(['#BUSY!', 0, 0.25, '#NAME?', ''])('is not wrong where it shows %p', (value) => {
    const { wrong, late } = seen(value);
    expect(wrong).toBeNull();
    expect(late).toMatchObject([{ row: 0, column: 0 }]);
    expect(hasAnswered(late[0].expected, value)).toBe(false);
    expect(hasAnswered(late[0].expected, -0.5)).toBe(true);
  });

  test('is wrong where its formula is another, or refers to nothing', () => {
    expect(seen(0, [['=CT.GROWTH(1,3)']]).wrong).toBe('A1');
    expect(seen('#REF!').wrong).toBe('A1');
  });

  test('is wrong where it shows #NAME? and is not known to depend on a function of ours', () => {
    const builtIn = planOf([[cell('=SUMME(Z9)', { expected: 1 })]]);
    const shows = (value: CellValue) =>
      seenOf(builtIn, { formulas: [['=SUMME(Z9)']], values: [[value]] }, () => 'unknown');
    expect(shows('#NAME?').wrong).toBe('A1');
    expect(shows(0)).toMatchObject({ wrong: null, late: [{ row: 0, column: 0 }] });
  });

  test('and has answered is neither', () => {
    expect(seen(-0.5)).toEqual({ wrong: null, late: [] });
  });
});
